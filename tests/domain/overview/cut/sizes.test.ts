import { describe, expect, test } from 'vitest';
import type { GeldRow } from '#domain/geld/lines.ts';
import { cutGeld } from '#domain/geld/cut-geld.ts';
import { bijlageParts } from '#domain/overview/cut/cut-bijlage.ts';
import { backlinkParts } from '#domain/overview/cut/cut-backlinks.ts';
import { changeParts, touchedParts } from '#domain/overview/cut/cut-changes.ts';
import { entryParts } from '#domain/overview/cut/cut-entries.ts';
import {
  allPapers,
  dossierParts,
  paperParts,
  papersOfDossier,
  signedParts,
} from '#domain/overview/cut/cut-papers.ts';
import { kamerParts } from '#domain/overview/cut/kamer-list.ts';
import type {
  AfspraakNode,
  BegripNode,
  BijlageNode,
  DossierNode,
  KamerstukNode,
  PartijNode,
  ThemaNode,
  WijzigingNode,
} from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { monthParts } from '#exports/feeds/cut-month.ts';
import { registerAfter } from '../../../support/change.ts';
import { leavesOf } from './leaves.ts';

/**
 * Every list that grows with the atlas, from 100 to 30,000 things: nothing is lost or doubled, no page is longer than what
 * weighs less than the budget of a page (`budgetten.json`), and every page has an address and a title of its own.
 */
const sizes = [100, 1000, 3000, 10_000, 30_000];
const register = registerAfter();
const empty = Object.fromEntries(
  Object.entries(register).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
) as unknown as Register;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const dayOf = (index: number) =>
  `${2001 + (index % 30)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;

/** A paper of one of thirty years; one in twenty has no day. */
const paper = (index: number, dossiers: DossierNode[] = []) =>
  ({
    collection: 'kamerstukken',
    id: `34682-${index}`,
    label: `34 682, nr. ${index}`,
    path: `/kamerstukken/34682-${index}/`,
    data: { soort: 'motie', ...(index % 20 > 0 && { datum: dayOf(index) }) },
    dossiers,
    indieners: [],
    afspraken: [],
    backlinks: [],
  }) as unknown as KamerstukNode;

const dossierOf = (id: string, kamerstukken: KamerstukNode[] = []) =>
  ({
    id,
    label: id,
    path: `/kamerstukken/${id}/`,
    kamerstukken,
    data: {},
  }) as unknown as DossierNode;

describe.each(sizes)('%i', (size) => {
  test('stukken van een dossier', () => {
    const papers = times(size, (index) => paper(index));
    const dossier = dossierOf('34682', papers);
    const pages = paperParts({ ...empty, dossiers: [dossier] });
    const { members, longest, repeated } = leavesOf(pages, (section) => section.papers);
    const isWhole = papersOfDossier(dossier).cut === undefined;
    expect(isWhole).toBe(size <= 120);
    expect(new Set(members)).toEqual(new Set(isWhole ? [] : papers));
    expect(members).toHaveLength(isWhole ? 0 : size);
    expect(longest).toBeLessThanOrEqual(180);
    expect(repeated).toEqual([]);
  });

  test('documenten zonder dossier, en dossiers', () => {
    const kamerstukken = times(size, (index) => paper(index));
    const dossiers = times(size, (index) => dossierOf(String(20_000 + (index % 16_000))));
    const all = { ...empty, kamerstukken, dossiers };
    expect(allPapers(all).isCut).toBe(size > 120);
    const loose = leavesOf(paperParts(all), (section) => section.papers);
    expect(loose.members).toHaveLength(size > 120 ? size : 0);
    expect(loose.longest).toBeLessThanOrEqual(180);
    expect(loose.repeated).toEqual([]);
    const named = leavesOf(dossierParts(all), (section) => section.dossiers);
    expect(named.members).toHaveLength(size > 120 ? size : 0);
    expect(named.longest).toBeLessThanOrEqual(180);
    expect(named.repeated).toEqual([]);
  });

  test('stukken met een handtekening, en wat de Kamer deed', () => {
    const papers = times(size, (index) => paper(index));
    const minister = { label: 'de minister', path: '/partijen/minister/', ingediend: papers };
    const signed = leavesOf(
      signedParts({ partijen: [minister as unknown as PartijNode] }),
      (section) => section.papers,
    );
    const acts = leavesOf(kamerParts({ kamerstukken: papers }), (section) => section.papers);
    for (const { members, longest, repeated } of [signed, acts]) {
      expect(new Set(members)).toEqual(new Set(papers));
      expect(longest).toBeLessThanOrEqual(60);
      expect(repeated).toEqual([]);
    }
  });

  test('plaatsen van een bijlage staan op bladzijden van vijftien', () => {
    const onderdelen = times(size, (index) => ({ name: `punt ${index}`, data: {} }));
    const bijlage = { id: '34682-1/lijst', label: 'Lijst', path: '/x/', onderdelen };
    const pages = bijlageParts({ bijlagen: [bijlage as unknown as BijlageNode] });
    const { members, longest, repeated } = leavesOf(pages, (section) => section.members);
    expect(members).toEqual(onderdelen.slice(15));
    expect(longest).toBeLessThanOrEqual(15);
    expect(repeated).toEqual([]);
  });

  test('plaatsen die een stuk noemen', () => {
    const backlinks = times(size, (index) => ({
      kind: 'alinea',
      path: `/brieven/2024/x/#${index}`,
    }));
    const named = { ...paper(1), backlinks } as unknown as KamerstukNode;
    const pages = backlinkParts({ kamerstukken: [named], bijlagen: [], dossiers: [] });
    const { members, longest, repeated } = leavesOf(pages, (section) => section.backlinks);
    expect(members).toEqual(size > 180 ? backlinks : []);
    expect(longest).toBeLessThanOrEqual(180);
    expect(repeated).toEqual([]);
  });

  test('wijzigingen, en wat één wijziging raakte', () => {
    const changes = times(size, (index) => ({ id: `${index}`, data: { datum: dayOf(index) } }));
    const all = changes as unknown as WijzigingNode[];
    const listed = leavesOf(changeParts({ wijzigingen: all }), (section) => section.changes);
    expect(new Set(listed.members)).toEqual(new Set(all));
    expect(listed.longest).toBeLessThanOrEqual(60);
    expect(listed.repeated).toEqual([]);
    const raakt = times(size, (index) => ({
      collection: index % 3 > 0 ? 'afspraken' : 'kamerstukken',
      path: `/${index}/`,
    }));
    const data = { datum: '2024-07-01' };
    const large = { label: 'De brief van 2024 staat in de atlas', path: '/w/', data, raakt };
    const touched = leavesOf(
      touchedParts({ wijzigingen: [large as unknown as WijzigingNode] }),
      (section) => section.links,
    );
    expect(touched.members).toHaveLength(size > 120 ? size : 0);
    expect(touched.longest).toBeLessThanOrEqual(180);
    expect(touched.repeated).toEqual([]);
  });

  test('begrippen', () => {
    const begrippen = times(size, (index) => ({
      label: `${String.fromCharCode(97 + (index % 26))}${index}`,
      path: `/begrippen/${index}/`,
      data: { naam: `${index}`, uitleg: 'Uitleg.' },
    }));
    const pages = entryParts({ bronsites: [], begrippen: begrippen as unknown as BegripNode[] });
    const { members, longest, repeated } = leavesOf(pages, (section) => section.entries);
    expect(members).toHaveLength(size > 200 ? size : 0);
    expect(longest).toBeLessThanOrEqual(200);
    expect(repeated).toEqual([]);
  });

  test('berichten van een maand', () => {
    const news = times(size, (index) => ({ kind: 'gebeurtenis', what: `${index}` }));
    const month = {
      label: 'juni 2024',
      path: '/maandbericht/2024-06/',
      news,
      ended: news,
      changes: [],
    };
    type Months = Parameters<typeof monthParts>[0];
    const pages = monthParts([month] as unknown as Months);
    const { members, longest, repeated } = leavesOf(pages, (section) => section.news);
    expect(members).toHaveLength(2 * size);
    expect(longest).toBeLessThanOrEqual(100);
    expect(repeated).toEqual([]);
  });

  test('geld bij uitkomsten van één ronde en één thema', () => {
    const wonen = { id: 'wonen', label: 'Wonen' } as ThemaNode;
    const rows = times(size, () => {
      const afspraak = { data: { ronde: '2024' }, themas: [wonen] } as unknown as AfspraakNode;
      return { afspraak } as unknown as GeldRow;
    });
    const runs = cutGeld(rows)?.parts[0]?.cut?.parts[0]?.cut?.parts ?? [];
    expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(size);
    expect(Math.max(...runs.map(({ count }) => count))).toBeLessThanOrEqual(60);
  });
});
