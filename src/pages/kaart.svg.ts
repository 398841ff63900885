import { gebiedOutlines } from '#atlas.ts';
import { outlinesSvg } from '#map/outlines.ts';

/** The outlines of the provincies, and of the gebieden that have one, for every map on the site. */
export function GET(): Response {
  const areas = gebiedOutlines.map(({ gebied, polygons }) => ({
    id: gebied.id,
    polygons,
  }));
  return new Response(outlinesSvg(areas), { headers: { 'content-type': 'image/svg+xml' } });
}
