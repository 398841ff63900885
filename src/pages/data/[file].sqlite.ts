import type { GetStaticPaths } from 'astro';
import { answer, pathsIn } from '#exports/edition/endpoint.ts';

export const getStaticPaths = (() => pathsIn('/data/', '.sqlite')) satisfies GetStaticPaths;

export const GET = answer;
