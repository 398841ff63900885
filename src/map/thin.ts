import { fromRd, type Point, toMap } from './projection.ts';

/** The polygons of an area, each an outer ring and perhaps holes, in degrees or in metres of the Rijksdriehoek. */
export type Polygons = readonly (readonly Ring[])[];
export type Ring = readonly (readonly number[])[];

/** Two points nearer than this, in units of the map, are one to the eye. */
const tolerance = 0.6;

/** What is less wide and less high than this, some two kilometres, is a speck among lines. */
const speck = 5;

/** Whether an area is large enough on the map to be seen by its outline. */
export function isVisible(polygons: Polygons): boolean {
  const points = thinPolygons(polygons).flat(2);
  return [points.map(({ x }) => x), points.map(({ y }) => y)].some((all) => widthOf(all) >= speck);
}

/** The polygons on the map, without points that are one to the eye, and without what has become too small to draw. */
export function thinPolygons(polygons: Polygons): Point[][][] {
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(thinRing);
    if (!isDrawn(outer)) return [];
    return [[outer, ...holes.filter(isDrawn)]];
  });
}

/** A ring on the map without points that are one to the eye; the first point always stays. */
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

/** Degrees are small numbers and metres large ones, here in the Netherlands. */
function place(x: number, y: number): Point {
  return toMap(Math.abs(y) <= 90 ? { lon: x, lat: y } : fromRd(x, y));
}
