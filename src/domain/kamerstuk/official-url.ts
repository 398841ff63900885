import { isOfficial, segmentsOf } from './id.ts';
import type { KamerstukReference } from './reference.ts';

/** The numbers by which others know a paper, as far as its record has them. */
export interface Registration {
  /** Id at officielebekendmakingen.nl; it cannot always be built from dossier and number. */
  officieleId?: string | undefined;
  documentnummer?: string | undefined;
  zaak?: string | undefined;
}

// The only place of these addresses: whoever links to one of the sites asks a function below.
const publications = 'https://zoek.officielebekendmakingen.nl';
const kamer = 'https://www.tweedekamer.nl';
const openTk = 'https://berthub.eu/tkconv';

/** The paper at officielebekendmakingen.nl, or `null` when its address cannot be known. */
export function officialUrl(
  reference: KamerstukReference,
  registration: Registration = {},
): string | null {
  const id = registration.officieleId ?? officialIdOf(reference);
  return id === null ? null : publicationUrl(id);
}

/** What has this id at officielebekendmakingen.nl, such as `kst-34682-205`. */
export function publicationUrl(officieleId: string): string {
  // Papers with an id without a dossier are published as PDF only.
  const isPdf = isOfficial(officieleId.replace('kst-', ''));
  return `${publications}/${officieleId}.${isPdf ? 'pdf' : 'html'}`;
}

/** The dossier at officielebekendmakingen.nl. */
export function dossierUrl({
  dossier,
  toevoeging,
}: Pick<KamerstukReference, 'dossier' | 'toevoeging'>): string | null {
  const id = segmentsOf({ dossier, toevoeging, nr: null });
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

/**
 * The text at OpenTK of a paper whose document number is not known: only of a numbered paper of the Tweede Kamer in a
 * dossier without addition.
 */
export function openTkNumberUrl({ dossier, toevoeging, nr }: KamerstukReference): string | null {
  const isNumbered = dossier !== null && toevoeging === null && /^\d+$/.test(nr ?? '');
  return isNumbered ? `${openTk}/kst-${dossier}-${nr}` : null;
}

function officialIdOf(reference: KamerstukReference): string | null {
  const { kind, nr, chamber, year } = reference;
  if (nr === null) return null;
  if (kind === 'kamerstuk') return `kst-${segmentsOf(reference) ?? nr}`;
  if (kind !== 'aanhangsel' || chamber === null || year === null) return null;
  return `ah-${chamber.toLowerCase()}-${year.replace('-', '')}-${nr}`;
}
