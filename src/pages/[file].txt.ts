import type { GetStaticPaths } from 'astro';
import { answer, pathsIn } from '#exports/edition/endpoint.ts';

export const getStaticPaths = (() => pathsIn('/', '.txt')) satisfies GetStaticPaths;

export const GET = answer;
