import type { Publication } from '#import/publication.ts';
import { jaarOf } from './ronde.ts';

/**
 * What a paper does not say of itself and its drafts then lack, as doubts for a person: Dutch sentences. The letter that it came
 * with says all of it.
 */
export function missingFrom(publication: Publication, letter: Publication | undefined): string[] {
  if (letter) return [];
  const { id, meta } = publication;
  const hasNumber = meta.nr !== undefined || meta.documentnummer !== undefined;
  return [
    hasNumber
      ? undefined
      : `De bron noemt geen nummer van een Kamerstuk of document; het stuk heet hier “${id}”, naar de naam van het bestand.`,
    meta.datum === undefined
      ? 'De bron noemt geen datum, dus woorden als “komend voorjaar” zijn niet te rekenen.'
      : undefined,
    jaarOf(publication) === undefined
      ? 'Bij welke ronde het stuk hoort, is niet herkend; de concepten staan onder “onbekend”.'
      : undefined,
  ].filter((doubt) => doubt !== undefined);
}
