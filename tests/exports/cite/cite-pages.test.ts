import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citePages, citePathOf, mostCited } from '#exports/cite/cite-pages.ts';
import { alinea, sectie } from '../../support/builders.ts';
import { registerAfter } from '../../support/change.ts';

const sectieWith = (alineas: number) => {
  const body = Array.from({ length: alineas }, (_, at) => alinea(at + 1, `Zin ${at + 1}.`)).join(
    '',
  );
  const register = registerAfter((files) => {
    files['content/brieven/2023/lang.mdx'] = sectie(
      { titel: 'Lang', volgorde: 2, niveau: 2 },
      body,
    );
  });
  const found = register.secties.find(({ id }) => id === '2023/lang');
  if (!found) throw new Error('the section is missing');
  return found;
};

test.each([
  [1, ['/brieven/2023/lang/citeer/']],
  [30, ['/brieven/2023/lang/citeer/']],
  [31, ['/brieven/2023/lang/citeer/', '/brieven/2023/lang/citeer/vanaf-31/']],
  [
    65,
    [
      '/brieven/2023/lang/citeer/',
      '/brieven/2023/lang/citeer/vanaf-31/',
      '/brieven/2023/lang/citeer/vanaf-61/',
    ],
  ],
])('%i alinea’s worden geciteerd op %j', (alineas, paths) => {
  expect(citePages(sectieWith(alineas)).map(({ path }) => path)).toEqual(paths);
});

test('elke alinea staat op precies één pagina, die waar haar link heen leidt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (alineas) => {
      const node = sectieWith(alineas);
      const pages = citePages(node);
      expect(pages.flatMap((page) => page.members)).toEqual(node.alineas);
      for (const page of pages) {
        expect(page.members.length).toBeLessThanOrEqual(mostCited);
        for (const one of page.members)
          expect(citePathOf(one)).toBe(`${page.path}#${one.anchors[0]}`);
      }
    }),
    { numRuns: 8 },
  );
});
