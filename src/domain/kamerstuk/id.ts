import type { Dossier } from '#schema/kamerstuk.ts';
import type { KamerstukReference } from './reference.ts';

type Parts = Pick<KamerstukReference, 'dossier' | 'toevoeging' | 'nr'>;

/**
 * Id of the record, which is also its file name: `34682-205`, `36600-a-16`, `34682-ac`; of a
 * dossier `36600-a`; of a document `2024d43452`. `null` for what has no record of its own: minutes,
 * answers to questions, cases, and official ids without a dossier.
 */
export function kamerstukId(reference: Pick<KamerstukReference, 'kind'> & Parts): string | null {
  if (reference.kind === 'document') return reference.nr?.toLowerCase() ?? null;
  if (reference.kind !== 'kamerstuk') return null;
  return segmentsOf(reference)?.toLowerCase() ?? null;
}

/** “34 682” or “36 600 A”: how a dossier is written for readers. */
export function formatDossier({
  nummer,
  toevoeging,
}: Pick<Dossier, 'nummer' | 'toevoeging'>): string {
  const digits = `${nummer.slice(0, -3)} ${nummer.slice(-3)}`;
  return toevoeging === undefined ? digits : `${digits} ${toevoeging}`;
}

/** “34 682, nr. 205”, “36 600 A, nr. 16”, “34 682, AC”: how it is written for readers. */
export function formatKamerstuk(
  parts: Parts & Partial<Pick<KamerstukReference, 'chamber'>>,
): string {
  const { dossier, toevoeging, nr, chamber } = parts;
  if (dossier === null) return nr !== null && isOfficial(nr) ? `kst-${nr}` : (nr ?? '');
  const label = dossierLabel(dossier, toevoeging);
  if (nr === null) return label;
  if (!/^\d/.test(nr)) return `${label}, ${nr}`;
  // Older papers of the Eerste Kamer have numbers too, apart from those of the Tweede Kamer.
  return chamber === 'EK' ? `EK ${label}, nr. ${nr}` : `${label}, nr. ${nr}`;
}

/** A number that officielebekendmakingen.nl gave, which says nothing about the dossier. */
export function isOfficial(nr: string): boolean {
  return /^\d{6,}$/.test(nr);
}

function dossierLabel(dossier: string, toevoeging: string | null): string {
  // Only the EU councils have digits, and a space would make those a part of the number.
  if (toevoeging === null || !/^\d/.test(toevoeging)) {
    return formatDossier({ nummer: dossier, toevoeging: toevoeging ?? undefined });
  }
  return `${formatDossier({ nummer: dossier })}-${toevoeging}`;
}

/** Dossier, addition and number as addresses join them: `36600-A-16`; `null` without a dossier. */
export function segmentsOf({ dossier, toevoeging, nr }: Parts): string | null {
  if (dossier === null) return null;
  return [dossier, toevoeging, nr].filter((part) => part !== null).join('-');
}
