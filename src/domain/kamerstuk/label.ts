import type { Dossier, Kamerstuk } from '#schema/record/kamerstuk.ts';
import { formatKamerstuk, kamerstukId } from './id.ts';
import type { KamerstukReference } from './reference.ts';

/** A reference made from a record has no place in a text, and no chamber or year that a text states. */
const place = { chamber: null, year: null, start: 0, end: 0 };

type Numbers = Pick<Kamerstuk, 'dossiers' | 'nr' | 'documentnummer' | 'toezeggingsnummer'>;
type DossierNumber = Pick<Dossier, 'nummer' | 'toevoeging'>;

/**
 * The reference that points at this record: its main dossier with number, else its document number, else that of a
 * toezegging.
 */
export function referenceTo({
  nr,
  dossiers,
  documentnummer,
  toezeggingsnummer,
}: Numbers): KamerstukReference {
  const [main] = dossiers;
  if (main === undefined || nr === undefined) {
    const document = documentnummer ?? toezeggingsnummer ?? null;
    return { kind: 'document', dossier: null, toevoeging: null, nr: document, ...place };
  }
  const [dossier = '', toevoeging] = main.toUpperCase().split('-');
  return { kind: 'kamerstuk', dossier, toevoeging: toevoeging ?? null, nr, ...place };
}

/** The reference that points at this dossier as a whole. */
export function referenceToDossier({ nummer, toevoeging }: DossierNumber): KamerstukReference {
  return { kind: 'kamerstuk', dossier: nummer, toevoeging: toevoeging ?? null, nr: null, ...place };
}

/** A record as readers see it: “34 682, nr. 205”, “34 682, AC”, or the document number. */
export function formatKamerstukRecord(data: Kamerstuk): string {
  return formatKamerstuk(referenceTo(data));
}

/**
 * The id that a record with these numbers must have: dossier and number, or else the document number, in lower case.
 */
export function expectedKamerstukId(data: Numbers): string {
  return kamerstukId(referenceTo(data)) ?? '';
}

/** The id that a dossier with this number must have: `36600-a`. */
export function expectedDossierId(data: DossierNumber): string {
  return kamerstukId(referenceToDossier(data)) ?? '';
}
