import { expect, test } from 'vitest';
import { readPages } from './pages.ts';

const pages = readPages();

test('op elke pagina met een lijst die “afgeleid” zegt, staat erboven wat dat is', () => {
  const saying = pages.filter(({ html }) =>
    [...html.matchAll(/<ul class="afspraken[\s\S]*?<\/ul>/g)].some(([list]) =>
      /<p>[^<]*afgeleid/.test(list),
    ),
  );
  expect(saying.length).toBeGreaterThan(100);
  const silent = saying.filter(({ html }) => !html.includes('id="afgeleid"'));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('elke pagina die “(afgeleid)” zegt, zegt ook wat dat is', () => {
  const wordsOf = (html: string) =>
    (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]+>/g, ' ');
  const saying = pages.filter(({ html }) =>
    /\(afgeleid\)|waarvan \d+ afgeleid/.test(wordsOf(html)),
  );
  expect(saying.length).toBeGreaterThan(400);
  const silent = saying.filter(
    ({ html }) => !/Afgeleid\s*:|is afgeleid, staat|[Aa]fgeleid uit/.test(wordsOf(html)),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});
