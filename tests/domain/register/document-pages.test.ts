import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inPages,
  mostRead,
  rangeOf,
  readPath,
  sectiePages,
} from '#domain/register/document-pages.ts';
import type { AlineaNode } from '#domain/register/model.ts';
import { alinea, sectie } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

/** A section with so many paragraphs. */
function sectieOf(count: number) {
  const body = Array.from({ length: count }, (_, index) => alinea(index + 1, 'Tekst.')).join(
    '\n\n',
  );
  const front = { titel: 'Water', volgorde: 2, niveau: 2 };
  const { secties } = registerAfter(write('content/brieven/2024/water.mdx', sectie(front, body)));
  const found = secties.find(({ id }) => id === '2024/water');
  if (!found) throw new Error('geen onderdeel');
  return found;
}

test('een onderdeel dat op één pagina past, houdt elke alinea op zijn eigen adres', () => {
  const own = sectieOf(mostRead);
  expect(sectiePages(own).map(({ path, part }) => [path, part])).toEqual([[own.path, undefined]]);
  expect(own.alineas.map(({ path }) => path)).toEqual(
    own.alineas.map((_, index) => `${own.path}#alinea-${index + 1}`),
  );
});

test('een langer onderdeel gaat over meer pagina’s, en elke alinea heeft het adres van de hare', () => {
  const own = sectieOf(2 * mostRead + 1);
  const pages = sectiePages(own);
  expect(pages.map(({ path }) => path)).toEqual([
    own.path,
    `${own.path}vanaf-${mostRead + 1}/`,
    `${own.path}vanaf-${2 * mostRead + 1}/`,
  ]);
  expect(pages.map(rangeOf).at(1)).toBe(`alinea ${mostRead + 1} tot en met ${2 * mostRead}`);
  for (const { path, members } of pages)
    for (const one of members) expect(one.path).toBe(`${path}#${one.anchors[0]}`);
});

test('bij elke lengte staat elke alinea op één pagina, en die van haar nummer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (count) => {
      const alineas = Array.from(
        { length: count },
        (_, index) => ({ nr: index + 1 }) as AlineaNode,
      );
      const pages = inPages('/x/', alineas, mostRead);
      expect(pages.flatMap((page) => page.members)).toEqual(alineas);
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
      for (const page of pages) {
        expect(page.members.length).toBeLessThanOrEqual(mostRead);
        for (const { nr } of page.members) expect(readPath('/x/', nr)).toBe(page.path);
      }
    }),
    { numRuns: 50 },
  );
});
