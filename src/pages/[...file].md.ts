import type { GetStaticPaths } from 'astro';
import { answer, pathsBelow } from '#exports/edition/endpoint.ts';

export const getStaticPaths = (() => pathsBelow('/', '.md')) satisfies GetStaticPaths;

export const GET = answer;
