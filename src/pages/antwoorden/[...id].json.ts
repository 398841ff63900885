import type { APIRoute, GetStaticPaths } from 'astro';
import { peildatum, register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { withAddresses } from '#domain/overview/search/answer-addresses.ts';
import { answersOf } from '#domain/overview/search/answers.ts';
import type { AfspraakNode } from '#domain/register/model.ts';

// What the search shows above its results when a question is about one outcome: `src/search/query/asked-answer.ts`.

export const getStaticPaths = (() =>
  register.afspraken.map((afspraak) => ({
    params: { id: afspraak.id },
    props: { afspraak },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ afspraak: AfspraakNode }> = ({ props: { afspraak } }) =>
  Response.json(withAddresses(answersOf(afspraak, peildatum), href));
