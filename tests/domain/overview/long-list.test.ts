import { describe, expect, test } from 'vitest';
import { mijlpalenParts, mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { groupByPeriod } from '#domain/mijlpalen/period.ts';
import { comingPeriods, cutMijlpalen, isFull, periodPath } from '#domain/mijlpalen/years.ts';
import {
  gatherAfspraken,
  isLong,
  longPages,
  mostOnPage,
  rondeParts,
  themaPath,
} from '#domain/overview/long-list.ts';
import { cellsPerRonde, themaMatrix } from '#domain/overview/matrix.ts';
import { sinceEach } from '#domain/stand/since.ts';
import { mostDevelopments, sinceHeadings, sinceParts } from '#domain/stand/since-lists.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerAfter, registerOf } from '../../support/change.ts';

const asOf = '2026-07-01';
const large = registerOf(makeCorpus({ afspraken: 1500, rondes: 12 }));
const small = registerAfter();

describe('een pagina met te veel uitkomsten', () => {
  const pages = longPages(large, asOf);

  test('is er niet in een kleine atlas', () => {
    expect(longPages(small, asOf)).toEqual([]);
    const [afspraak] = small.afspraken;
    if (!afspraak) throw new Error('geen afspraak');
    expect(isLong(gatherAfspraken(Array(mostOnPage).fill(afspraak)))).toBe(false);
    expect(isLong(gatherAfspraken(Array(mostOnPage + 1).fill(afspraak)))).toBe(true);
  });

  test('is er van elke soort die in een grote atlas groeit', () => {
    const folders = new Set(pages.map(({ path }) => path.split('/').slice(1, -2).join('/')));
    for (const folder of ['themas', 'provincies', 'partijen', 'afspraken/soort', 'afspraken/stand'])
      expect(folders).toContain(folder);
  });

  test('heeft alles wat zij verzamelt op één pagina van één ronde, en niets anders', () => {
    for (const page of pages) {
      const parts = rondeParts(page);
      for (const key of ['afspraken', 'alineas', 'common', 'commonAlineas', 'via'] as const) {
        const dealt = parts.flatMap((part): unknown[] => [...part[key]]);
        expect(dealt.length, page.path).toBe(page[key].length);
        expect(new Set(dealt), page.path).toEqual(new Set<unknown>(page[key]));
      }
      for (const { jaar, afspraken } of parts)
        expect(afspraken.every(({ data }) => data.ronde === jaar)).toBe(true);
      const years = parts.map(({ jaar }) => jaar);
      expect(years).toEqual([...new Set(years)].toSorted());
    }
  });

  test('geeft elke pagina een eigen adres en naam', () => {
    const paths = pages.flatMap((page) => rondeParts(page).map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(pages.map(({ label }) => label)).size).toBe(pages.length);
  });

  test('is voor een thema te vinden vanaf een ronde, en anders staat alles op het thema zelf', () => {
    const [wonen] = large.themas;
    const [water] = small.themas;
    if (!wonen || !water) throw new Error('geen thema');
    expect(themaPath(wonen, '2024')).toBe(`${wonen.path}2024/`);
    expect(themaPath(water, '2024')).toBe(water.path);
  });
});

describe('te veel mijlpalen', () => {
  const whole = mijlpalenWhole(large, asOf);

  test.each([
    ['2024', '2024-06', '/mijlpalen/2024/06/'],
    ['2024', '2024-Q2', '/mijlpalen/2024/q2/'],
    ['2024', '2024', '/mijlpalen/2024/jaar/'],
    ['2033', '2028/2033', '/mijlpalen/2033/2028--2033/'],
  ])('hebben in %s voor %s de pagina %s', (jaar, key, path) => {
    expect(periodPath('/mijlpalen/', jaar, key)).toBe(path);
  });

  test('staan elk op de pagina van één jaar, en in een vol jaar ook op die van één periode', () => {
    for (const page of [whole, ...mijlpalenParts(large, asOf)]) {
      const cuts = cutMijlpalen(page);
      const years = cuts.filter(({ period }) => period === undefined);
      const items = years.flatMap(({ year }) => year.periods.flatMap((period) => period.items));
      expect(items.length).toBe(years.length > 0 ? page.mijlpalen.length : 0);
      for (const { year } of years.filter((cut) => isFull(cut.year))) {
        const own = cuts.filter((cut) => cut.year === year && cut.period !== undefined);
        expect(own.map(({ period }) => period)).toEqual(year.periods);
      }
      const paths = cuts.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }
    expect(cutMijlpalen(mijlpalenWhole(small, asOf))).toEqual([]);
  });

  test('blijven op volgorde van tijd, en die van een deel zijn die van zijn uitkomsten', () => {
    const lasts = whole.mijlpalen.map(({ last }) => last);
    expect(lasts).toEqual(lasts.toSorted());
    for (const [index, part] of mijlpalenParts(large, asOf).entries()) {
      const node = [...large.provincies, ...large.gebieden, ...large.themas][index];
      const paths = new Set(node?.afspraken.map(({ path }) => path));
      const own = part.mijlpalen.filter(({ kind }) => kind !== 'stap').map(({ path }) => path);
      expect(new Set(own)).toEqual(paths);
    }
  });

  test('laten vooraan zien wat loopt of binnen een jaar begint', () => {
    const coming = comingPeriods(groupByPeriod(whole.mijlpalen), asOf);
    expect(coming.length).toBeGreaterThan(0);
    for (const { first, last } of coming) {
      expect(last > asOf).toBe(true);
      expect(first <= '2027-07-01').toBe(true);
    }
  });
});

test('te veel uitkomsten sinds de vorige ronde staan elk in één lijst van de ronde waar zij uit komen', () => {
  const all = [...sinceEach(large.rondes, large.afspraken).values()];
  const cut = all.filter((since) => sinceParts(since).size > 0);
  expect(cut.length).toBeGreaterThan(3);
  for (const since of all) {
    const parts = sinceParts(since);
    for (const { key } of sinceHeadings) {
      const dealt = [...parts].flatMap(([jaar, part]) => {
        expect(part[key].every(({ afspraak }) => afspraak.data.ronde === jaar)).toBe(true);
        return part[key];
      });
      if (parts.size === 0) expect(since[key].length).toBeLessThanOrEqual(mostDevelopments);
      else expect(new Set(dealt)).toEqual(new Set(since[key]));
    }
  }
});

test('een rij van het overzicht verdeelt zijn vakken over de rondes zonder iets kwijt te raken', () => {
  const { totals } = themaMatrix(large.afspraken, large.themas, large.provincies, asOf);
  const parts = [...cellsPerRonde(totals, asOf).values()].flat();
  for (const { column, afspraken } of totals) {
    const own = parts.filter((part) => part.column === column);
    expect(own.flatMap((part) => part.afspraken).length).toBe(afspraken.length);
    expect(new Set(own.flatMap((part) => part.afspraken))).toEqual(new Set(afspraken));
    for (const part of own)
      expect(part.counts.reduce((sum, { count }) => sum + count, 0)).toBe(part.afspraken.length);
  }
});
