import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagPattern, datumPattern } from '#beheer/datum-pattern.ts';
import { readDatum } from '#schema/field/read-datum.ts';
import { datum } from '../support/arbitraries.ts';

const isDatum = (text: string) => new RegExp(datumPattern).test(text);
const isDag = (text: string) => new RegExp(dagPattern).test(text);

/** Texts that look like a day, most of which exist. */
const dayLike = fc
  .tuple(
    fc.integer({ min: 900, max: 2500 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  )
  .map(([year, month, day]) =>
    [
      String(year).padStart(4, '0'),
      String(month).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ].join('-'),
  );

describe('de vorm van een datum op /beheer/', () => {
  test('laat elke datum toe die het schema leest', () => {
    fc.assert(fc.property(datum, (text) => isDatum(text)));
  });

  test('laat van wat op een dag lijkt precies de dagen toe die bestaan', () => {
    fc.assert(
      fc.property(dayLike, (text) => {
        const exists = readDatum(text) !== undefined;
        return isDag(text) === exists && isDatum(text) === exists;
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['2024-02-29', '2000-02-29', '2024-12-31'])('laat %s toe', (text) => {
    expect(isDag(text)).toBe(true);
  });

  test.each(['2025-02-29', '1900-02-29', '2025-06-31', '12-6-2025', '2025-13', '2025-Q5', 'juni'])(
    'weigert %s',
    (text) => {
      expect(isDatum(text)).toBe(false);
    },
  );
});
