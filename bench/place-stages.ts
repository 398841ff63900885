import type { Register } from '#domain/register/register.ts';
import { instrumentRows } from '../src/domain/overview/instrument-table.ts';
import { sortRows, themaMatrix } from '../src/domain/overview/matrix.ts';
import { outlookOf } from '../src/domain/overview/outlook.ts';
import {
  tallyByRonde,
  tallyBySoort,
  tallyByToetsbaarheid,
} from '../src/domain/overview/progress.ts';
import { countsFor } from '../src/domain/place/counting.ts';
import { nearbyGebieden } from '../src/domain/place/nearby.ts';

/**
 * The work that the pages about places ask of a linked register, by the Dutch name of the stage. Each page drops its answer, as
 * in a build: keeping all answers would measure the memory that they take together.
 * @param asOf the day the site counts from, `YYYY-MM-DD`
 */
export function placeStages(asOf: string): Record<string, (register: Register) => unknown> {
  return {
    'vragen per plek, onderwerp en stuk': (register) =>
      sumOver(
        [
          ...register.provincies,
          ...register.gebieden,
          ...register.landsdelen,
          ...register.regios,
          ...register.themas,
          ...register.programmas,
          ...register.partijen,
          ...register.kamerstukken,
          ...register.gemeenten,
        ],
        ({ afspraken }) => outlookOf(afspraken, asOf).ahead.length,
      ),
    overzicht: ({ afspraken, themas, provincies, gebieden }) => [
      sortRows(themaMatrix(afspraken, themas, provincies, asOf), 'aantal'),
      instrumentRows(gebieden),
    ],
    voortgang: ({ afspraken, rondes }) => [
      tallyBySoort(afspraken, asOf),
      tallyByToetsbaarheid(afspraken, asOf),
      tallyByRonde(rondes, asOf),
    ],
    gemeenten: ({ gemeenten }) =>
      sumOver(
        gemeenten,
        (gemeente) => nearbyGebieden(gemeente).length + countsFor(gemeente).length,
      ),
  };
}

/** Sums one number per page, so every page is computed and none stays in memory. */
function sumOver<Page>(pages: readonly Page[], answer: (page: Page) => number): number {
  return pages.reduce((sum, page) => sum + answer(page), 0);
}
