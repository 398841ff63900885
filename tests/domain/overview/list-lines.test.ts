import { expect, test } from 'vitest';
import {
  linesByRonde,
  linesBySoort,
  linesByStatus,
  linesByThema,
} from '#domain/overview/list-lines.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerOf } from '../../support/change.ts';

const { afspraken } = registerOf(makeCorpus({ afspraken: 60, rondes: 3 }));

test.each([
  ['soort', linesBySoort],
  ['ronde', linesByRonde],
  ['stand', (some: typeof afspraken) => linesByStatus(some, '2026-11-25')],
] as const)(
  'een lijst naar %s heeft elke uitkomst één keer, elk deel met een eigen anker',
  (_, linesOf) => {
    const lines = linesOf(afspraken);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const listed = lines.flatMap((line) => line.afspraken);
    expect(listed).toHaveLength(afspraken.length);
    expect(new Set(listed)).toEqual(new Set(afspraken));
  },
);

test('de nieuwste ronde staat voorop', () => {
  const keys = linesByRonde(afspraken).map(({ key }) => key);
  expect(keys).toEqual(keys.toSorted().toReversed());
});

test('van één soort of ronde is niets te kiezen', () => {
  expect(linesBySoort(afspraken.slice(0, 1))).toEqual([]);
  expect(linesByRonde(afspraken.slice(0, 1))).toEqual([]);
});

test('een lijst naar thema heeft elke uitkomst bij elk van haar thema’s', () => {
  const lines = linesByThema(afspraken);
  const pairs = lines.reduce((sum, line) => sum + line.afspraken.length, 0);
  expect(lines.length).toBeGreaterThan(1);
  expect(pairs).toBe(afspraken.reduce((sum, { themas }) => sum + themas.length, 0));
  expect(linesByThema(afspraken.filter(({ themas }) => themas.length === 0))).toEqual([]);
});
