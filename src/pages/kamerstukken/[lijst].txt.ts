import type { APIRoute, GetStaticPaths } from 'astro';
import { register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { mostInPage, paperLines } from '#domain/register/paper-names.ts';

// The numbers of all papers, when they are too many for the page that helps who follows a wrong address.
export const getStaticPaths = (() =>
  paperLines(register, href).length > mostInPage
    ? [{ params: { lijst: 'nummers' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(paperLines(register, href).join('\n'));
