import { fromRd, type Point, toMap } from './projection.ts';

/** The polygons of a gebied, each an outer ring and possibly holes. */
export type Polygons = readonly (readonly Ring[])[];
/** Places in degrees (longitude, latitude) or in metres RD (x, y). */
export type Ring = readonly (readonly number[])[];

/** Two points nearer than this, in units of the map, look like one. It is some 260 metres (docs/kaart-omtrekken.md). */
const tolerance = 0.6;

/**
 * What is smaller than this in width and height, in units of the map, is a speck among lines. It is some two
 * kilometres.
 */
const speck = 5;

/** Whether a gebied is large enough on the map for its outline to be seen. */
export function isVisible(polygons: Polygons): boolean {
  const points = thinPolygons(polygons).flat(2);
  return [points.map(({ x }) => x), points.map(({ y }) => y)].some((all) => widthOf(all) >= speck);
}

/** The polygons on the map, without points that look like one, and without rings that became too small to draw. */
export function thinPolygons(polygons: Polygons): Point[][][] {
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(thinRing);
    if (!isDrawn(outer)) return [];
    return [[outer, ...holes.filter(isDrawn)]];
  });
}

/** A ring on the map, without points that look like one; the first point always stays. */
export function thinRing(ring: Ring): Point[] {
  const kept: Point[] = [];
  for (const [x = 0, y = 0] of ring) {
    const point = place(x, y);
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= tolerance) kept.push(point);
  }
  return kept;
}

function isDrawn(points: Point[] | undefined): points is Point[] {
  return points !== undefined && points.length >= 3;
}

function widthOf(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}

/**
 * A place on the map. In the Netherlands degrees are small numbers and metres RD large ones, so the numbers tell which
 * they are.
 */
function place(x: number, y: number): Point {
  return toMap(Math.abs(y) <= 90 ? { lon: x, lat: y } : fromRd(x, y));
}
