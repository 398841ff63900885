import type { APIRoute } from 'astro';
import { catalogue } from '#exports/edition/catalogue.ts';
import { toJsonLd } from '#exports/linked-data/triples.ts';

/** The catalogue (DCAT-AP-NL 3.0) as JSON-LD. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(toJsonLd(catalogue()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
