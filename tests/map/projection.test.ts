import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToProvincie } from '#map/land.ts';
import { fromRd, toMap } from '#map/projection.ts';
import { provincieIds } from '#map/provincie-ids.ts';
import { mapSize } from '#schema/field/map-size.ts';

/** Church towers with their places in both systems, from the article that gives the formulas (see `fromRd`). */
const towers = [
  ['Onze Lieve Vrouwetoren, Amersfoort', 155_000, 463_000, 52.1551744, 5.38720621, 'utrecht'],
  ['Westertoren, Amsterdam', 120_700.723, 487_525.501, 52.37453253, 4.88352559, 'noord-holland'],
  ['Martinitoren, Groningen', 233_883.131, 582_065.167, 53.21938317, 6.56820053, 'groningen'],
] as const;

/** Other well-known places, to a hundredth of a degree: far enough from any border for the rounded outlines. */
const cities = [
  ['Middelburg', 51.5, 3.61, 'zeeland'],
  ['Maastricht', 50.85, 5.7, 'limburg'],
  ['Den Haag', 52.07, 4.32, 'zuid-holland'],
  ['Leeuwarden', 53.2, 5.8, 'fryslan'],
  ['Assen', 52.99, 6.56, 'drenthe'],
  ['Zwolle', 52.51, 6.12, 'overijssel'],
  ['Lelystad', 52.51, 5.49, 'flevoland'],
  ['Arnhem', 52.01, 5.9, 'gelderland'],
  ['’s-Hertogenbosch', 51.68, 5.31, 'noord-brabant'],
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
    const provincies = Object.values(provincieIds);
    const inside = provincies.filter((one) => distanceToProvincie(one, toMap(place)) === 0);
    expect(provincies).toHaveLength(12);
    expect(inside).toEqual([id]);
  });

  test('beslaat het land de hele kaart', () => {
    expect(toMap({ lon: 3.357962, lat: 53.560406 })).toEqual({ x: 0, y: 0 });
    const corner = toMap({ lon: 7.22714, lat: 50.750383 });
    expect(corner.x).toBeCloseTo(mapSize.width);
    expect(corner.y).toBeCloseTo(mapSize.height);
  });
});
