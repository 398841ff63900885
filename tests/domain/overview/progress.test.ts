import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementsOf,
  formatShare,
  layOut,
  tallyByRonde,
  tallyBySoort,
  tallyByToetsbaarheid,
} from '#domain/overview/progress.ts';
import { statussenOf } from '#domain/register/soort-rules.ts';
import { standOf } from '#domain/stand/stand.ts';
import { soorten, statussen, toetsbaarheden } from '#schema/field/words.ts';
import { afspraak, gebeurtenis } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const asOf = '2024-12-01';
const record = fc.constantFrom(...soorten).chain((soort) =>
  fc.record({
    soort: fc.constant(soort),
    toetsbaarheid: fc.constantFrom(...toetsbaarheden),
    verloop: fc
      .constantFrom(...statussenOf(soort, false))
      .map((status) => [gebeurtenis({ gebeurtenis: 'stand-opgenomen', status })]),
  }),
);

describe('de balken', () => {
  test('tellen samen alle uitkomsten, hoe zij ook verdeeld zijn', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (list) => {
        const { afspraken, rondes } = registerAfter(
          ...list.map((change, nr) =>
            write(`content/afspraken/2024/nr-${nr}.json`, afspraak(`Nr ${nr}`, change)),
          ),
        );
        for (const tallies of [
          tallyBySoort(afspraken, asOf),
          tallyByToetsbaarheid(afspraken, asOf),
          tallyByRonde(rondes, asOf),
        ]) {
          expect(tallies.reduce((sum, { total }) => sum + total, 0)).toBe(afspraken.length);
          for (const { counts, total } of tallies)
            expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          for (const status of statussen)
            expect(
              tallies
                .flatMap(({ counts }) => counts.filter((one) => one.status === status))
                .reduce((sum, { count }) => sum + count, 0),
            ).toBe(afspraken.filter((one) => standOf(one, asOf).status === status).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('laten een soort weg die niet voorkomt, maar een ronde zonder uitkomsten niet', () => {
    const { afspraken, rondes } = registerAfter(
      write('content/afspraken/2023/zoetwater.json', undefined),
      write(
        'content/afspraken/2024/zoetwater.json',
        afspraak('Zoetwater', {
          soort: 'besluit',
          verwant: ['2024/energie'],
          verloop: [gebeurtenis({ status: 'genomen' })],
        }),
      ),
    );
    expect(tallyBySoort(afspraken, asOf).map(({ key, total }) => [key, total])).toEqual([
      ['afspraak', 1],
      ['besluit', 1],
    ]);
    expect(tallyByRonde(rondes, asOf).map(({ key, total }) => [key, total])).toEqual([
      ['2023', 0],
      ['2024', 2],
    ]);
  });

  test('geven alleen een aandeel als alles van één soort is: een besluit is geen afspraak', () => {
    const { afspraken, rondes } = registerAfter(
      write(
        'content/afspraken/2024/geld.json',
        afspraak('Geld', {
          soort: 'besluit',
          bedrag: { euro: 5, tekst: 'Voor water.' },
          verloop: [gebeurtenis({ status: 'toegezegd' })],
        }),
      ),
    );
    expect(tallyBySoort(afspraken, asOf).map(({ key, alike }) => [key, alike])).toEqual([
      ['afspraak', true],
      ['besluit', true],
    ]);
    expect(tallyByRonde(rondes, asOf).map(({ key, alike }) => [key, alike])).toEqual([
      ['2023', true],
      ['2024', false],
    ]);
    expect(tallyByRonde(agreementsOf(rondes), asOf).every(({ alike }) => alike)).toBe(true);
  });

  test('hebben delen die op elkaar aansluiten en samen de balk vullen', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 100 }), (numbers, more) => {
        const total = numbers.reduce((sum, count) => sum + count, 0);
        const bar = {
          key: 'alle',
          label: 'Alle',
          total,
          counts: numbers.map((count) => ({ status: 'loopt' as const, count })),
          alike: true,
        };
        const parts = layOut(bar, total + more);
        let end = 0;
        for (const { start, length } of parts) {
          expect(Math.abs(start - end)).toBeLessThan(0.1);
          end = start + length;
        }
        expect(Math.abs(end - (total / (total + more)) * 100)).toBeLessThan(0.1);
      }),
    );
  });
});

test.each([
  [30, 76, '30 van 76 (39%)'],
  [0, 76, '0 van 76 (0%)'],
  [76, 76, '76 van 76 (100%)'],
  [1, 10, '1 van 10 (10%)'],
  [2, 3, '2 van 3'],
  [0, 0, '0 van 0'],
])('een deel van een geheel: %i van %i', (count, total, expected) => {
  expect(formatShare(count, total)).toBe(expected);
});
