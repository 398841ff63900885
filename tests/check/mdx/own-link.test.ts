import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkOwnLinks, fixedPages } from '#check/mdx/own-link.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import { alinea, sectie } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

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

test('een brief mag naar de pagina van een onderdeel dat over meer pagina’s gaat, en alleen als die er is', () => {
  const body = Array.from({ length: 20 }, (_, index) => alinea(index + 1, 'Tekst.')).join('\n\n');
  const front = { titel: 'Water', volgorde: 2, niveau: 2 };
  const register = registerAfter(write('content/brieven/2024/water.mdx', sectie(front, body)));
  const problemsOf = (url: string) =>
    checkOwnLinks(
      [{ file: 'content/brieven/2024/energie.mdx', url, line: 1, column: 1 }],
      register,
      new Set(register.secties.map(({ path }) => path)),
    );
  expect(problemsOf('/brieven/2024/water/vanaf-16/#alinea-17')).toEqual([]);
  expect(problemsOf('/brieven/2024/water/#alinea-17')).toEqual([]);
  expect(problemsOf('/brieven/2024/water/vanaf-16/#alinea-21')).toHaveLength(1);
  expect(problemsOf('/brieven/2024/water/vanaf-31/')).toHaveLength(1);
});
