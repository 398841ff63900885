import { isOfficial, segmentsOf } from './id.ts';
import type { KamerstukReference } from './reference.ts';

/** The numbers that others give to a paper, as far as its record has them. */
export interface Registration {
  /** Id at officielebekendmakingen.nl; it cannot always be built from dossier and number. */
  officieleId?: string | undefined;
  documentnummer?: string | undefined;
  zaak?: string | undefined;
}

// The only place that knows these addresses; other code calls the functions below.
const publications = 'https://zoek.officielebekendmakingen.nl';
const kamer = 'https://www.tweedekamer.nl';
const openTk = 'https://berthub.eu/tkconv';

/** Address of a paper at officielebekendmakingen.nl, or `null` when it cannot be known. */
export function officialUrl(
  reference: KamerstukReference,
  registration: Registration = {},
): string | null {
  const id = registration.officieleId ?? officialIdOf(reference);
  return id === null ? null : publicationUrl(id);
}

/** Address at officielebekendmakingen.nl of an official id such as `kst-34682-205`. */
export function publicationUrl(officieleId: string): string {
  // Papers whose id has no dossier are published as PDF only.
  const isPdf = isOfficial(officieleId.replace('kst-', ''));
  return `${publications}/${officieleId}.${isPdf ? 'pdf' : 'html'}`;
}

/** Address of a dossier at officielebekendmakingen.nl; `null` without a dossier. */
export function dossierUrl({
  dossier,
  toevoeging,
}: Pick<KamerstukReference, 'dossier' | 'toevoeging'>): string | null {
  const id = segmentsOf({ dossier, toevoeging, nr: null });
  return id === null ? null : `${publications}/dossier/${id}`;
}

/** Address of a document at tweedekamer.nl, or else of its case; `null` when neither number is known. */
export function tweedeKamerUrl({ documentnummer, zaak }: Registration): string | null {
  if (documentnummer !== undefined) {
    return `${kamer}/kamerstukken/detail?id=${zaak ?? documentnummer}&did=${documentnummer}`;
  }
  return zaak === undefined ? null : `${kamer}/kamerstukken/detail?id=${zaak}`;
}

/** Address of the text at OpenTK, by the most precise number that is known; `null` when there is none. */
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

/**
 * Address at OpenTK of a paper of the Tweede Kamer whose document number is not known. Only numbered papers in a
 * dossier without addition have one; `null` for any other. The caller knows that the paper is of the Tweede Kamer.
 */
export function openTkNumberUrl({ dossier, toevoeging, nr }: KamerstukReference): string | null {
  const isNumbered = dossier !== null && toevoeging === null && /^\d+$/.test(nr ?? '');
  return isNumbered ? `${openTk}/kst-${dossier}-${nr}` : null;
}

/** Address at OpenTK of a toezegging, by its number at the Tweede Kamer. */
export function toezeggingUrl(nummer: string): string {
  return `${openTk}/toezegging.html?nummer=${nummer}`;
}

function officialIdOf(reference: KamerstukReference): string | null {
  const { kind, nr, chamber, year } = reference;
  if (nr === null) return null;
  if (kind === 'kamerstuk') return `kst-${segmentsOf(reference) ?? nr}`;
  if (chamber === null || year === null) return null;
  const sitting = `${chamber.toLowerCase()}-${year.replace('-', '')}-${nr}`;
  if (kind === 'aanhangsel') return `ah-${sitting}`;
  // Minutes are published by item, so a sitting alone has no id.
  return kind === 'handelingen' && nr.includes('-') ? `h-${sitting}` : null;
}
