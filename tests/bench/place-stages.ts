import { instrumentRows } from '#domain/instrument-table.ts';
import { sortRows, themaMatrix } from '#domain/matrix.ts';
import type { Register } from '#domain/model.ts';
import { nearbyGebieden, regionalAfspraken } from '#domain/nearby.ts';
import { outlookOf } from '#domain/outlook.ts';
import { tallyAll, tallyByRonde, tallyBySoort, tallyByToetsbaarheid } from '#domain/progress.ts';

/** What the pages about places ask of a linked register, each page once, for a bench on a generated atlas. */
export function placeStages(asOf: string): Record<string, (register: Register) => unknown> {
  return {
    'vragen per plek, onderwerp en stuk': (register) =>
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
      ].map(({ afspraken }) => outlookOf(afspraken, asOf)),
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
      gemeenten.map((gemeente) => [nearbyGebieden(gemeente), regionalAfspraken(gemeente)]),
  };
}
