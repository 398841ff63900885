import type { APIRoute, GetStaticPaths } from 'astro';
import { register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { dayFile } from '#domain/day/day-file.ts';
import { dayParts } from '#domain/day/day-parts.ts';
import type { AfspraakNode } from '#domain/register/model.ts';

export const getStaticPaths = (() =>
  dayParts(register.afspraken).map(({ name, outcomes }) => ({
    params: { name },
    props: { outcomes },
  }))) satisfies GetStaticPaths;

/** What outcomes stand on, for the script that computes how they stood on a day. */
export const GET: APIRoute<{ outcomes: readonly AfspraakNode[] }> = ({ props: { outcomes } }) =>
  Response.json(dayFile(register, outcomes, href));
