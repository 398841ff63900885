import type { Dossier, Kamerstuk } from '#schema/kamerstuk.ts';

/** “34 682” or “36 600 A”: how a dossier is written for readers. */
export function formatDossier({
  nummer,
  toevoeging,
}: Pick<Dossier, 'nummer' | 'toevoeging'>): string {
  const digits = `${nummer.slice(0, -3)} ${nummer.slice(-3)}`;
  return toevoeging === undefined ? digits : `${digits} ${toevoeging}`;
}

/**
 * “34 682, nr. 205”, “34 682, AC” or the document number: how a paper is written for readers.
 * The main dossier is read from the id, which is its address.
 */
export function formatKamerstukRecord(
  id: string,
  { nr, dossiers, documentnummer }: Kamerstuk,
): string {
  const [main] = dossiers;
  if (main === undefined || nr === undefined) return documentnummer ?? id;
  const [nummer = '', toevoeging] = main.toUpperCase().split('-');
  const dossier = formatDossier({ nummer, toevoeging });
  return /^\d/.test(nr) ? `${dossier}, nr. ${nr}` : `${dossier}, ${nr}`;
}

/** The id that a paper with these numbers must have: dossier and number, or the document number, in lower case. */
export function expectedKamerstukId({ nr, dossiers, documentnummer }: Kamerstuk): string {
  const [main] = dossiers;
  if (main === undefined || nr === undefined) return (documentnummer ?? '').toLowerCase();
  return `${main}-${nr}`.toLowerCase();
}
