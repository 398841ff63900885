import { z } from 'astro/zod';

/** Where the outlines of the NOVEX-gebieden stand, if an editor put them there. */
export const outlinesFile = 'data/kaart/gebieden.geojson';

/** A place on the map: longitude and latitude, or x and y of the Rijksdriehoek in metres. */
const position = z
  .array(z.number())
  .min(2)
  .max(4)
  .refine(([x = 0, y = 0]) => isWgs84(x, y) || isRd(x, y), {
    error: 'ligt niet in Nederland: verwacht worden lengte en breedte, of x en y in RD',
  });
const ring = z.array(position).refine((points) => points.length >= 4, {
  error: 'is geen gesloten lijn: daarvoor zijn ten minste vier punten nodig',
});
const polygon = z.looseObject({
  type: z.literal('Polygon'),
  coordinates: z.array(ring).min(1),
});
const multiPolygon = z.looseObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

/** GeoJSON as other programs write it, hence with room for members of their own (RFC 7946, section 6.1). */
export const outlinesSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        properties: z.record(z.string(), z.unknown()),
        geometry: z.union([polygon, multiPolygon]),
      }),
    )
    .min(1),
});
export type Outlines = z.infer<typeof outlinesSchema>;

/** Whether these can be degrees, with some sea and border around the country. */
export function isWgs84(x: number, y: number): boolean {
  return x > 2 && x < 8 && y > 50 && y < 55;
}

function isRd(x: number, y: number): boolean {
  return x > -100_000 && x < 400_000 && y > 250_000 && y < 800_000;
}
