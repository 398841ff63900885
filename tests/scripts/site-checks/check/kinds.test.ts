import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../../scripts/site-checks/browser/accessibility.ts';
import { differing, kinds } from '../../../../scripts/site-checks/check/kinds.ts';

/** Routes that make no page of today’s content. */
const empty = [
  '/[...whole]/[part]/',
  '/[...moved]/',
  '/[...withdrawn]/',
  '/navragen/[id]/',
  '/navragen/bij/[partij]/',
];

/** The addresses of a folder of pages with their dynamic parts, the most definite one first. */
const routes = globSync('src/pages/**/*.astro')
  .map((file) => file.replaceAll('\\', '/').slice('src/pages'.length))
  .map((file) => file.replace(/(?:\/index)?\.astro$/, '/').replace('/404/', '/404.html'))
  .filter((route) => !empty.includes(route))
  .toSorted((a, b) => looseness(a) - looseness(b));

function looseness(route: string): number {
  const fixed = route.split('/').filter((step) => step !== '' && !step.includes('['));
  return route.split('[').length + 10 * route.split('[...').length - 2 * fixed.length;
}

function toPattern(route: string): RegExp {
  return new RegExp(
    `^${route
      .replaceAll('.html', '\\.html')
      // At its end, a route of several steps may have none.
      .replace(/\[\.{3}\w+\]\/$/, '(?:.+/)?')
      .replaceAll(/\[\.{3}\w+\]/g, '.+')
      .replaceAll(/\[\w+\]/g, '[^/]+')}$`,
  );
}

describe('de soorten pagina’s', () => {
  test('zijn er van elk adres in src/pages', () => {
    expect(routes.length).toBeGreaterThan(40);
    const routeOf = (path: string) =>
      routes.find((route) => route === path) ?? routes.find((route) => toPattern(route).test(path));
    const seen = new Set(kinds.map(routeOf));
    expect(routes.filter((route) => !seen.has(route))).toEqual([]);
  });

  test('gaan om en om naar een breed en licht, en een smal en donker scherm', () => {
    const looks = spread(differing).map(({ width, colorScheme }) => `${width} ${colorScheme}`);
    expect(new Set(looks)).toEqual(new Set(['1280 light', '390 dark']));
  });

  test('staan er elk maar één keer', () => {
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(new Set(differing).size).toBe(differing.length);
  });
});
