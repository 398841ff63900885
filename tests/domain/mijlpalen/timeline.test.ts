import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByPeriod } from '#domain/mijlpalen/period.ts';
import {
  nameOf,
  placeOf,
  type TimelineYear,
  timelineOf,
  titleOf,
} from '#domain/mijlpalen/timeline.ts';
import { datum } from '../../support/arbitraries.ts';

describe('de tijdlijn', () => {
  const marksOf = ({ months, quarters, years: long }: TimelineYear) => [
    ...months,
    ...quarters.flat(),
    ...long,
  ];

  test('heeft elk jaar, ook een leeg, en houdt elke balk binnen het jaar', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ datum, past: fc.boolean() }), { minLength: 1, maxLength: 12 }),
        (items) => {
          const years = groupByPeriod(items);
          const timeline = timelineOf(years);
          const [first, last] = [timeline[0], timeline.at(-1)].map((year) => Number(year?.jaar));
          expect(timeline.length).toBe((last ?? 0) - (first ?? 0) + 1);
          const marks = timeline.flatMap(marksOf);
          const ends = marks.filter(({ goesOn }) => !goesOn).map(({ period }) => period);
          const periods = years.flatMap((year) => year.periods);
          expect(ends.length).toBe(periods.length);
          expect(new Set(ends)).toEqual(new Set(periods));
          for (const { x, width, height } of marks) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(width).toBeGreaterThan(8);
            expect(x + width).toBeLessThanOrEqual(100.01);
            expect(height).toBeGreaterThan(0);
            expect(height).toBeLessThanOrEqual(1);
          }
          for (const row of timeline.flatMap(({ quarters }) => quarters)) {
            for (const [index, mark] of row.entries()) {
              const next = row[index + 1];
              if (next) expect(next.x).toBeGreaterThanOrEqual(mark.x + mark.width - 0.02);
            }
          }
        },
      ),
    );
  });

  /** Of each year of a timeline with this one datum: in which months the bar is, and to which sides it goes on. */
  function drawn(when: string, only?: string) {
    return timelineOf(groupByPeriod([{ datum: when, past: false }]), only).map((year) => [
      year.jaar,
      ...marksOf(year).map(({ x, width, begun, goesOn }) => {
        const [from, until] = [x, x + width].map((side) => Math.round((side / 100) * 12));
        return `${begun ? '<' : ''}${(from ?? 0) + 1}-${until}${goesOn ? '>' : ''}`;
      }),
    ]);
  }

  test.each([
    ['2033', [['2033', '1-12']]],
    [
      '2028/2030',
      [
        ['2028', '1-12>'],
        ['2029', '<1-12>'],
        ['2030', '<1-12'],
      ],
    ],
    [
      '2026-12-15/2027-01-15',
      [
        ['2026', '12-12>'],
        ['2027', '<1-1'],
      ],
    ],
    [
      '2026-Q4/2028-02',
      [
        ['2026', '10-12>'],
        ['2027', '<1-12>'],
        ['2028', '<1-2'],
      ],
    ],
  ])('tekent %s in elk jaar en elke maand die het beslaat', (when, expected) => {
    expect(drawn(when)).toEqual(expected);
  });

  test('noemt elk jaar wat doorloopt, en telt het alleen in het laatste', () => {
    const timeline = timelineOf(
      groupByPeriod(
        ['2028/2030', '2028/2030', '2029-06'].map((when) => ({ datum: when, past: false })),
      ),
    );
    expect(timeline.map((year) => [titleOf(year), ...marksOf(year).map(nameOf)])).toEqual([
      [
        'Mijlpalen in 2028; 2028 tot en met 2030 loopt door',
        '2028 tot en met 2030: 2 mijlpalen, geteld bij 2030',
      ],
      [
        'Mijlpalen in 2029; 2028 tot en met 2030 loopt door',
        'juni 2029: 1 mijlpaal',
        '2028 tot en met 2030: 2 mijlpalen, geteld bij 2030',
      ],
      ['Mijlpalen in 2030', '2028 tot en met 2030: 2 mijlpalen'],
    ]);
  });

  test('van één jaar heeft ook wat er doorheen loopt, en niets anders', () => {
    expect(drawn('2028/2030', '2029')).toEqual([['2029', '<1-12>']]);
    expect(drawn('2028/2030', '2031')).toEqual([['2031']]);
  });

  test('tekent wat over jaren loopt overal waar het is, en nergens anders', () => {
    fc.assert(
      fc.property(datum, (when) => {
        const { first, last } = boundsOf(when);
        const timeline = timelineOf(groupByPeriod([{ datum: when, past: true }]));
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
        const months = timeline.flatMap((year) =>
          marksOf(year).flatMap(({ x, width }) => {
            const from = Math.round((x / 100) * 12);
            const count = Math.round((width / 100) * 12);
            return Array.from({ length: count }, (_, nr) => Number(year.jaar) * 12 + from + nr);
          }),
        );
        const all = monthOf(last) - monthOf(first) + 1;
        expect(months).toEqual(Array.from({ length: all }, (_, nr) => monthOf(first) + nr));
        const [begin, ...others] = timeline.flatMap(marksOf);
        expect(begin?.begun).toBe(false);
        expect(others.every(({ begun }) => begun)).toBe(true);
      }),
    );
  });

  test.each([
    ['2025-01-01', 0],
    ['2025-07-01', 50],
    ['2025-12-31', 99],
  ])('zet %s op %i procent', (dag, percent) => {
    expect(Math.floor(placeOf(dag))).toBe(percent);
  });

  test('is leeg zonder mijlpalen', () => {
    expect(timelineOf([])).toEqual([]);
  });
});
