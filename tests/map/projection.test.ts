import map from '@svg-maps/netherlands';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRd, mapSize, toMap } from '#map/projection.ts';

/** Church towers with their places in both systems, from the article that gives the formulas. */
const towers = [
  ['Onze Lieve Vrouwetoren, Amersfoort', 155_000, 463_000, 52.1551744, 5.38720621, 'ut'],
  ['Westertoren, Amsterdam', 120_700.723, 487_525.501, 52.37453253, 4.88352559, 'nh'],
  ['Martinitoren, Groningen', 233_883.131, 582_065.167, 53.21938317, 6.56820053, 'gr'],
] as const;

/** Other well-known places, in whole hundredths of degrees, far enough from a border for a rounded outline. */
const cities = [
  ['Middelburg', 51.5, 3.61, 'ze'],
  ['Maastricht', 50.85, 5.7, 'li'],
  ['Den Haag', 52.07, 4.32, 'zh'],
  ['Leeuwarden', 53.2, 5.8, 'fr'],
  ['Assen', 52.99, 6.56, 'dr'],
  ['Zwolle', 52.51, 6.12, 'ov'],
  ['Lelystad', 52.51, 5.49, 'fl'],
  ['Arnhem', 52.01, 5.9, 'ge'],
  ['’s-Hertogenbosch', 51.68, 5.31, 'nb'],
] as const;

describe('van RD naar graden', () => {
  test.each(towers)('%s', (_, x, y, lat, lon) => {
    const place = fromRd(x, y);
    expect(Math.abs(place.lat - lat)).toBeLessThan(0.00001);
    expect(Math.abs(place.lon - lon)).toBeLessThan(0.00001);
  });

  test('noordelijker en oostelijker blijft noordelijker en oostelijker', () => {
    const metres = {
      x: fc.integer({ min: 10_000, max: 270_000 }),
      y: fc.integer({ min: 310_000, max: 610_000 }),
    };
    fc.assert(
      fc.property(fc.record(metres), ({ x, y }) => {
        const here = fromRd(x, y);
        expect(fromRd(x, y + 1000).lat).toBeGreaterThan(here.lat);
        expect(fromRd(x + 1000, y).lon).toBeGreaterThan(here.lon);
      }),
    );
  });
});

describe('op de kaart', () => {
  test.each([
    ...towers.map(([name, x, y, , , id]) => [name, fromRd(x, y), id] as const),
    ...cities.map(([name, lat, lon, id]) => [name, { lat, lon }, id] as const),
  ])('ligt %s in de goede provincie', (_, place, id) => {
    const { x, y } = toMap(place);
    const inside = map.locations.filter(({ path }) => covers(path, x, y)).map((one) => one.id);
    expect(inside).toEqual([id]);
  });

  test('beslaat het land de hele kaart', () => {
    expect(toMap({ lon: 3.357962, lat: 53.560406 })).toEqual({ x: 0, y: 0 });
    const corner = toMap({ lon: 7.22714, lat: 50.750383 });
    expect(corner.x).toBeCloseTo(mapSize.width);
    expect(corner.y).toBeCloseTo(mapSize.height);
  });
});

/** Whether a point lies in an outline of straight lines, by counting the sides to its right. */
function covers(path: string, x: number, y: number): boolean {
  return ringsOf(path).reduce((inside, ring) => {
    const crossings = ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [0, 0];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    });
    return inside !== (crossings.length % 2 === 1);
  }, false);
}

/** The rings of a path that moves and draws straight lines in steps, as the map package writes them. */
function ringsOf(path: string): [number, number][][] {
  expect(path).toMatch(/^[mzMZlL\d\s,.e-]+$/);
  const rings: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([mzMZlL])([^mzMZlL]*)/g)) {
    if (command.toLowerCase() === 'z') {
      [x, y] = rings.at(-1)?.[0] ?? [x, y];
      continue;
    }
    if (command.toLowerCase() === 'm') rings.push([]);
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      const step: [number, number] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
      [x, y] = command === 'M' || command === 'L' ? step : [x + step[0], y + step[1]];
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}
