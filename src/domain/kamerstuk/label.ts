import type { Kamerstuk } from '#schema/kamerstuk.ts';
import { formatKamerstuk, kamerstukId } from './id.ts';
import type { KamerstukReference } from './reference.ts';

/** The reference that points at this record: its main dossier with number, else its document number. */
export function referenceTo({ nr, dossiers, documentnummer }: Kamerstuk): KamerstukReference {
  const [main] = dossiers;
  const place = { chamber: null, year: null, start: 0, end: 0 };
  if (main === undefined || nr === undefined) {
    const document = documentnummer ?? null;
    return { kind: 'document', dossier: null, toevoeging: null, nr: document, ...place };
  }
  const [dossier = '', toevoeging] = main.toUpperCase().split('-');
  return { kind: 'kamerstuk', dossier, toevoeging: toevoeging ?? null, nr, ...place };
}

/** “34 682, nr. 205”, “34 682, AC” or the document number: how a record is written for readers. */
export function formatKamerstukRecord(data: Kamerstuk): string {
  return formatKamerstuk(referenceTo(data));
}

/** The id that a record with these numbers must have: dossier and number, or the document number, in lower case. */
export function expectedKamerstukId(data: Kamerstuk): string {
  return kamerstukId(referenceTo(data)) ?? '';
}
