import { mapSize } from '#schema/field/map-size.ts';

/** A place in degrees (WGS 84): longitude and latitude. */
export interface Place {
  lon: number;
  lat: number;
}

/** A place on the map, in its own units, from the top left. */
export interface Point {
  x: number;
  y: number;
}

/** The degrees at the edges of the map, which shows the whole country in the Mercator projection. */
const edges = { west: 3.357962, east: 7.22714, north: 53.560406, south: 50.750383 };

/** Where a place lies on the map of the atlas. */
export function toMap({ lon, lat }: Place): Point {
  const north = mercator(edges.north);
  return {
    x: ((lon - edges.west) / (edges.east - edges.west)) * mapSize.width,
    y: ((north - mercator(lat)) / (north - mercator(edges.south))) * mapSize.height,
  };
}

/**
 * Converts metres RD (Rijksdriehoek) to degrees. On land the result is right to within a metre, which is far less than
 * the width of a line on the map. Source: F.H. Schreutelkamp and G.L. Strang van Hees, “Benaderingsformules voor de
 * transformatie tussen RD- en WGS84-kaartcoördinaten” (2001).
 * @param x metres east, 155,000 at Amersfoort
 * @param y metres north, 463,000 at Amersfoort
 */
export function fromRd(x: number, y: number): Place {
  const east = (x - 155_000) / 100_000;
  const north = (y - 463_000) / 100_000;
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, [p, q, factor]) => total + factor * east ** p * north ** q, 0);
  return { lat: 52.1551744 + sum(latTerms) / 3600, lon: 5.38720621 + sum(lonTerms) / 3600 };
}

/** Power of the distance east, power of the distance north, seconds of arc. */
type Term = readonly [p: number, q: number, factor: number];

const latTerms: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];

const lonTerms: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}
