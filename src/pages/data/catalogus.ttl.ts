import type { APIRoute } from 'astro';
import { catalogue } from '#exports/edition/catalogue.ts';
import { toTurtle } from '#exports/linked-data/triples.ts';

/** The catalogue (DCAT-AP-NL 3.0) as Turtle. */
export const GET: APIRoute = async () =>
  new Response(await toTurtle(catalogue()), {
    headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
  });
