import { expect, test } from 'vitest';
import { geldParts } from '#domain/geld/cut-geld.ts';
import { outcomeListPages, reportPath } from '#domain/mijlpalen/outcome-lists.ts';
import { mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { yearsOf } from '#domain/mijlpalen/reports.ts';
import { navraagParts } from '#domain/navraag/cut-navragen.ts';
import type { PartPage } from '#domain/overview/cut/part-page.ts';
import { stepParts, titleParts } from '#domain/overview/cut/cut-words.ts';
import { makeCorpus } from '../../../../bench/corpus/corpus.ts';
import { registerOf } from '../../../support/change.ts';
import { partPages } from './cut-addresses.ts';
import { leavesOf } from './leaves.ts';

/** Rondes as full as those of an atlas of 30,000 outcomes over 25 rondes. */
const asOf = '2026-07-01';
const full = registerOf(makeCorpus({ afspraken: 3600, rondes: 3 }));
const { lists, stands, since, matrix, bronsites, mijlpalen } = partPages(full, asOf);
const titles = titleParts(full);
const steps = stepParts(full);
const reports = outcomeListPages(full, asOf);

test.each<[string, number, { longest: number; members: unknown[] }]>([
  ['lijsten', 180, leavesOf(lists, ({ afspraken, alineas }) => [...afspraken, ...alineas])],
  ['de stand bij een ronde', 180, leavesOf(stands, ({ afspraken }) => afspraken)],
  ['sinds de vorige ronde', 75, leavesOf(since, ({ developments }) => developments)],
  ['bronnen', 180, leavesOf(bronsites, ({ members }) => members)],
  ['mijlpalen', 100, leavesOf(mijlpalen, ({ items }) => items)],
  ['werkwoorden', 240, leavesOf(titles, ({ items }) => items)],
  ['voortzettingen', 180, leavesOf(steps, (section) => section.steps)],
  ['uitkomsten van een bericht', 180, leavesOf(reports, ({ items }) => items)],
])('geen deel is te lang: %s', (_, most, { longest, members }) => {
  expect(members.length).toBeGreaterThan(most);
  expect(longest).toBeLessThanOrEqual(most);
});

test('geen twee delen hebben hetzelfde adres of dezelfde titel', () => {
  const all: PartPage<unknown>[] = [
    ...lists,
    ...stands,
    ...since,
    ...matrix,
    ...bronsites,
    ...mijlpalen,
    ...titles,
    ...steps,
    ...reports,
    ...geldParts(full),
    ...navraagParts(full, asOf),
  ];
  expect(leavesOf(all, () => []).repeated).toEqual([]);
});

test('een bericht over meer uitkomsten dan ernaast passen, heeft een pagina met precies die uitkomsten', () => {
  const { path: home, mijlpalen: all } = mijlpalenWhole(full, asOf);
  const items = yearsOf(all).flatMap(({ periods }) => periods.flatMap((period) => period.items));
  const long = items.filter((one) => reportPath(home, one) !== undefined);
  // Each ronde has one.
  expect(long.length).toBe(full.rondes.length);
  for (const report of long) {
    const path = reportPath(home, report) ?? '';
    const page = reports.find(({ part }) => part.path === path);
    expect(page?.part.count).toBe(report.members.length);
    const below = reports.filter(({ part }) => part.path.startsWith(path));
    const { members } = leavesOf(below, (section) => section.items);
    expect(new Set(members.map(({ afspraak }) => afspraak.path))).toEqual(
      new Set(report.members.map((member) => member.path)),
    );
  }
});
