import { describe, expect, test } from 'vitest';
import { mijlpalenParts, mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { periodOf } from '#domain/mijlpalen/period.ts';
import { mergeReports } from '#domain/mijlpalen/reports.ts';
import { themaPath } from '#domain/overview/cut/cut-list.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import { type SinceKey, sinceEach } from '#domain/stand/since.ts';
import { standOf } from '#domain/stand/stand.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { makeCorpus } from '../../../../bench/corpus/corpus.ts';
import { registerAfter, registerOf } from '../../../support/change.ts';
import { cutAddresses, nameOf, partPages } from './cut-addresses.ts';
import { listsOf } from './listed.ts';

/**
 * Which pages there are under a page that is too long, and what is on each: worked out here one member at a time, from the
 * register alone. Addresses are for ever, so these must not change.
 */
const asOf = '2026-07-01';
const large = registerOf(makeCorpus({ afspraken: 2200, rondes: 12 }));
const actual = cutAddresses(large, asOf);

type Pages = Map<string, string[]>;

/** Puts a member on the page at an address. */
function put(pages: Pages, path: string, section: string, member: object) {
  const page = pages.get(path) ?? [];
  pages.set(path, page);
  page.push(`${section}: ${nameOf(member)}`);
}

/** As `put`, and the page below it of the first thema too: a page of a ronde that is too long as well is cut by thema. */
function putByThema(pages: Pages, path: string, section: string, member: object) {
  put(pages, path, section, member);
  const themas = 'verloop' in member ? (member as AfspraakNode).themas : undefined;
  put(pages, `${path}${themas ? (themas[0]?.id ?? 'geen-thema') : 'alineas'}/`, section, member);
}

/** Without the pages below a page that holds all of it, which is so many things. */
function onlyWhereLong(pages: Pages, most = 180): Pages {
  const above = (path: string) => pages.get(path.replace(/[^/]+\/$/, ''));
  return new Map([...pages].filter(([path]) => (above(path)?.length ?? most + 1) > most));
}

/** Without the runs of what nothing else divides: those of a page have together what it has, each so many things at most. */
function withoutRuns(pages: Pages, most = 180): Pages {
  const isRun = (path: string) => /\/vanaf-\d+\/$/.test(path);
  const runs = [...pages].filter(([path]) => isRun(path));
  for (const [above, own] of Map.groupBy(runs, ([path]) => path.replace(/[^/]+\/$/, ''))) {
    expect(own.flatMap(([, members]) => members).toSorted()).toEqual(pages.get(above)?.toSorted());
    expect(Math.max(...own.map(([, members]) => members.length))).toBeLessThanOrEqual(most);
  }
  return new Map([...pages].filter(([path]) => !isRun(path)));
}

function sorted(pages: Pages): Pages {
  const entries = [...pages].map(([path, members]) => [path, members.toSorted()] as const);
  return new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const rondeOf = ({ data }: AfspraakNode) => data.ronde;

describe('de pagina’s onder een te lange pagina', () => {
  test('zijn er in een kleine atlas niet', () => {
    expect(Object.values(cutAddresses(registerAfter(), asOf)).map(({ size }) => size)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  test('zijn bij een lijst die van elke ronde, en in een volle ronde ook die van elk thema', () => {
    const pages: Pages = new Map();
    for (const [path, lists] of listsOf(large, asOf)) {
      const {
        own,
        alineas = [],
        common = [],
        commonAlineas = [],
        via = [],
        viaAlineas = [],
      } = lists;
      const all = [own, alineas, common, commonAlineas, via, viaAlineas];
      // The list of a government is on the page of its place, beside other lists.
      const isElsewhere = large.partijen.some(
        ({ address, path: shown }) => address === path && shown !== path,
      );
      // A place that also has what counts for it through something else holds fewer.
      const isPlace = [common, commonAlineas, via, viaAlineas].some(({ length }) => length > 0);
      const isDocument = path.startsWith('/kamerstukken/');
      const most = isElsewhere ? 40 : isDocument ? 80 : isPlace ? 100 : 120;
      if (all.flat().length <= most) continue;
      for (const one of own) putByThema(pages, `${path}${rondeOf(one)}/`, 'own', one);
      for (const one of common) putByThema(pages, `${path}${rondeOf(one)}/`, 'common', one);
      for (const one of via) putByThema(pages, `${path}${rondeOf(one)}/`, 'via', one);
      for (const one of alineas)
        putByThema(pages, `${path}${one.sectie.id.slice(0, 4)}/`, 'own', one);
      for (const one of viaAlineas)
        putByThema(pages, `${path}${one.sectie.id.slice(0, 4)}/`, 'via', one);
      for (const one of commonAlineas)
        putByThema(pages, `${path}${one.sectie.id.slice(0, 4)}/`, 'common', one);
    }
    expect(pages.size).toBeGreaterThan(100);
    expect(sorted(withoutRuns(actual.lists))).toEqual(sorted(onlyWhereLong(pages)));
  });

  test('zijn bij de stand van toen die van elke ronde waar de uitkomsten uit komen', () => {
    const pages: Pages = new Map();
    for (const ronde of reportedRondes(large.rondes, asOf)) {
      const known = large.afspraken
        .map((one) => ({ one, stand: standOf(one, ronde.reported) }))
        .filter(({ stand }) => stand.last !== undefined);
      if (known.length <= 120) continue;
      for (const { one, stand } of known)
        putByThema(pages, `${ronde.path}stand/${rondeOf(one)}/`, stand.status, one);
    }
    expect(pages.size).toBeGreaterThan(20);
    expect(sorted(withoutRuns(actual.stands))).toEqual(sorted(onlyWhereLong(pages)));
  });

  test('zijn sinds de vorige ronde die van elke ronde waar de uitkomsten uit komen', () => {
    const pages: Pages = new Map();
    const keys: SinceKey[] = ['reached', 'lapsed', 'changed', 'heard', 'continued', 'silent'];
    for (const [ronde, since] of sinceEach(large.rondes, large.afspraken)) {
      if (keys.flatMap((key) => since[key]).length <= 100) continue;
      for (const key of keys)
        for (const { afspraak } of since[key])
          putByThema(pages, `${ronde.path}sinds-de-vorige/${rondeOf(afspraak)}/`, key, afspraak);
    }
    expect(pages.size).toBeGreaterThan(20);
    expect(sorted(withoutRuns(actual.since, 75))).toEqual(sorted(onlyWhereLong(pages, 75)));
  });

  test('zijn bij een rij van het overzicht die van elke ronde met wat voor alle provincies geldt', () => {
    const everywhere = {
      ...large,
      afspraken: large.afspraken.map((one) => ({ ...one, allProvincies: true })),
    };
    const pages: Pages = new Map();
    const rows = [
      { path: '/overzicht/alle-themas/', members: everywhere.afspraken },
      ...large.themas.map((thema) => ({
        path: `/overzicht/themas/${thema.id}/`,
        members: everywhere.afspraken.filter(({ themas }) => themas.includes(thema)),
      })),
    ];
    for (const { path, members } of rows) {
      if (members.length <= 120) continue;
      for (const one of members) {
        put(pages, `${path}${rondeOf(one)}/`, 'alle', one);
        put(pages, `${path}${rondeOf(one)}/alle/`, 'alle', one);
      }
    }
    expect(pages.size).toBeGreaterThan(20);
    expect(sorted(withoutRuns(cutAddresses(everywhere, asOf).matrix))).toEqual(
      sorted(onlyWhereLong(pages)),
    );
  });

  test('zijn er in het overzicht niet voor wat op de pagina’s van provincies staat', () => {
    expect(actual.matrix.size).toBe(0);
  });

  test('zijn bij een site die van elke ronde met uitkomsten die erop rusten, en een voor de rest', () => {
    const pages: Pages = new Map();
    for (const { path, citedBy } of large.bronsites) {
      if (citedBy.length <= 120) continue;
      for (const one of citedBy) {
        const [folder, jaar = ''] = one.path.split('/').slice(1);
        const key = folder === 'afspraken' ? jaar : 'overig';
        put(pages, `${path}${key}/`, one.collection, one);
      }
    }
    expect(pages.size).toBeGreaterThan(10);
    expect([...actual.bronsites.keys()].at(0)).toMatch(/\/20\d\d\/$/);
    expect([...actual.bronsites.keys()].at(-1)).toMatch(/\/overig\/$/);
    expect(sorted(actual.bronsites)).toEqual(sorted(pages));
  });

  test('zijn bij mijlpalen die van elk jaar, en in een vol jaar ook die van elke periode', () => {
    const pages: Pages = new Map();
    const parts = mijlpalenParts(large, asOf);
    for (const { path, mijlpalen: all, undated } of [mijlpalenWhole(large, asOf), ...parts]) {
      const mijlpalen = mergeReports(all);
      if (mijlpalen.length <= 100) continue;
      const years = Map.groupBy(mijlpalen, ({ last }) => last.slice(0, 4));
      for (const [jaar, members] of years) {
        for (const one of members) {
          const period = periodOf(one.datum);
          put(pages, `${path}${jaar}/`, period, one);
          const within = period.startsWith(`${jaar}-`) ? period.slice(5) : period;
          const own = period === jaar ? 'jaar' : within.toLowerCase().replaceAll('/', '--');
          if (members.length > 100) put(pages, `${path}${jaar}/${own}/`, period, one);
        }
      }
      for (const { afspraak } of undated) {
        const first = afspraak.verloop[0]?.event.datum;
        const jaar = first === undefined ? rondeOf(afspraak) : boundsOf(first).last.slice(0, 4);
        put(pages, `${path}${jaar}/`, 'undated', afspraak);
      }
    }
    expect([...pages.keys()].some((path) => /^\/mijlpalen\/\d{4}\/\d\d\/$/.test(path))).toBe(true);
    expect(sorted(withoutRuns(actual.mijlpalen, 100))).toEqual(sorted(pages));
  });
});

describe('de pagina van een deel', () => {
  const all = Object.values(partPages(large, asOf)).flat();

  test('heeft een eigen adres en een eigen titel', () => {
    expect(new Set(all.map(({ part }) => part.path)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  test('staat tussen alle delen van haar pagina, met hetzelfde aantal aan het hoofd', () => {
    for (const { cut, part, whole } of all) {
      expect(cut.parts).toContain(part);
      const government = large.partijen.find(({ path }) => path === whole.path)?.address;
      expect([`${whole.path}${part.key}/`, `${government}${part.key}/`]).toContain(part.path);
      expect(cut.count).toBe(cut.parts.reduce((sum, { count }) => sum + count, 0));
    }
  });

  test('is er van elke soort lijst die in een grote atlas groeit', () => {
    const folders = new Set(
      [...actual.lists.keys()].map((path) => path.split('/').slice(1, -3).join('/')),
    );
    for (const folder of ['themas', 'provincies', 'partijen', 'afspraken/soort', 'afspraken/stand'])
      expect(folders).toContain(folder);
  });

  test('telt in het overzicht elke uitkomst bij één stand', () => {
    for (const { part } of partPages(large, asOf).matrix)
      for (const { afspraken, counts } of part.sections)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(afspraken.length);
  });
});

test('een thema is vanaf een ronde te vinden in zijn deel, en anders staat alles op het thema zelf', () => {
  const [wonen] = large.themas;
  const [water] = registerAfter().themas;
  if (!wonen || !water) throw new Error('geen thema');
  expect(themaPath(wonen, '2024')).toBe(`${wonen.path}2024/`);
  expect(themaPath(water, '2024')).toBe(water.path);
});
