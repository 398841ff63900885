import { describe, expect, test } from 'vitest';
import { askableOf, askableParts, cutAskable } from '#domain/navraag/askable.ts';
import { navraagList, navraagParts } from '#domain/navraag/cut-navragen.ts';
import { daysText } from '#domain/navraag/tally-text.ts';
import { mostOnPage } from '#domain/overview/cut/cut.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { afspraak, navraag } from '../../support/builders.ts';
import { registerAfter, registerOf, write } from '../../support/change.ts';

describe('de lijst van uitkomsten met een vraag die klaarstaat', () => {
  const register = registerOf(makeCorpus({ afspraken: 1200, rondes: 6, seed: 6 }));
  const asOf = '2026-11-30';

  test('is in delen zodra zij te lang is, en dan staat elke uitkomst in één deel', () => {
    const askable = askableOf(register, asOf);
    expect(askable.length).toBeGreaterThan(mostOnPage);
    const cut = cutAskable(askable);
    const dealt = (cut?.parts ?? []).flatMap(({ sections }) =>
      sections.flatMap(({ afspraken }) => afspraken),
    );
    expect(dealt.map(({ id }) => id).toSorted()).toEqual(askable.map(({ id }) => id).toSorted());
    const paths = askableParts(register, asOf).map(({ part }) => part.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const part of cut?.parts ?? []) expect(paths).toContain(part.path);
  });

  test('is heel als zij kort is', () => {
    const small = registerAfter();
    expect(cutAskable(askableOf(small, asOf))).toBeUndefined();
    expect(askableParts(small, asOf)).toEqual([]);
  });
});

describe('de navragen bij een partij', () => {
  const many = Array.from({ length: 130 }, (_, index) => {
    const datum = `${index < 70 ? 2025 : 2026}-03-01`;
    return write(
      `data/navragen/${datum}-vraag-${index}.json`,
      navraag(`Vraag ${index}`, { datum, afspraken: [`2024/verhaal-${index}`] }),
    );
  });
  const outcomes = Array.from({ length: 130 }, (_, index) =>
    write(`content/afspraken/2024/verhaal-${index}.json`, afspraak(`Verhaal ${index}`)),
  );
  const register = registerAfter(...outcomes, ...many);
  const rijk = register.find('partijen', 'rijk');

  test('zijn in delen per jaar zodra het er te veel zijn, de nieuwste eerst', () => {
    const { cut } = rijk ? navraagList(rijk, '2027-01-01') : {};
    expect(cut?.parts.map(({ path, count }) => [path, count])).toEqual([
      ['/navragen/bij/rijk/2026/', 60],
      ['/navragen/bij/rijk/2025/', 71],
    ]);
    expect(navraagParts(register, '2027-01-01').map(({ title }) => title)).toEqual([
      'Navraag bij Rijk, 2026',
      'Navraag bij Rijk, 2025',
    ]);
  });

  test('zijn heel als het er weinig zijn', () => {
    expect(rijk && navraagList(rijk, '2025-12-31').cut).toBeUndefined();
  });
});

test.each([
  [[], ''],
  [[0], 'op dezelfde dag'],
  [[0, 5], 'na 0 en 5 dagen'],
  [[1], 'na 1 dag'],
  [[3, 14], 'na 3 en 14 dagen'],
  [[3, 8, 14, 20], 'na 3, 8, 14 en 20 dagen'],
  [[1, 2, 9, 30, 40], 'na 9 dagen in het midden (1 tot 40)'],
  [[1, 2, 9, 10, 30, 40], 'na 9,5 dagen in het midden (1 tot 40)'],
])('%j dagen zijn “%s”', (days, text) => {
  expect(daysText(days)).toBe(text);
});
