import map from '@svg-maps/netherlands';
import { optimize } from 'svgo';
import { fromRd, toMap } from './projection.ts';
import { provincieIds } from './provincie-ids.ts';

/** An area with its polygons, each an outer ring and perhaps holes, in degrees or in metres of the Rijksdriehoek. */
interface Area {
  id: string;
  polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}

/**
 * One SVG with every province as a symbol under its id, and each area that has an outline under `gebied-<id>`, rounded to
 * one decimal. Pages point into it with `<use>`, so that a reader downloads the outlines once.
 */
export function outlinesSvg(areas: readonly Area[] = []): string {
  const provincies = map.locations.map(
    ({ id, path }) => `<path id="${provincieIds[id] ?? id}" d="${path}"/>`,
  );
  const gebieden = areas.map(
    ({ id, polygons }) => `<path id="gebied-${id}" d="${polygons.map(drawPolygon).join('')}"/>`,
  );
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.viewBox}">${[...provincies, ...gebieden].join('')}</svg>`;
  const { data } = optimize(source, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }],
  });
  return data;
}

/** Two points nearer than this, in units of the map, are one to the eye. */
const tolerance = 0.6;

/** Holes run the other way round than what they are in, whatever the file did: else they would be filled. */
function drawPolygon(rings: Area['polygons'][number]): string {
  return rings
    .map((ring) => thin(ring.map(([x = 0, y = 0]) => place(x, y))))
    .map((points, index) =>
      surfaceOf(points) > 0 === (index === 0) ? points : points.toReversed(),
    )
    .filter((points) => points.length >= 3)
    .map((points) => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('');
}

/** Degrees are small numbers and metres large ones, here in the Netherlands. */
function place(x: number, y: number): { x: number; y: number } {
  return toMap(Math.abs(y) <= 90 ? { lon: x, lat: y } : fromRd(x, y));
}

interface Point {
  x: number;
  y: number;
}

/** Surface inside a closed line, below nothing when it runs the other way round. */
function surfaceOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}

function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= tolerance) kept.push(point);
  }
  return kept;
}
