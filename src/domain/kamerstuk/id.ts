import type { Dossier } from '#schema/record/kamerstuk.ts';
import type { KamerstukReference } from './reference.ts';

type Parts = Pick<KamerstukReference, 'dossier' | 'toevoeging' | 'nr'>;

/**
 * Id of the record, which is also its file name: of a paper `34682-205`, `36600-a-16` or `34682-ac`; of a dossier
 * `36600-a`; of a document `2024d43452`. `null` for what has no record of its own: minutes, answers to questions,
 * cases, and official ids without a dossier.
 */
export function kamerstukId(reference: Pick<KamerstukReference, 'kind'> & Parts): string | null {
  if (reference.kind === 'document') return reference.nr?.toLowerCase() ?? null;
  if (reference.kind !== 'kamerstuk') return null;
  return segmentsOf(reference)?.toLowerCase() ?? null;
}

/** A dossier as readers see it: “34 682” or “36 600 A”. */
export function formatDossier({
  nummer,
  toevoeging,
}: Pick<Dossier, 'nummer' | 'toevoeging'>): string {
  const digits = `${nummer.slice(0, -3)} ${nummer.slice(-3)}`;
  return toevoeging === undefined ? digits : `${digits} ${toevoeging}`;
}

/**
 * A paper as readers see it: “34 682, nr. 205”, “36 600 A, nr. 16”, “34 682, AC”; without a dossier its own number,
 * such as “kst-1268678” or “2024D43452”.
 */
export function formatKamerstuk(
  parts: Parts & Partial<Pick<KamerstukReference, 'chamber'>>,
): string {
  const { dossier, toevoeging, nr, chamber } = parts;
  if (dossier === null) return nr !== null && isOfficial(nr) ? `kst-${nr}` : (nr ?? '');
  const label = dossierLabel(dossier, toevoeging);
  if (nr === null) return label;
  if (!/^\d/.test(nr)) return `${label}, ${nr}`;
  // Older papers of the Eerste Kamer have numbers too, in a series of their own.
  return chamber === 'EK' ? `EK ${label}, nr. ${nr}` : `${label}, nr. ${nr}`;
}

/**
 * Whether this is a number of six digits or more, which officielebekendmakingen.nl gives to a paper and which does not
 * name a dossier.
 */
export function isOfficial(nr: string): boolean {
  return /^\d{6,}$/.test(nr);
}

function dossierLabel(dossier: string, toevoeging: string | null): string {
  // Only EU councils have digits, and after a space these would look like part of the number.
  if (toevoeging === null || !/^\d/.test(toevoeging)) {
    return formatDossier({ nummer: dossier, toevoeging: toevoeging ?? undefined });
  }
  return `${formatDossier({ nummer: dossier })}-${toevoeging}`;
}

/** Dossier, addition and number, joined as in addresses: `36600-A-16`; `null` without a dossier. */
export function segmentsOf({ dossier, toevoeging, nr }: Parts): string | null {
  if (dossier === null) return null;
  return [dossier, toevoeging, nr].filter((part) => part !== null).join('-');
}
