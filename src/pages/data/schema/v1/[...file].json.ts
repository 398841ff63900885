import type { GetStaticPaths } from 'astro';
import { answer, pathsBelow } from '#exports/edition/endpoint.ts';

export const getStaticPaths = (() =>
  pathsBelow('/data/schema/v1/', '.json')) satisfies GetStaticPaths;

export const GET = answer;
