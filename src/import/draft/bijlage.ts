import type { Publication } from '#import/publication.ts';
import { blocksOf } from '#import/recognise/list.ts';
import { todo } from '#schema/todo.ts';
import type { Draft } from './draft.ts';

/**
 * The record of a list or an arrangement, with a place for each of its blocks. Which letter it belongs to, the file does not
 * say: the folder is for a person to choose.
 */
export function draftBijlage(publication: Publication): Draft {
  const { id, meta } = publication;
  const kamerstuk =
    meta.dossiers?.[0] !== undefined && meta.nr !== undefined ? id : 'kies-het-kamerstuk';
  return {
    collection: 'bijlagen',
    id: `${kamerstuk}/${id}`,
    data: {
      kamerstuk,
      titel: (meta.titel ?? `${todo} titel`).slice(0, 300),
      soort: /arrangement/i.test(meta.titel ?? '') ? 'arrangement' : 'afsprakenlijst',
      ...(meta.documentnummer !== undefined && { documentnummer: meta.documentnummer }),
      ...(meta.datum !== undefined && { datum: meta.datum }),
      adressen: [],
      gelezen: { mate: 'niet' },
      onderdelen: blocksOf(publication).map(({ nummer, soort, sectie }) => ({
        [soort]: nummer,
        kop: sectie.titel.slice(0, 160),
        tekst: todo,
      })),
      bronnen: [],
    },
  };
}
