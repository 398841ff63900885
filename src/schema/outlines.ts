import { z } from 'zod';

/** The file with the outlines of the NOVEX-gebieden, if an editor added one. */
export const outlinesFile = 'data/kaart/gebieden.geojson';

/** Whether someone probably meant a file as the one with outlines, whatever its name. */
export function isForMap(file: string): boolean {
  return file.startsWith('data/kaart/') || file.endsWith('.geojson');
}

/** Longitude and latitude in degrees, or x and y in metres RD; a height may follow. */
const position = z.array(z.number()).min(2).max(4);
const ring = z.array(position);
const polygon = z.looseObject({
  type: z.literal('Polygon'),
  coordinates: z.array(ring).min(1),
});
const multiPolygon = z.looseObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

/** GeoJSON as other programs write it, so members of their own are allowed (RFC 7946, section 6.1). */
export const outlinesSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        properties: z.looseObject({}),
        geometry: z.discriminatedUnion('type', [polygon, multiPolygon]),
      }),
    )
    .min(1),
});
export type Outlines = z.infer<typeof outlinesSchema>;
