import { expect, test } from 'vitest';
import { listParts } from '#domain/overview/cut/cut-list.ts';
import { themaSizes } from '#domain/overview/cut/thema-sizes.ts';
import { makeCorpus } from '../../../../bench/corpus/corpus.ts';
import { registerOf } from '../../../support/change.ts';

const asOf = '2026-07-01';
const register = registerOf(makeCorpus({ afspraken: 900, rondes: 4 }));
const cuts = [...new Set(listParts(register, asOf).map(({ cut }) => cut))];

test('naast het aantal van een deel staat wat alle delen samen van een thema hebben', () => {
  expect(cuts.length).toBeGreaterThan(20);
  for (const cut of cuts) {
    const sizes = themaSizes(cut, asOf);
    const sections = cut.parts.flatMap((part) => part.sections);
    for (const of of ['own', 'via', 'common'] as const) {
      const outcomes = sections
        .filter((section) => section.of === of)
        .flatMap(({ afspraken }) => afspraken);
      for (const thema of [...register.themas, undefined])
        expect(sizes.get(of)?.get(thema) ?? 0).toBe(
          outcomes.filter(({ themas }) => themas[0] === thema).length,
        );
    }
  }
});
