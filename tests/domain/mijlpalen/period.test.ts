import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByPeriod, periodOf } from '#domain/mijlpalen/period.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { datum } from '../../support/arbitraries.ts';

describe('mijlpalen per periode', () => {
  test.each([
    ['2025-06-12', '2025-06'],
    ['2025-06', '2025-06'],
    ['2025-06-10/2025-06-12', '2025-06'],
    ['2025-06-30/2025-07-01', '2025-06-30/2025-07-01'],
    ['2025-Q2', '2025-Q2'],
    ['2025', '2025'],
    ['2028/2033', '2028/2033'],
  ])('%s valt in %s', (when, key) => {
    expect(periodOf(when)).toBe(key);
  });

  test('staan er allemaal één keer in, nooit preciezer dan de bron', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ datum }), { maxLength: 20 }), (items) => {
        const years = groupByPeriod(items);
        const periods = years.flatMap((year) =>
          year.periods.map((period) => ({ ...period, jaar: year.jaar })),
        );
        expect(periods.flatMap((period) => period.items).length).toBe(items.length);
        expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
        for (const { first, last, jaar, items: members } of periods) {
          expect(last.slice(0, 4)).toBe(jaar);
          for (const item of members) {
            const { first: start, last: end } = boundsOf(item.datum);
            expect(first <= start && end <= last).toBe(true);
          }
        }
        const lasts = periods.map(({ last }) => last);
        expect(lasts).toEqual(lasts.toSorted());
      }),
    );
  });
});
