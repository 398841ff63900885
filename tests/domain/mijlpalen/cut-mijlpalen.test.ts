import { describe, expect, test } from 'vitest';
import { cutMijlpalen, mostMijlpalen, periodPaths } from '#domain/mijlpalen/cut-mijlpalen.ts';
import { mijlpalenParts, mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { comingPeriods, groupByPeriod } from '#domain/mijlpalen/period.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerAfter, registerOf } from '../../support/change.ts';

const asOf = '2026-07-01';
const large = registerOf(makeCorpus({ afspraken: 1500, rondes: 12 }));
const whole = mijlpalenWhole(large, asOf);
const years = groupByPeriod(whole.mijlpalen);

describe('te veel mijlpalen', () => {
  const [first] = whole.mijlpalen;
  if (!first) throw new Error('geen mijlpaal');
  const at = (datum: string, last: string, count: number) =>
    Array.from({ length: count }, () => ({ ...first, datum, last }));

  test.each([
    ['2024-06-12', '2024-06-12', '2024-06', '/mijlpalen/2024/06/'],
    ['2024-Q2', '2024-06-30', '2024-Q2', '/mijlpalen/2024/q2/'],
    ['2024', '2024-12-31', '2024', '/mijlpalen/2024/jaar/'],
    ['2028/2033', '2033-12-31', '2028/2033', '/mijlpalen/2033/2028--2033/'],
  ])('van %s tot %s staan bij %s op %s', (datum, last, key, path) => {
    const cut = cutMijlpalen('/mijlpalen/', groupByPeriod(at(datum, last, mostMijlpalen + 1)));
    if (!cut) throw new Error('niet te lang');
    expect([...periodPaths(cut)]).toEqual([[key, path]]);
  });

  test('van een jaar dat zelf niet te lang is, staan op de pagina van dat jaar', () => {
    const mijlpalen = [
      ...at('2024-06', '2024-06-30', mostMijlpalen),
      ...at('2025-Q3', '2025-09-30', 1),
    ];
    const cut = cutMijlpalen('/mijlpalen/', groupByPeriod(mijlpalen));
    if (!cut) throw new Error('niet te lang');
    expect(cut.parts.map(({ label, count }) => [label, count])).toEqual([
      ['2025', 1],
      ['2024', mostMijlpalen],
    ]);
    expect([...periodPaths(cut)]).toEqual([
      ['2025-Q3', '/mijlpalen/2025/#periode-2025-q3'],
      ['2024-06', '/mijlpalen/2024/#periode-2024-06'],
    ]);
  });

  test('zijn er in een kleine atlas niet', () => {
    const small = mijlpalenWhole(registerAfter(), asOf);
    expect(cutMijlpalen(small.path, groupByPeriod(small.mijlpalen))).toBeUndefined();
  });

  test('staan in delen, het laatste jaar vooraan, en in een vol jaar de perioden op volgorde van tijd', () => {
    const cut = cutMijlpalen(whole.path, years);
    expect(cut?.count).toBe(whole.mijlpalen.length);
    expect(cut?.parts.map(({ key }) => key)).toEqual(years.map(({ jaar }) => jaar).toReversed());
    const full = cut?.parts.filter((part) => part.cut) ?? [];
    expect(full.length).toBeGreaterThan(3);
    for (const { key, cut: deeper } of full) {
      const own = years.find(({ jaar }) => jaar === key)?.periods;
      expect(deeper?.parts.map(({ sections }) => sections[0]?.key)).toEqual(
        own?.map((period) => period.key),
      );
    }
  });
});

test('mijlpalen staan op volgorde van tijd, en die van een deel zijn die van zijn uitkomsten', () => {
  const lasts = whole.mijlpalen.map(({ last }) => last);
  expect(lasts).toEqual(lasts.toSorted());
  for (const [index, part] of mijlpalenParts(large, asOf).entries()) {
    const node = [...large.provincies, ...large.gebieden, ...large.themas][index];
    const paths = new Set(node?.afspraken.map(({ path }) => path));
    const own = part.mijlpalen.filter(({ kind }) => kind !== 'stap').map(({ path }) => path);
    expect(new Set(own)).toEqual(paths);
  }
});

test('wat nu loopt of binnen een jaar begint, staat vooraan', () => {
  const coming = comingPeriods(years, asOf);
  expect(coming.length).toBeGreaterThan(0);
  for (const { first, last } of coming) {
    expect(last > asOf).toBe(true);
    expect(first <= '2027-07-01').toBe(true);
  }
});
