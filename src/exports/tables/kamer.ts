import { kamerstapMeaning } from '#domain/meaning/kamer.ts';
import type { KamerstukNode, LinkedStap } from '#domain/register/model.ts';
import type { Kamerstap } from '#schema/field/words.ts';
import { bronColumns } from './bron-columns.ts';
import { integer, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

interface Row {
  kamerstuk: KamerstukNode;
  nr: number;
  stap: LinkedStap<Kamerstap>;
}

/** One row for each step of a motie, toezegging or Kamervraag. */
export function kamerverloopTable({ register, addresses }: TableEdition): Table {
  return tableOf<Row>(
    {
      name: 'kamerverloop',
      titel: 'Moties, toezeggingen en Kamervragen: het verloop',
      uitleg:
        'Wat er met elke motie, toezegging of Kamervraag gebeurde, in de volgorde van een leven. Een stap die er niet staat, is niet nagegaan.',
      keys: { kamerstuk: 'kamerstukken' },
    },
    [
      text(
        'id',
        'Id van het stuk met het nummer van de stap',
        ({ kamerstuk, nr }) => `${kamerstuk.id}#${nr}`,
      ),
      text('kamerstuk', 'Id van het stuk', ({ kamerstuk }) => kamerstuk.id),
      text('soort', 'motie, toezegging of kamervraag', ({ kamerstuk }) => kamerstuk.data.soort),
      integer('nr', 'Nummer van de stap, vanaf 1', ({ nr }) => nr),
      text(
        'datum',
        'Wanneer, zo precies als de bron; leeg als de bron geen datum geeft',
        ({ stap }) => stap.datum,
      ),
      text('stap', 'Wat er gebeurde, in één vast woord', ({ stap }) => stap.stap),
      text(
        'stap_titel',
        'Hoe de site die stap noemt',
        ({ stap }) => kamerstapMeaning[stap.stap].label,
      ),
      text('toelichting', 'Wat er gebeurde, in eigen woorden', ({ stap }) => stap.toelichting),
      ...bronColumns<Row>(({ stap }) => stap.bron, addresses),
      text('adres', 'Blijvend adres van het stuk', ({ kamerstuk }) =>
        addresses.permanent('kamerstukken', kamerstuk.id),
      ),
    ],
    () =>
      register.kamerstukken.flatMap((kamerstuk) =>
        kamerstuk.verloop.map((stap, index) => ({ kamerstuk, nr: index + 1, stap })),
      ),
  );
}
