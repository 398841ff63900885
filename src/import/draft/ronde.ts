import { boundsOf } from '#domain/text/datum.ts';
import { alineasOf, type Publication } from '#import/publication.ts';
import { findDates } from '#import/recognise/dates.ts';
import { todo } from '#schema/field/todo.ts';
import type { Draft } from './draft.ts';

/** The year of the ronde that a paper is about: the one in its title, else that of its date. */
export function jaarOf({ meta }: Publication): string | undefined {
  return /\b(20\d\d)\b/.exec(meta.titel ?? '')?.[1] ?? meta.datum?.slice(0, 4);
}

/** The record of the ronde. The days are those that the first paragraph names; the rest is for a person to write. */
export function draftRonde(publication: Publication, jaar: string): Draft {
  const { id, meta } = publication;
  const first = alineasOf(publication)[0];
  const days = findDates(first?.alinea.tekst ?? '', meta.datum).flatMap(({ datum }) =>
    datum !== undefined && boundsOf(datum).first.startsWith(jaar) && datum.length >= 10
      ? [datum]
      : [],
  );
  return {
    collection: 'rondes',
    id: jaar,
    data: {
      jaar: Number(jaar),
      titel: `Bestuurlijke Overleggen Leefomgeving ${jaar}`,
      samenvatting: todo,
      data: days.length > 0 ? days : [meta.datum ?? todo],
      ...(days.length === 0 && { datumToelichting: `${todo} de dagen zijn niet herkend` }),
      brief: id,
      indeling: [],
      indelingToelichting: todo,
      deelnemers: [],
      dekking: {
        mate: 'deels',
        aanwezig: [{ wat: todo, bron: { kamerstuk: id } }],
        ontbreekt: [{ wat: todo, waarom: todo }],
      },
      bronnen: [{ kamerstuk: id }],
    },
  };
}
