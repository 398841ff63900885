import map from '@svg-maps/netherlands';
import { optimize } from 'svgo';
import { provincieIds } from './provincie-ids.ts';

/** The outline of one provincie, as the path of an SVG in units of the map. */
export interface Shape {
  id: string;
  d: string;
}

/** The outlines of all provincies, rounded to whole units: for a picture, that nobody can enlarge. */
export function provincieShapes(): Shape[] {
  return map.locations.map(({ id, path }) => {
    const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`, {
      plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }],
    });
    return { id: provincieIds[id] ?? id, d: / d="([^"]+)"/.exec(data)?.[1] ?? path };
  });
}
