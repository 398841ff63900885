import { expect, test } from 'vitest';
import { withWidth } from '#first-view/page-width.ts';
import { kinds } from '../../scripts/site-checks/check/kinds.ts';
import { htmlProblems } from '../../scripts/site-checks/html.ts';
import { ask } from '../support/ask.ts';
import { examplesOf } from '../support/examples.ts';
import { readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

test('elk soort pagina is goede HTML', async () => {
  const wanted = new Set<string>(kinds);
  const pages = readPages().filter(({ path }) => wanted.has(path));
  expect(pages.map(({ path }) => path).toSorted()).toEqual(kinds.toSorted());
  expect((await htmlProblems(examplesOf(pages, 3))).slice(0, 20)).toEqual([]);
});

test('na het einde van een pagina staat niets meer', () => {
  const longer = readPages().filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html));
  expect(longer.map(({ path }) => path)).toEqual([]);
});

test('een pagina met alleen tekst is smal en een met kolommen niet, ook in npm run dev', async () => {
  const dev = await (await ask(`${shared('freshAddress')}/over/`)).text();
  const pages = [...readPages(), { path: 'npm run dev', html: dev }];
  expect(pages.filter(({ html }) => withWidth(html) !== html).map(({ path }) => path)).toEqual([]);
  const narrow = pages.filter(({ html }) => html.includes('<div class="wrap body narrow"'));
  expect(narrow.map(({ path }) => path)).toEqual(expect.arrayContaining(['/over/', 'npm run dev']));
  expect(narrow.map(({ path }) => path)).not.toContain('/zoeken/');
});

test('een fout in de HTML wordt gevonden, met haar plaats', async () => {
  const page = { path: '/fout/', html: '<!doctype html>\n<p style="color: red">Rood</p>\n' };
  expect(await htmlProblems([page])).toContainEqual(
    expect.stringMatching(/^\/fout\/:2 no-inline-style /),
  );
});
