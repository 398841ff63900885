import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Mijlpaal,
  mijlpalenOf,
  mijlpalenOfGebied,
  mijlpalenOfRondes,
  withoutDatum,
} from '#domain/mijlpalen/mijlpaal.ts';
import { mijlpalenChoices, mijlpalenParts } from '#domain/mijlpalen/parts.ts';
import { groupByPeriod, periodOf } from '#domain/mijlpalen/period.ts';
import {
  nameOf,
  placeOf,
  type TimelineYear,
  timelineOf,
  titleOf,
} from '#domain/mijlpalen/timeline.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { datum } from '../../support/arbitraries.ts';
import { registerAfter } from '../../support/change.ts';
import { tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const done = { datum: '2025-05', gebeurtenis: 'gehaald', status: 'gereed' } as const;

/** Date, kind and outcome of each. */
function shown(mijlpalen: readonly Mijlpaal[]) {
  return mijlpalen.map(({ datum: when, kind, outcome }) => [when, kind, outcome]);
}

describe('de mijlpalen van een uitkomst', () => {
  test('zijn haar gebeurtenissen en haar termijn, op volgorde van tijd', () => {
    expect(
      shown(mijlpalenOf([tell({ verloop: [done, agreed], uiterlijk: '2025-Q1' })], '2026-01-01')),
    ).toEqual([
      ['2024-11-12', 'gebeurtenis', undefined],
      ['2025-Q1', 'termijn', 'gereed'],
      ['2025-05', 'gebeurtenis', undefined],
    ]);
  });

  test.each([
    ['2025-03-31', 'open'],
    ['2025-04-01', 'verstreken'],
  ])('zeggen op %s dat de termijn %s is', (asOf, outcome) => {
    const [, termijn] = mijlpalenOf([tell({ verloop: [agreed], uiterlijk: '2025-Q1' })], asOf);
    expect(termijn?.outcome).toBe(outcome);
    expect(termijn?.past).toBe(outcome === 'verstreken');
  });

  test('hebben allemaal een bron', () => {
    const { afspraken, rondes, gebieden } = registerAfter();
    const all = [
      ...mijlpalenOf(afspraken, '2026-01-01'),
      ...mijlpalenOfRondes(rondes, '2026-01-01'),
      ...gebieden.flatMap((gebied) => mijlpalenOfGebied(gebied, '2026-01-01')),
    ];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ bron }) => bron === undefined)).toEqual([]);
  });
});

test('een termijn zonder laatste dag staat apart, met de woorden van de bron', () => {
  const { afspraken } = registerAfter();
  expect(withoutDatum(afspraken, '2026-01-01')).toEqual([]);
  const node = tell({ verloop: [agreed] });
  node.data.termijn = { tekst: 'elk jaar' };
  expect(withoutDatum([node], '2026-01-01')).toEqual([{ afspraak: node, tekst: 'elk jaar' }]);
});

test('elk deel heeft een eigen adres, en het staat in de keuzelijst', () => {
  const register = registerAfter();
  const paths = mijlpalenParts(register, '2026-01-01').map(({ path }) => path);
  expect(paths).toContain('/mijlpalen/provincies/fryslan/');
  expect(
    mijlpalenChoices(register).flatMap(({ options }) => options.map(({ path }) => path)),
  ).toEqual(paths);
});

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
