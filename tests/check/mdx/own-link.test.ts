import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixedPages } from '#check/mdx/own-link.ts';
import { collectionNames, collections } from '#schema/collections.ts';

test('een brief mag naar elke pagina die er altijd is, en naar geen andere', () => {
  const files = globSync('src/pages/**/*.astro').map((file) => file.replaceAll('\\', '/'));
  // A rest route is the page of its folder where no index is: /kaart/ is made by kaart/[...view].astro.
  const asIndex = files.map((file) =>
    file.replace(/^(src\/pages\/[^[]+)\[\.\.\.[^/]+$/, '$1index.astro'),
  );
  const pages = asIndex
    .filter((file) => !/\[|\/404\./.test(file))
    .map((file) => file.replace(/^src\/pages|(?:\/index)?\.astro$/g, ''))
    .map((path) => `${path}/`);
  const known = [
    ...fixedPages,
    ...collectionNames.map((name) => `/${collections[name].siteFolder}/`),
  ];
  expect(new Set(known)).toEqual(new Set(pages));
});
