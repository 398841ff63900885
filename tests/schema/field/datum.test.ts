import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dag, datum } from '#schema/field/datum.ts';
import { readDatum } from '#schema/field/read-datum.ts';
import * as any from '../../support/arbitraries.ts';

describe('een datum', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31', 'jaar'],
    ['2025-Q1', '2025-01-01', '2025-03-31', 'kwartaal'],
    ['2025-Q2', '2025-04-01', '2025-06-30', 'kwartaal'],
    ['2025-Q4', '2025-10-01', '2025-12-31', 'kwartaal'],
    ['2025-06', '2025-06-01', '2025-06-30', 'maand'],
    ['2025-02', '2025-02-01', '2025-02-28', 'maand'],
    ['2024-02', '2024-02-01', '2024-02-29', 'maand'],
    ['2100-02', '2100-02-01', '2100-02-28', 'maand'],
    ['2000-02', '2000-02-01', '2000-02-29', 'maand'],
    ['2025-06-12', '2025-06-12', '2025-06-12', 'dag'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'dag'],
    ['2028/2033', '2028-01-01', '2033-12-31', 'periode'],
    ['2024-11-06/2024-11-07', '2024-11-06', '2024-11-07', 'periode'],
    ['2025-Q2/2026-01-15', '2025-04-01', '2026-01-15', 'periode'],
  ])('%s loopt van %s tot en met %s', (text, first, last, precision) => {
    expect(readDatum(text)).toEqual({ first, last, precision });
    expect(datum.safeParse(text).success).toBe(true);
    expect(dag.safeParse(text).success).toBe(precision === 'dag');
  });

  test.each([
    '',
    '25',
    '0999',
    '12025',
    '2025-0',
    '2025-00',
    '2025-13',
    '2025-6',
    '2025-Q0',
    '2025-Q5',
    '2025-q2',
    '2025-Q2-01',
    '2025-02-29',
    '2025-02-30',
    '2025-04-31',
    '2100-02-29',
    '2025-06-00',
    '2025-06-32',
    '2025-06-1',
    '2025-06-12T10:00',
    '12-06-2025',
    '12 juni 2025',
    ' 2025',
    '2025\n',
    '/',
    '2025/',
    '/2025',
    '2033/2028',
    '2025/2025-06',
    '2024/2025/2026',
    '2025--2026',
    '２０２５',
  ])('“%s” is geen datum', (text) => {
    expect(readDatum(text)).toBeUndefined();
    expect(datum.safeParse(text).success).toBe(false);
  });

  test('begint nooit na haar einde, en beide zijn bestaande dagen', () => {
    fc.assert(
      fc.property(any.datum, (text) => {
        const bounds = readDatum(text);
        expect(bounds).toBeDefined();
        for (const day of [bounds?.first ?? '', bounds?.last ?? '']) {
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
        expect((bounds?.first ?? '') <= (bounds?.last ?? '')).toBe(true);
      }),
    );
  });

  test('bestaat als dag precies wanneer de kalender die dag heeft', () => {
    const number = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), number, number, (jaar, maand, day) => {
        const text = `${jaar}-${maand}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
        expect(readDatum(text) !== undefined).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });

  test('blijft binnen ieder ruimer tijdvak waar zij in ligt', () => {
    fc.assert(
      fc.property(any.dag, (day) => {
        const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
        for (const wider of [day.slice(0, 7), quarter, day.slice(0, 4)]) {
          const bounds = readDatum(wider);
          expect((bounds?.first ?? '~') <= day && day <= (bounds?.last ?? '')).toBe(true);
        }
      }),
    );
  });

  test('leest willekeurige tekst zonder om te vallen', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dQ/-]{0,12}$/)), (text) => {
        const bounds = readDatum(text);
        expect(bounds === undefined || bounds.first <= bounds.last).toBe(true);
      }),
    );
  });
});
