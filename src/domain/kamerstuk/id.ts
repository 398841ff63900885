import type { Dossier } from '#schema/kamerstuk.ts';
import type { KamerstukReference } from './reference.ts';

type Parts = Pick<KamerstukReference, 'dossier' | 'toevoeging' | 'nr'>;

/** The numbers by which others know a paper, as far as its record has them. */
export interface Registration {
  /** Id at officielebekendmakingen.nl; it cannot always be built from dossier and number. */
  officieleId?: string | undefined;
  documentnummer?: string | undefined;
  zaak?: string | undefined;
}

const publications = 'https://zoek.officielebekendmakingen.nl';
const kamer = 'https://www.tweedekamer.nl';
const openTk = 'https://berthub.eu/tkconv';

/**
 * Id of the record, which is also its file name: `34682-205`, `36600-a-16`, `34682-ac`; of a
 * dossier `36600-a`; of a document `2024d43452`. `null` for what has no record of its own: minutes,
 * answers to questions, cases, and official ids without a dossier.
 */
export function kamerstukId(reference: Pick<KamerstukReference, 'kind'> & Parts): string | null {
  if (reference.kind === 'document') return reference.nr?.toLowerCase() ?? null;
  if (reference.kind !== 'kamerstuk') return null;
  return segments(reference)?.toLowerCase() ?? null;
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

/** The paper at officielebekendmakingen.nl, or `null` when its address cannot be known. */
export function officialUrl(
  reference: KamerstukReference,
  registration: Registration = {},
): string | null {
  const id = registration.officieleId ?? officialIdOf(reference);
  if (id === null) return null;
  // Papers with an id without a dossier are published as PDF only.
  return `${publications}/${id}.${isOfficial(id.replace('kst-', '')) ? 'pdf' : 'html'}`;
}

/** The dossier at officielebekendmakingen.nl. */
export function dossierUrl({
  dossier,
  toevoeging,
}: Pick<KamerstukReference, 'dossier' | 'toevoeging'>): string | null {
  const id = segments({ dossier, toevoeging, nr: null });
  return id === null ? null : `${publications}/dossier/${id}`;
}

/** The document at tweedekamer.nl, or the case it lies in. */
export function tweedeKamerUrl({ documentnummer, zaak }: Registration): string | null {
  if (documentnummer !== undefined) {
    return `${kamer}/kamerstukken/detail?id=${zaak ?? documentnummer}&did=${documentnummer}`;
  }
  return zaak === undefined ? null : `${kamer}/kamerstukken/detail?id=${zaak}`;
}

/** The text at OpenTK, from the most precise number that is known. */
export function openTkUrl(
  reference: KamerstukReference,
  registration: Registration = {},
): string | null {
  const { dossier, toevoeging, nr } = reference;
  const documentnummer = registration.documentnummer ?? (reference.kind === 'document' ? nr : null);
  if (documentnummer !== null) return `${openTk}/document.html?nummer=${documentnummer}`;
  const zaak = registration.zaak ?? (reference.kind === 'zaak' ? nr : null);
  const officieleId = registration.officieleId ?? officialIdOf(reference);
  if (officieleId !== null) return `${openTk}/op/${officieleId}`;
  if (zaak !== null) return `${openTk}/zaak.html?nummer=${zaak}`;
  return dossier === null
    ? null
    : `${openTk}/ksd.html?ksd=${dossier}&toevoeging=${toevoeging ?? ''}`;
}

function officialIdOf(reference: KamerstukReference): string | null {
  const { kind, nr, chamber, year } = reference;
  if (nr === null) return null;
  if (kind === 'kamerstuk') return `kst-${segments(reference) ?? nr}`;
  if (kind !== 'aanhangsel' || chamber === null || year === null) return null;
  return `ah-${chamber.toLowerCase()}-${year.replace('-', '')}-${nr}`;
}

/** A number that officielebekendmakingen.nl gave, which says nothing about the dossier. */
function isOfficial(nr: string): boolean {
  return /^\d{6,}$/.test(nr);
}

function dossierLabel(dossier: string, toevoeging: string | null): string {
  // Only the EU councils have digits, and a space would make those a part of the number.
  if (toevoeging === null || !/^\d/.test(toevoeging)) {
    return formatDossier({ nummer: dossier, toevoeging: toevoeging ?? undefined });
  }
  return `${formatDossier({ nummer: dossier })}-${toevoeging}`;
}

function segments({ dossier, toevoeging, nr }: Parts): string | null {
  if (dossier === null) return null;
  return [dossier, toevoeging, nr].filter((part) => part !== null).join('-');
}
