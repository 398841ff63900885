import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterLetter } from '#domain/overleg/after-letter.ts';
import { rowsOf, rowsOnSheets } from '#domain/overleg/fit.ts';
import { isOpen } from '#domain/overleg/line.ts';
import { openOn, type Sheet, sheetOf } from '#domain/overleg/sheet.ts';
import { sheetPath, sheetPlaces } from '#domain/overleg/sheet-places.ts';
import { countsFor } from '#domain/place/counting.ts';
import { computeStand, standOf } from '#domain/stand/stand.ts';
import { formatStand } from '#domain/stand/stand-line.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerOf } from '../../support/change.ts';

const registers = [
  { afspraken: 40, rondes: 3, seed: 2 },
  { afspraken: 160, rondes: 5, seed: 3 },
  { afspraken: 900, rondes: 8, seed: 4 },
].map((size) => registerOf(makeCorpus(size)));

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const nr = fc.nat();
/** An atlas by its number: a whole one would be printed when a test fails. */
const atlas = fc.nat({ max: registers.length - 1 });

/** Checks something of a sheet of any place, in any of the atlases, on any day. */
function always(check: (sheet: Sheet, asOf: string) => void): void {
  fc.assert(
    fc.property(atlas, nr, day, (which, index, asOf) => {
      const one = registers[which];
      if (!one) return;
      const places = sheetPlaces(one, asOf);
      const place = places[index % places.length];
      if (place) check(sheetOf(place, one, asOf), asOf);
    }),
    { numRuns: 150 },
  );
}

const linesOf = ({ sections }: Sheet) => sections.flatMap(({ lines, rest }) => [...lines, ...rest]);

describe('een overlegvel', () => {
  test('heeft elke open uitkomst van zijn plek precies één keer, op het vel of in de rest', () => {
    always((sheet, asOf) => {
      const expected = countsFor(sheet.place)
        .map(({ afspraak }) => afspraak)
        .filter((afspraak) => isOpen(computeStand(afspraak, asOf)));
      const listed = linesOf(sheet).filter(({ stand }) => isOpen(stand));
      expect(listed.map(({ afspraak }) => afspraak.id).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
      expect(openOn(sheet)).toBe(expected.length);
    });
  });

  test('heeft geen uitkomst en geen regel twee keer', () => {
    always((sheet) => {
      const ids = linesOf(sheet).map(({ afspraak }) => afspraak.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('zegt niets dat van na zijn dag is', () => {
    always((sheet, asOf) => {
      for (const { afspraak, stand, said } of linesOf(sheet)) {
        expect(stand.last && stand.last.until <= asOf).toBe(true);
        const known = afspraak.verloop.filter(({ until }) => until <= asOf);
        const bronnen = [afspraak.bron, ...known.map(({ bron }) => bron)];
        expect(said.every(({ bron }) => bronnen.includes(bron))).toBe(true);
      }
    });
  });

  test('heeft bij alles wat het zegt een bron', () => {
    always((sheet) => {
      for (const { said } of linesOf(sheet))
        expect(said.every(({ bron }) => bron !== undefined)).toBe(true);
    });
  });

  test('heeft niet meer dan er op twee bladen past, en laat niets over zolang er plaats is', () => {
    always(({ sections }) => {
      const rows = sections
        .flatMap(({ lines }) => lines)
        .reduce((sum, line) => sum + rowsOf(line), 0);
      expect(rows).toBeLessThanOrEqual(rowsOnSheets);
      const full = sections.findIndex(({ rest }) => rest.length > 0);
      if (full >= 0) expect(sections.slice(full + 1).flatMap(({ lines }) => lines).length).toBe(0);
    });
  });
});

describe('wat een brief met een vel deed', () => {
  test('is van elke uitkomst die openstond precies één ding: beantwoord, weggelaten of onbekend', () => {
    fc.assert(
      fc.property(atlas, nr, nr, day, (which, placeNr, rondeNr, asOf) => {
        const one = registers[which];
        if (!one) return;
        const places = sheetPlaces(one, '2030-01-01');
        const place = places[placeNr % places.length];
        const ronde = one.rondes[rondeNr % one.rondes.length];
        if (!place || !ronde) return;
        const letter = afterLetter(place, ronde, asOf);
        if (!letter) return;
        const { answered, leftOut, unknown } = letter;
        const all = [...answered.map(({ afspraak }) => afspraak), ...leftOut, ...unknown];
        expect(new Set(all).size).toBe(all.length);
        expect(leftOut.length === 0 || unknown.length === 0).toBe(true);
        const eve = new Date(Date.parse(ronde.start) - 86_400_000).toISOString().slice(0, 10);
        const before = sheetOf(place, one, eve);
        expect(all.length).toBe(openOn(before));
        for (const { news, into } of answered) {
          expect(news.length + into.length).toBeGreaterThan(0);
          expect(news.every(({ until }) => until <= asOf)).toBe(true);
          expect(into.every((later) => later.ronde === ronde)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is in deze atlassen soms een antwoord', () => {
    const answers = registers.flatMap((one) =>
      sheetPlaces(one, '2030-01-01').flatMap((place) =>
        one.rondes.flatMap((ronde) => afterLetter(place, ronde, '2030-01-01')?.answered ?? []),
      ),
    );
    expect(answers.length).toBeGreaterThan(0);
  });
});

describe('de vellen', () => {
  test('hebben elk een eigen adres', () => {
    for (const one of registers) {
      const paths = sheetPlaces(one, '2026-01-01').map(sheetPath);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  test('van dezelfde dag zeggen over een uitkomst hetzelfde als haar eigen pagina', () => {
    always((sheet, asOf) => {
      for (const { afspraak, stand } of linesOf(sheet))
        expect(formatStand(stand)).toBe(formatStand(standOf(afspraak, asOf)));
    });
  });
});
