import { outlinesSvg } from '#map/outlines.ts';

/** The outlines of the provinces, for every map on the site. */
export function GET(): Response {
  return new Response(outlinesSvg(), { headers: { 'content-type': 'image/svg+xml' } });
}
