import type { APIRoute, GetStaticPaths } from 'astro';
import { peildatum, register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { comparisonOf } from '#domain/overview/comparison.ts';
import { allPlaceThemas, type PlaceThema } from '#domain/place/place-thema.ts';

export const getStaticPaths = (() => {
  const pages = Map.groupBy(allPlaceThemas(register), ({ thema }) => thema.id);
  return register.themas.map(({ id }) => ({
    params: { thema: id },
    props: { pages: pages.get(id) ?? [] },
  }));
}) satisfies GetStaticPaths;

/** One thema in every place, for the script that puts places side by side. */
export const GET: APIRoute<{ pages: PlaceThema[] }> = ({ props: { pages } }) =>
  Response.json(comparisonOf(pages, href, peildatum));
