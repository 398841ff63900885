import type { APIRoute, GetStaticPaths } from 'astro';
import { register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { dayFile } from '#domain/day/day-file.ts';
import { dayParts } from '#domain/day/day-parts.ts';

const parts = new Map(dayParts(register.afspraken).map((part) => [part.name, part]));

export const getStaticPaths = (() =>
  [...parts.keys()].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** What outcomes stand on, for the script that computes how they stood on a day. */
export const GET: APIRoute = ({ params }) =>
  Response.json(dayFile(register, parts.get(params['name'] ?? '')?.outcomes ?? [], href));
