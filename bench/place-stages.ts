import type { Register } from '#domain/register/register.ts';
import { instrumentRows } from '../src/domain/overview/instrument-table.ts';
import { sortRows, themaMatrix } from '../src/domain/overview/matrix.ts';
import { outlookOf } from '../src/domain/overview/outlook.ts';
import {
  tallyAll,
  tallyByRonde,
  tallyBySoort,
  tallyByToetsbaarheid,
} from '../src/domain/overview/progress.ts';
import { nearbyGebieden, regionalAfspraken } from '../src/domain/place/nearby.ts';

/**
 * What the pages about places ask of a linked register, for a bench on a generated atlas. Each page asks once and drops
 * the answer, as the build does: holding on to all answers would measure the memory that they take together.
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
      tallyAll(afspraken, asOf),
      tallyBySoort(afspraken, asOf),
      tallyByToetsbaarheid(afspraken, asOf),
      tallyByRonde(rondes, asOf),
    ],
    gemeenten: ({ gemeenten }) =>
      sumOver(
        gemeenten,
        (gemeente) => nearbyGebieden(gemeente).length + regionalAfspraken(gemeente).length,
      ),
  };
}

/** A sum, so that every page is computed and none stays in memory. */
function sumOver<Page>(pages: readonly Page[], answer: (page: Page) => number): number {
  return pages.reduce((sum, page) => sum + answer(page), 0);
}
