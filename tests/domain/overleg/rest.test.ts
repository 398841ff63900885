import { describe, expect, test } from 'vitest';
import { cutRest, restLists, restParts } from '#domain/overleg/rest.ts';
import { sheetOf } from '#domain/overleg/sheet.ts';
import { restPath, sheetPlaces } from '#domain/overleg/sheet-places.ts';
import { mostOnPage } from '#domain/overview/cut/cut.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerOf } from '../../support/change.ts';

const asOf = '2026-07-01';
const large = registerOf(makeCorpus({ afspraken: 2200, rondes: 12 }));
const sheets = sheetPlaces(large, asOf).map((place) => sheetOf(place, large, asOf));

describe('wat niet op een vel past', () => {
  test('staat in een grote atlas verdeeld over delen, alles precies één keer', () => {
    const cuts = sheets.flatMap((sheet) => {
      const cut = cutRest(sheet);
      return cut ? [{ sheet, cut }] : [];
    });
    expect(cuts.length).toBeGreaterThan(0);
    for (const { sheet, cut } of cuts) {
      const listed = new Set(restLists(sheet).flatMap(({ afspraken }) => afspraken));
      const dealt = cut.parts.flatMap(({ sections }) =>
        sections.flatMap(({ afspraken }) => afspraken),
      );
      expect(dealt.length).toBe(listed.size);
      expect(new Set(dealt).size).toBe(listed.size);
      for (const part of cut.parts)
        expect(part.count <= mostOnPage || part.cut !== undefined, part.path).toBe(true);
    }
  });

  test('heeft voor elk deel een eigen adres onder dat van het vel', () => {
    const paths = restParts(large, asOf).map(({ part }) => part.path);
    expect(new Set(paths).size).toBe(paths.length);
    const tops = sheets.map(({ place }) => restPath(place));
    expect(paths.every((path) => tops.some((top) => path.startsWith(top)))).toBe(true);
  });

  test('is in een kleine atlas niet verdeeld', () => {
    const small = registerOf(makeCorpus({ afspraken: 40, rondes: 3 }));
    expect(restParts(small, asOf)).toEqual([]);
  });
});
