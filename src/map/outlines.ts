import map from '@svg-maps/netherlands';
import { optimize } from 'svgo';
import type { Point } from './projection.ts';
import { provincieIds } from './provincie-ids.ts';
import { type Polygons, thinPolygons } from './thin.ts';

interface Area {
  id: string;
  polygons: Polygons;
}

/**
 * One SVG with the outline of every provincie under its id, and of each gebied that has one under `gebied-<id>`,
 * rounded to one decimal. Pages point into it with `<use>`, so that a reader downloads the outlines once
 * (docs/besluiten/16-kaart.md). The border of a provincie is equally wide on a small map and on a large one, or nobody
 * would see it on the small one.
 */
export function outlinesSvg(areas: readonly Area[] = []): string {
  const provincies = map.locations.map(
    ({ id, path }) =>
      `<path id="${provincieIds[id] ?? id}" vector-effect="non-scaling-stroke" d="${path}"/>`,
  );
  const gebieden = areas.map(
    ({ id, polygons }) =>
      `<path id="gebied-${id}" d="${thinPolygons(polygons).map(drawPolygon).join('')}"/>`,
  );
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.viewBox}">${[...provincies, ...gebieden].join('')}</svg>`;
  const { data } = optimize(source, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }],
  });
  return data;
}

/**
 * The path of one polygon. Its holes run in the other direction than its outer ring, whatever the file did: otherwise
 * they would be filled.
 */
function drawPolygon(rings: readonly Point[][]): string {
  return rings
    .map((points, index) =>
      surfaceOf(points) > 0 === (index === 0) ? points : points.toReversed(),
    )
    .map((points) => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('');
}

/** Surface inside a closed line, negative when it runs in the other direction. */
function surfaceOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}
