import type { APIRoute, GetStaticPaths } from 'astro';
import { register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { paperNames } from '#domain/register/paper-names.ts';
import { redirectLines } from '#domain/register/redirects.ts';

/** A name that begins with `_` can be no file in this folder, so it is a parameter. */
export const getStaticPaths = (() => [
  { params: { redirects: '_redirects' } },
]) satisfies GetStaticPaths;

/** For hosts that read it: from an address made of the number of a paper to its page. */
export const GET: APIRoute = () =>
  new Response(redirectLines(paperNames(register), href), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
