import type { APIRoute, GetStaticPaths } from 'astro';
import { peildatum, register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { comparisonOf } from '#domain/overview/comparison.ts';
import { allPlaceThemas } from '#domain/place/place-thema.ts';

const pages = Map.groupBy(allPlaceThemas(register), ({ thema }) => thema.id);

export const getStaticPaths = (() =>
  register.themas.map(({ id }) => ({ params: { thema: id } }))) satisfies GetStaticPaths;

/** One thema in every place, for the script that puts places side by side. */
export const GET: APIRoute = ({ params }) =>
  Response.json(comparisonOf(pages.get(params['thema'] ?? '') ?? [], href, peildatum));
