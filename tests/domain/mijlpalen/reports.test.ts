import { describe, expect, test } from 'vitest';
import { mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { mergeReports, yearsOf } from '#domain/mijlpalen/reports.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerAfter, registerOf } from '../../support/change.ts';

const asOf = '2026-07-01';
const { mijlpalen } = mijlpalenWhole(registerAfter(), asOf);
const merged = mergeReports(mijlpalen);
const papers = merged.filter(({ members }) => members.length > 0);

describe('wat één stuk op één moment zegt', () => {
  test('is één mijlpaal, met het stuk als onderwerp en alles wat het zei eronder', () => {
    expect(papers.length).toBeGreaterThan(0);
    for (const { path, what, members } of papers) {
      expect(path).toMatch(/^\/kamerstukken\//);
      expect(what.startsWith(`${members.length} `)).toBe(true);
      expect(members.length).toBeGreaterThan(1);
      expect(new Set(members.map(({ datum, what: own }) => `${datum} ${own}`)).size).toBe(1);
    }
  });

  test('gaat niet verloren: elke mijlpaal staat er precies één keer, zelf of eronder', () => {
    const all = merged.flatMap((one) => (one.members.length > 0 ? one.members : [one]));
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all)).toEqual(new Set(mijlpalen));
  });

  test('is geen bericht over wat er met een uitkomst gebeurde', () => {
    const kinds = new Set(papers.flatMap(({ members }) => members.map(({ what }) => what)));
    for (const what of ['Voortgang gemeld', 'Gehaald', 'Uitgesteld', 'Termijn'])
      expect(kinds.has(what)).toBe(false);
  });
});

test('in een grote atlas blijft de volgorde die van de tijd', () => {
  const large = mijlpalenWhole(registerOf(makeCorpus({ afspraken: 400, rondes: 6 })), asOf);
  const days = mergeReports(large.mijlpalen).map(({ last }) => last);
  expect(days).toEqual(days.toSorted());
  expect(yearsOf(large.mijlpalen).flatMap(({ periods }) => periods).length).toBeGreaterThan(6);
});
