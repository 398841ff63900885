import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standOf } from '#domain/stand/stand.ts';
import { formatStand } from '#domain/stand/stand-line.ts';
import { day, story } from '../../support/histories.ts';
import { type Story, tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const begun = { datum: '2025-02', gebeurtenis: 'gestart', status: 'loopt' } as const;
const vague = { datum: '2025-05-19', gebeurtenis: 'voortgang', status: 'onbekend' } as const;

test.each<[string, Story, asOf: string, line: string]>([
  ['zonder latere ronde', { verloop: [agreed] }, '2025-01-01', 'Afgesproken, november 2024'],
  [
    'met een latere brief die niet is nagelezen',
    { verloop: [agreed], later: ['2025-06-10'] },
    '2025-07-01',
    'Afgesproken, november 2024 · daarna niet nagelezen',
  ],
  [
    'met een latere brief die is nagelezen',
    { verloop: [agreed], later: ['2025-06-10'], read: ['2025'] },
    '2025-07-01',
    'Afgesproken, november 2024 · daarna gezocht, niets gevonden',
  ],
  [
    'als is gezocht na het laatste bericht',
    { verloop: [agreed, begun], gezocht: ['2025-06-01'] },
    '2025-07-01',
    'Loopt, februari 2025 · daarna gezocht, niets gevonden',
  ],
  [
    'als alleen is gezocht voor het laatste bericht',
    { verloop: [agreed, begun], gezocht: ['2025-01-01'] },
    '2025-07-01',
    'Loopt, februari 2025',
  ],
  [
    'met een termijn die voorbij is, ook als een brief niet is nagelezen',
    { verloop: [agreed], uiterlijk: '2025', later: ['2025-06-10'] },
    '2026-01-01',
    'Afgesproken, november 2024 · termijn verstreken zonder bericht',
  ],
  [
    'met een bericht dat niet zegt hoe het ermee staat',
    { verloop: [agreed, vague] },
    '2025-06-01',
    'Afgesproken, november 2024 · laatste bericht mei 2025',
  ],
  [
    'die verdergaat',
    { verloop: [agreed], vervolg: '2026-06-10', later: ['2025-06-10'] },
    '2026-07-01',
    'Afgesproken, november 2024 · gaat verder in ronde 2026',
  ],
  [
    'voor het begin',
    { verloop: [agreed] },
    '2024-01-01',
    'Onbekend · nog niets bekend op deze dag',
  ],
])('de regel van een uitkomst %s', (_, one, asOf, line) => {
  expect(formatStand(standOf(tell(one), asOf))).toBe(line);
});

describe('de regel', () => {
  test('begint met wat het laatst bekend was en is nooit alleen “Onbekend”', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        const line = formatStand(standOf(tell(one), asOf));
        expect(line).not.toBe('Onbekend');
        const isKnown = one.verloop.some(({ status }) => status !== 'onbekend');
        if (isKnown) expect(formatStand(standOf(tell(one), '2035-01-01'))).not.toMatch(/^Onbekend/);
      }),
      { numRuns: 40 },
    );
  });
});
