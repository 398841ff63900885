import { describe, expect, test } from 'vitest';
import { outlinesSvg } from '#map/outlines.ts';
import { isVisible } from '#map/thin.ts';

/** A rectangle around Utrecht, half a degree wide and somewhat less high. */
const degrees = [
  [4.9, 51.9],
  [5.4, 51.9],
  [5.4, 52.3],
  [4.9, 52.3],
  [4.9, 51.9],
];

const pathOf = (svg: string, id: string) =>
  new RegExp(`<path id="${id}"[^>]* d="([^"]+)"`).exec(svg)?.[1];

describe('de omtrekken', () => {
  test('hebben zonder bestand alleen de twaalf provincies', () => {
    const ids = [...outlinesSvg().matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(12);
    expect(ids).toContain('fryslan');
  });

  test('hebben om elke provincie een lijn die op een kleine kaart even breed is', () => {
    const paths = outlinesSvg().match(/<path [^>]*>/g) ?? [];
    expect(
      paths.filter((path) => path.includes('vector-effect="non-scaling-stroke"')),
    ).toHaveLength(12);
  });

  test('krijgen er een lijn bij voor elk gebied dat er een heeft', () => {
    const svg = outlinesSvg([{ id: 'groene-hart', polygons: [[degrees]] }]);
    expect(pathOf(svg, 'gebied-groene-hart')).toMatch(/^M244\.\d 4\d\d/);
    expect(svg).toContain('id="fryslan"');
  });

  test('zijn in graden en in RD dezelfde, op de dikte van een lijn na', () => {
    const amersfoort = [
      [5.38720621, 52.1551744],
      [6.56820053, 53.21938317],
      [4.88352559, 52.37453253],
      [5.38720621, 52.1551744],
    ];
    const inMetres = [
      [155_000, 463_000],
      [233_883.131, 582_065.167],
      [120_700.723, 487_525.501],
      [155_000, 463_000],
    ];
    const paths = [amersfoort, inMetres].map((ring) =>
      pathOf(outlinesSvg([{ id: 'x', polygons: [[ring]] }]), 'gebied-x'),
    );
    expect(paths[0]).toBeDefined();
    expect(paths[0]).toBe(paths[1]);
  });

  test('laten weg wat te klein is om te zien', () => {
    const tiny = degrees.map(([x = 0, y = 0]) => [5 + (x - 5) / 1000, 52 + (y - 52) / 1000]);
    const many = Array.from({ length: 5000 }, (_, nr) => [
      5 + 0.2 * Math.cos(nr / 800),
      52 + 0.2 * Math.sin(nr / 800),
    ]);
    const svg = outlinesSvg([{ id: 'x', polygons: [[many, tiny]] }]);
    expect(pathOf(svg, 'gebied-x')?.match(/M/gi)).toHaveLength(1);
    expect(pathOf(svg, 'gebied-x')?.length).toBeLessThan(3000);
  });

  test('laten met een te klein stuk ook het gat daarin weg, dat anders zelf een vlak werd', () => {
    const point = Array.from({ length: 5 }, () => [5.1, 52]);
    const svg = outlinesSvg([{ id: 'x', polygons: [[point, degrees], [degrees]] }]);
    expect(pathOf(svg, 'gebied-x')?.match(/M/gi)).toHaveLength(1);
  });

  test.each([
    ['vijf keer hetzelfde punt', 0, false],
    ['een vierkant van ongeveer 50 meter', 0.001, false],
    ['een vierkant van ongeveer 1 kilometer', 0.02, false],
    ['een vierkant van ongeveer 10 kilometer', 0.2, true],
  ])('zijn van %s te zien of niet: dan blijft er een stip', (_, size, seen) => {
    const square = degrees.map(([x = 0, y = 0]) => [5 + (x - 4.9) * size, 52 + (y - 51.9) * size]);
    expect(isVisible([[square]])).toBe(seen);
    expect(isVisible([[square], [degrees]])).toBe(true);
  });

  test.each([
    ['met de klok mee', (ring: number[][]) => ring],
    ['tegen de klok in', (ring: number[][]) => ring.toReversed()],
  ])('houden een gat open, ook als het bestand het %s tekent', (_, turn) => {
    const hole = degrees.map(([x = 0, y = 0]) => [5.15 + (x - 5.15) / 3, 52.1 + (y - 52.1) / 3]);
    const svg = outlinesSvg([{ id: 'x', polygons: [[degrees, turn(hole)]] }]);
    const [outer = '', inner = ''] = pathOf(svg, 'gebied-x')?.split(/z/i) ?? [];
    expect(Math.sign(turned(outer))).toBe(-Math.sign(turned(`M0 0${inner}`)));
  });
});

/** Twice the area inside a path of relative or absolute lines; its sign gives the direction of the path. */
function turned(path: string): number {
  const points: [number, number][] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const relative = letter === letter.toLowerCase();
    const size = /[hv]/i.test(letter) ? 1 : 2;
    for (let at = 0; at < numbers.length; at += size) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0];
      const [one = 0, two = 0] = numbers.slice(at, at + size);
      const x = letter.toLowerCase() === 'v' ? (relative ? 0 : lastX) : one;
      const y =
        letter.toLowerCase() === 'v'
          ? one
          : letter.toLowerCase() === 'h'
            ? relative
              ? 0
              : lastY
            : two;
      points.push(relative ? [lastX + x, lastY + y] : [x, y]);
    }
  }
  return points.reduce((sum, [x, y], nr) => {
    const [nextX, nextY] = points[(nr + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
