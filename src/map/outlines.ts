import map from '@svg-maps/netherlands';
import { optimize } from 'svgo';

/** Province ids by the codes of the map package (MapSVG, CC BY 4.0). */
const provincieIds: Record<string, string> = {
  dr: 'drenthe',
  fl: 'flevoland',
  fr: 'fryslan',
  ge: 'gelderland',
  gr: 'groningen',
  li: 'limburg',
  nb: 'noord-brabant',
  nh: 'noord-holland',
  ov: 'overijssel',
  ut: 'utrecht',
  ze: 'zeeland',
  zh: 'zuid-holland',
};

/**
 * One SVG with every province as a symbol under its id, rounded to one decimal. Pages point into it with `<use>`,
 * so that a reader downloads the outlines once.
 */
export function outlinesSvg(): string {
  const paths = map.locations.map(
    ({ id, path }) => `<path id="${provincieIds[id] ?? id}" d="${path}"/>`,
  );
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.viewBox}">${paths.join('')}</svg>`;
  const { data } = optimize(source, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }],
  });
  return data;
}
