import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDatum } from '#domain/text/datum.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import { readDatum } from '#schema/field/read-datum.ts';
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
    [' 2025 ', '2025', true],
    ['donderdag 12 juni 2025', '2025-06-12', true],
    ['Op 12 juni 2025.', '2025-06-12', true],
    ['d.d. 12 juni 2025', '2025-06-12', true],
    ['12 juni 2025 om 14:30 uur', '2025-06-12', true],
    ['de 12e juni 2025', '2025-06-12', true],
    ['June 12, 2025', '2025-06-12', true],
    ['Jun 12 2025', '2025-06-12', true],
    ['12th of March 2025', '2025-03-12', true],
    ['1 mrt 2025', '2025-03-01', true],
    ['12-mei-2025', '2025-05-12', true],
    ['May 2025', '2025-05', true],
    ['in juni van 2025', '2025-06', true],
    ['06-2025', '2025-06', true],
    ['in 2025', '2025', true],
    ['(2025-06)', '2025-06', true],
    ['12\u201106\u20112025', '2025-06-12', false],
    ['12-06-’25', '2025-06-12', false],
    ['eerste kwartaal van 2025', '2025-Q1', true],
    ['het vierde kwartaal 2025', '2025-Q4', true],
    ['K3 2025', '2025-Q3', true],
    ['third quarter of 2025', '2025-Q3', true],
    ['eerste helft 2025', '2025-01/2025-06', true],
    ['in de 2e helft van 2025', '2025-07/2025-12', true],
    ['H1 2025', '2025-01/2025-06', true],
    ['voorjaar 2025', '2025-03/2025-06', false],
    ['in het najaar van 2025', '2025-09/2025-12', false],
    ['eind 2027', '2027', false],
    ['begin juni 2025', '2025-06', false],
    ['6 en 7 november 2024', '2024-11-06/2024-11-07', true],
    ['2, 10 en 11 juni 2025', undefined, false],
    ['6-7 november 2024', '2024-11-06/2024-11-07', true],
    ['maart t/m mei 2025', '2025-03/2025-05', true],
    ['2e half jaar 2025', '2025-07/2025-12', true],
    ['juni/juli 2025', '2025-06/2025-07', true],
    ['week 23 2025', '2025-06-02/2025-06-08', true],
    ['week 1 van 2026', '2025-12-29/2026-01-04', true],
    ['week 60 2025', undefined, false],
    ['half juni 2025', '2025-06', false],
    ['twaalf juni 2025', '2025-06-12', true],
    ['tweeëntwintigste mei 2025', '2025-05-22', true],
    ['eenendertig juni 2025', undefined, false],
    ['ergens in juni 2025', '2025-06', false],
    ['rond 12 juni 2025', '2025-06', false],
    ['ca. 2027', '2027', false],
    ['derde kwartaal van ’25', '2025-Q3', true],
    ['najaar ’25', '2025-09/2025-12', false],
    ['‘t voorjaar van 2025', '2025-03/2025-06', false],
    ['2025 juni', '2025-06', true],
    ['2025, juni', '2025-06', true],
    ['12juni2025', '2025-06-12', true],
    ['12. Juni 2025', '2025-06-12', true],
    ['12 juni jl. 2025', '2025-06-12', true],
    ['2025 H2', '2025-07/2025-12', true],
    ['2025-H1', '2025-01/2025-06', true],
    ['2025-W24', '2025-06-09/2025-06-15', true],
    ['week 24-2025', '2025-06-09/2025-06-15', true],
    ['van 1 juni tot en met 12 juli 2025', '2025-06-01/2025-07-12', true],
    ['tussen 1 en 12 juni 2025', '2025-06-01/2025-06-12', true],
    ['december 2024 t/m januari 2025', '2024-12/2025-01', true],
    ['12 juni 2025 - 14 juni 2025', '2025-06-12/2025-06-14', true],
    ['12 juni 2025 of 13 juni 2025', undefined, false],
    ['van 12 juli tot 1 juni 2025', undefined, false],
    ['winter 2025', undefined, false],
    ['maandag 12 juni 2025', undefined, false],
    ['vrijdag 13 juni 2025', '2025-06-13', true],
    ['Monday, June 12, 2025', undefined, false],
    ['3e kw. 2025', '2025-Q3', true],
    ['juni2025', '2025-06', true],
    ['± juni 2025', '2025-06', false],
    ['plm. 2027', '2027', false],
    ['in de loop van 2025', '2025', false],
    ['12 juni', undefined, false],
    ['31 juni 2025', undefined, false],
    ['vanaf 12 juni 2025', undefined, false],
    ['juni of juli 2025', undefined, false],
    ['derde helft 2025', undefined, false],
    ['31-11-2024', undefined, false],
    ['12 foo 2025', undefined, false],
    ['m 2025', undefined, false],
    ['2033-2028', undefined, false],
    ['volgend jaar', undefined, false],
    ['', undefined, false],
  ])('“%s” is bedoeld als %s', (written, datum, isCertain) => {
    expect(readWrittenDatum(written)).toEqual(
      datum === undefined ? undefined : { datum, isCertain },
    );
  });

  test('zoals de site een dag toont, is zij te lezen', () => {
    fc.assert(
      fc.property(dag, (day) => {
        expect(readWrittenDatum(formatDatum(day))).toEqual({ datum: day, isCertain: true });
      }),
    );
  });

  test('is altijd een goede datum, wat er ook staat', () => {
    const like = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9a-z]{1,4}[-/. ]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(like, fc.string()), (written) => {
        const suggestion = readWrittenDatum(written);
        if (suggestion) expect(readDatum(suggestion.datum)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
