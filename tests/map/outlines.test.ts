import { describe, expect, test } from 'vitest';
import { outlinesSvg } from '#map/outlines.ts';

/** A square of half a degree around Utrecht, once in degrees and once in metres. */
const degrees = [
  [4.9, 51.9],
  [5.4, 51.9],
  [5.4, 52.3],
  [4.9, 52.3],
  [4.9, 51.9],
];

const pathOf = (svg: string, id: string) =>
  new RegExp(`<path id="${id}" d="([^"]+)"`).exec(svg)?.[1];

describe('de omtrekken', () => {
  test('hebben zonder bestand alleen de twaalf provincies', () => {
    const ids = [...outlinesSvg().matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(12);
    expect(ids).toContain('fryslan');
  });

  test('krijgen er een lijn bij voor elk gebied dat er een heeft', () => {
    const svg = outlinesSvg([{ id: 'groene-hart', rings: [degrees] }]);
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
      pathOf(outlinesSvg([{ id: 'x', rings: [ring] }]), 'gebied-x'),
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
    const svg = outlinesSvg([{ id: 'x', rings: [tiny, many] }]);
    expect(pathOf(svg, 'gebied-x')?.match(/M/gi)).toHaveLength(1);
    expect(pathOf(svg, 'gebied-x')?.length).toBeLessThan(3000);
  });
});
