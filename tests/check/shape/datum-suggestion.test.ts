import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestDatum } from '#check/shape/datum-suggestion.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { readDatum } from '#schema/datum.ts';
import { dag } from '../../support/arbitraries.ts';

describe('een datum die anders is geschreven', () => {
  test.each([
    ['12-11-2024', '2024-11-12', false],
    ['31-12-2024', '2024-12-31', true],
    ['11-11-2024', '2024-11-11', true],
    ['3/4/2025', '2025-04-03', false],
    ['12.06.2025', '2025-06-12', false],
    ['2025-6-2', '2025-06-02', true],
    ['2025/06/12', '2025-06-12', true],
    ['20250612', '2025-06-12', true],
    ['2025-6', '2025-06', true],
    ['12 juni 2025', '2025-06-12', true],
    ['12 Jun. 2025', '2025-06-12', true],
    ['juni 2025', '2025-06', true],
    ['Q2 2025', '2025-Q2', true],
    ['2025-q2', '2025-Q2', true],
    ['2e kwartaal van 2025', '2025-Q2', true],
    ['2028-2033', '2028/2033', true],
    ['2028 – 2033', '2028/2033', true],
    ['2025-06-12T10:00:00Z', '2025-06-12', true],
    [' 2025 ', undefined, false],
    ['31-11-2024', undefined, false],
    ['12 foo 2025', undefined, false],
    ['m 2025', undefined, false],
    ['2033-2028', undefined, false],
    ['volgend jaar', undefined, false],
    ['', undefined, false],
  ])('“%s” is bedoeld als %s', (written, datum, isCertain) => {
    expect(suggestDatum(written)).toEqual(datum === undefined ? undefined : { datum, isCertain });
  });

  test('zoals de site een dag toont, is zij te lezen', () => {
    fc.assert(
      fc.property(dag, (day) => {
        expect(suggestDatum(formatDatum(day))).toEqual({ datum: day, isCertain: true });
      }),
    );
  });

  test('is altijd een goede datum, wat er ook staat', () => {
    const like = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9a-z]{1,4}[-/. ]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(like, fc.string()), (written) => {
        const suggestion = suggestDatum(written);
        if (suggestion) expect(readDatum(suggestion.datum)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
