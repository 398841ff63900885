import type { Publication } from '#import/publication.ts';
import { blocksOf } from '#import/recognise/list.ts';
import { todo } from '#schema/field/todo.ts';
import type { Draft } from './draft.ts';

/** The folder of an annex whose letter a person has to choose. */
const open = 'kies-het-kamerstuk';

/**
 * The record of a list or an arrangement, with a place for each of its blocks. Which letter it belongs to, the file does not
 * say: without a letter the folder is for a person to choose.
 */
export function draftBijlage(publication: Publication, letter?: Publication): Draft {
  const { id, meta } = publication;
  const isPaper = meta.dossiers?.[0] !== undefined && meta.nr !== undefined;
  const kamerstuk = letter?.id ?? (isPaper ? id : open);
  const datum = meta.datum ?? letter?.meta.datum;
  return {
    collection: 'bijlagen',
    id: `${kamerstuk}/${id}`,
    data: {
      kamerstuk,
      titel: (meta.titel ?? `${todo} titel`).slice(0, 300),
      soort: /arrangement/i.test(meta.titel ?? '') ? 'arrangement' : 'afsprakenlijst',
      ...(meta.documentnummer !== undefined && { documentnummer: meta.documentnummer }),
      ...(datum !== undefined && { datum }),
      adressen: [],
      gelezen: { mate: 'niet' },
      onderdelen: blocksOf(publication).map(({ nummer, soort, sectie }) => ({
        [soort]: nummer,
        kop: sectie.titel.slice(0, 160),
        tekst: todo,
      })),
      bronnen: kamerstuk === open ? [] : [{ kamerstuk }],
    },
  };
}
