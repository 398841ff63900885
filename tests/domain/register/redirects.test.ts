import { expect, test } from 'vitest';
import { paperNames } from '#domain/register/paper-names.ts';
import { redirectLines } from '#domain/register/redirects.ts';
import { goodFiles } from '../../support/atlas.ts';
import { registerOf } from '../../support/change.ts';

test('elk nummer van een stuk leidt naar zijn pagina, in de map van de site', () => {
  const lines = redirectLines(
    [{ path: '/kamerstukken/34682-205/', names: ['34682-205', 'kst-34682-205', '2024d43452'] }],
    (path) => `/atlas${path}`,
  ).trim();
  const froms = lines.split('\n').map((line) => line.split(' ')[0]);
  for (const from of ['kst-34682-205', 'kst-34682-205/', 'kst-34682-205.html', '34682/205/']) {
    expect(froms).toContain(`/atlas/${from}`);
  }
  expect(froms).toContain('/atlas/2024D43452');
  expect(lines).toMatch(/^(?:\/atlas\/\S+ \/atlas\/kamerstukken\/34682-205\/ 301\n?)+$/);
});

test('er zijn nooit meer regels dan een host leest, en geen regel leidt naar zichzelf', () => {
  const papers = Array.from({ length: 400 }, (_, at) => ({
    path: `/kamerstukken/34682-${at + 1}/`,
    names: [`34682-${at + 1}`, `kst-34682-${at + 1}`],
  }));
  const lines = redirectLines(papers, (path) => path)
    .trim()
    .split('\n');
  expect(lines).toHaveLength(1000);
  expect(lines.filter((line) => line.split(' ')[0] === line.split(' ')[1])).toEqual([]);
});

test('een nummer dat twee stukken hebben, leidt nergens heen', () => {
  const { kamerstukken, dossiers, bijlagen } = registerOf(goodFiles());
  const [paper] = kamerstukken;
  if (!paper) throw new Error('er is geen stuk');
  const twice = [...kamerstukken, { ...paper, path: '/kamerstukken/ander/' }];
  const names = paperNames({ kamerstukken: twice, dossiers, bijlagen });
  expect(names.find(({ path }) => path === paper.path)?.names).toEqual([]);
});
