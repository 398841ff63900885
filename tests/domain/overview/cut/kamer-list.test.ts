import { describe, expect, test } from 'vitest';
import {
  cutKamer,
  kamerLabels,
  kamerParts,
  kamerPath,
  kamerSections,
} from '#domain/overview/cut/kamer-list.ts';
import { facetLists } from '#domain/overview/search/facet-lists.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import { kamersoorten } from '#schema/field/words.ts';
import { realRegister } from '../../../support/import.ts';
import { leavesOf } from './leaves.ts';

const register = await realRegister();
const motie = register.find('kamerstukken', '36512-76');
const unseen = register.find('kamerstukken', '29383-378');
if (!motie || !unseen) throw new Error('geen motie');

/** Moties of three years, so many that one page cannot hold them. */
const many = Array.from({ length: 150 }, (_, index): KamerstukNode => {
  const datum = `${2023 + (index % 3)}-03-0${1 + (index % 9)}`;
  return { ...motie, id: `36512-${index}`, data: { ...motie.data, datum } };
});

describe('de lijst van wat de Kamer deed', () => {
  test('heeft elke motie, toezegging en Kamervraag één keer, en niets anders', () => {
    const sections = kamerSections(register.kamerstukken);
    expect(sections.map(({ soort }) => soort)).toEqual(kamersoorten);
    const listed = sections.flatMap(({ papers }) => papers.map(({ id }) => id));
    const acts = register.kamerstukken.filter(({ data }) =>
      kamersoorten.some((soort) => soort === data.soort),
    );
    expect(listed.toSorted()).toEqual(acts.map(({ id }) => id).toSorted());
  });

  test('heeft bij elke motie de uitkomsten, en bij elke uitkomst de motie', () => {
    for (const { papers } of kamerSections(register.kamerstukken)) {
      for (const paper of papers) {
        const back = register.afspraken.filter(({ parliament }) => parliament.includes(paper));
        expect(back).toEqual(paper.afspraken);
      }
    }
  });

  test('is heel zolang één pagina haar kan hebben', () => {
    expect(cutKamer(kamerSections(register.kamerstukken))).toBeUndefined();
    expect(kamerParts(register)).toEqual([]);
  });

  test('gaat daarna in delen per soort, en die per jaar, met elk stuk precies één keer', () => {
    const parts = kamerParts({ kamerstukken: many });
    expect(parts.map(({ part }) => part.path)).toEqual([
      `${kamerPath}motie/`,
      ...['2025', '2024', '2023'].map((jaar) => `${kamerPath}motie/${jaar}/`),
    ]);
    const { members, repeated } = leavesOf(parts, ({ papers }) => papers);
    expect(members).toHaveLength(many.length);
    expect(new Set(members)).toEqual(new Set(many));
    expect(repeated).toEqual([]);
  });

  test('heeft voor elke soort een plek met precies zoveel stukken als het zoeken zegt', () => {
    const asOf = '2026-11-30';
    expect(facetLists(register, asOf).kamer).toContainEqual(
      expect.objectContaining({ label: 'Motie', path: `${kamerPath}#motie` }),
    );
    const full = { ...register, kamerstukken: many };
    const [own] = facetLists(full, asOf).kamer;
    expect(own).toEqual({ label: 'Motie', path: `${kamerPath}motie/`, count: many.length });
    const page = kamerParts(full).find(({ part }) => part.path === own?.path);
    expect(page?.part.count).toBe(own?.count);
  });
});

test.each<[string, KamerstukNode, string[]]>([
  ['aangenomen motie', motie, ['Motie', 'Motie: aangenomen']],
  ['motie in uitvoering', unseen, ['Motie', 'Motie: in uitvoering, zegt het kabinet']],
  ['motie zonder verloop', { ...motie, verloop: [] }, ['Motie']],
  ['brief', { ...motie, data: { ...motie.data, soort: 'brief' } }, []],
])('het zoeken vindt een %s onder haar soort en haar laatste stap', (_, paper, expected) => {
  expect(kamerLabels(paper)).toEqual(expected);
});
