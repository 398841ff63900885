import { isInferred } from '#domain/register/inferred.ts';
import type { AfspraakNode, Entry } from '#domain/register/model.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { boolean, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

type Node = Pick<Entry<CollectionName>, 'collection' | 'id' | 'label'>;

/** One row for each record of any kind, for what other tables name. */
export function recordsTable({ register, addresses }: TableEdition): Table {
  return tableOf<Node>(
    {
      name: 'records',
      titel: 'Alle records',
      uitleg: 'Elk record van de atlas met zijn naam en adres.',
    },
    [
      text('id', 'Verzameling en id', keyOf),
      text('verzameling', 'Wat voor record het is', ({ collection }) => collection),
      text('naam', 'Id binnen die verzameling', ({ id }) => id),
      text('titel', 'Hoe de atlas het noemt', ({ label }) => label),
      text('adres', 'Blijvend adres van de pagina', ({ collection, id }) =>
        addresses.permanent(collection, id),
      ),
    ],
    () => collectionNames.flatMap((collection): Node[] => register[collection]),
  );
}

/** The lists of an outcome that name other records. */
const fields = [
  'provincies',
  'gebieden',
  'landsdelen',
  'regios',
  'themas',
  'programmas',
  'partijen',
  'verantwoordelijk',
  'kamerstukken',
  'vervolgOp',
  'gesplitstUit',
  'verwant',
] as const;

interface Link {
  afspraak: AfspraakNode;
  field: (typeof fields)[number];
  to: Node;
}

/** One row for each place, thema, partij or other record that an outcome names. */
export function koppelingenTable({ register }: TableEdition): Table {
  return tableOf<Link>(
    {
      name: 'koppelingen',
      titel: 'Koppelingen',
      uitleg:
        'Welke plaatsen, thema’s, partijen en andere records bij welke uitkomst horen: één per rij.',
      keys: { afspraak: 'afspraken', record: 'records' },
    },
    [
      text(
        'id',
        'Uitkomst, veld en record',
        ({ afspraak, field, to }) => `${afspraak.id}#${field}/${to.id}`,
      ),
      text('afspraak', 'Id van de uitkomst', ({ afspraak }) => afspraak.id),
      text('veld', 'In welk veld het record staat', ({ field }) => field),
      text('record', 'Verzameling en id van het record', ({ to }) => keyOf(to)),
      text('titel', 'Hoe de atlas het noemt', ({ to }) => to.label),
      boolean(
        'afgeleid',
        'Geen bron zegt dit met zoveel woorden',
        ({ afspraak, field, to }) => field === to.collection && isInferred(afspraak, to),
      ),
    ],
    () =>
      register.afspraken.flatMap((afspraak) =>
        fields.flatMap((field) => afspraak[field].map((to) => ({ afspraak, field, to }))),
      ),
  );
}

function keyOf({ collection, id }: Node): string {
  return `${collection}/${id}`;
}
