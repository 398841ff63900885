import type { Finding, Problem } from '#domain/problem/problem.ts';
import type { Outlines } from '#schema/outlines.ts';
import { outlineRules } from './rules.ts';

/** A line around a surface: places as the file gives them, in degrees (longitude, latitude) or in metres RD (x, y). */
export type Ring = readonly (readonly number[])[];

type Geometry = Outlines['features'][number]['geometry'];

/** The polygons of a geometry, each an outer ring and possibly holes. */
export function polygonsOf(geometry: Geometry): (readonly Ring[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * What is wrong with the lines of one feature: the first place outside the Netherlands, and the first line that does
 * not end where it began (RFC 7946, section 3.1.6). One of each is enough, because in a wrong coordinate system every
 * place is wrong. If neither is wrong, some line must still enclose a surface.
 * @param at the field of the feature, such as `features.0`
 */
export function checkGeometry(file: string, at: string, geometry: Geometry): Problem[] {
  let outside: Problem | undefined;
  let open: Problem | undefined;
  for (const [nr, rings] of polygonsOf(geometry).entries()) {
    for (const [index, ring] of rings.entries()) {
      const path = geometry.type === 'Polygon' ? [index] : [nr, index];
      const field = [at, 'geometry', 'coordinates', ...path].join('.');
      open ??= isClosed(ring) ? undefined : { file, field, ...outlineRules.notClosed() };
      const first = outside ? -1 : ring.findIndex((place) => !isInside(place));
      const value = JSON.stringify(ring[first]);
      if (first !== -1)
        outside = { file, field: `${field}.${first}`, value, ...explainPlace(ring[first] ?? []) };
    }
  }
  const found = [outside, open].filter((problem) => problem !== undefined);
  if (found.length > 0 || polygonsOf(geometry).some(([outer = []]) => hasSurface(outer)))
    return found;
  return [{ file, field: `${at}.geometry.coordinates`, ...outlineRules.noSurface() }];
}

/** Whether a ring encloses a surface, measured against its own size: so it works in degrees and in metres. */
function hasSurface(ring: Ring): boolean {
  const [[x0 = 0, y0 = 0] = []] = ring;
  const places = ring.map(([x = 0, y = 0]) => [x - x0, y - y0] as const);
  const length = places.reduce((most, [x, y]) => Math.max(most, Math.hypot(x, y)), 0);
  const twice = places.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = places[index + 1] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) > length ** 2 / 1_000_000;
}

function isClosed(ring: Ring): boolean {
  const [first = [], last = []] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first[0] === last[0] && first[1] === last[1];
}

type Bounds = readonly [west: number, east: number, south: number, north: number];

/** The country with some sea and border around it, in degrees, in metres RD and in metres Web Mercator. */
const degrees: Bounds = [2, 8, 50, 55];
const rd: Bounds = [-10_000, 320_000, 290_000, 680_000];
const webMercator: Bounds = [220_000, 900_000, 6_400_000, 7_400_000];

function isInside([x = 0, y = 0]: readonly number[]): boolean {
  return lies(x, y, degrees) || lies(x, y, rd);
}

function lies(x: number, y: number, [west, east, south, north]: Bounds): boolean {
  return x > west && x < east && y > south && y < north;
}

/** Guesses the mistake: map files go wrong in only a few ways. */
function explainPlace([x = 0, y = 0]: readonly number[]): Finding {
  if (lies(y, x, degrees) || lies(y, x, rd)) return outlineRules.swapped();
  return lies(x, y, webMercator) ? outlineRules.webMercator() : outlineRules.outside();
}
