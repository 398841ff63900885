import type { Dossier, Kamerstuk } from '#schema/kamerstuk.ts';
import { dossierUrl, officialUrl, openTkUrl, tweedeKamerUrl } from './id.ts';
import { referenceTo } from './label.ts';
import type { KamerstukReference } from './reference.ts';

export interface Address {
  titel: string;
  url: string;
}

/**
 * Where a paper stands elsewhere: the official publication when its id is known (it cannot always be derived from
 * dossier and number), else its dossier there; the Tweede Kamer by document number; OpenTK; and what the record gives.
 */
export function paperAddresses(data: Kamerstuk): Address[] {
  const reference = referenceTo(data);
  const official = data.officieleId === undefined ? null : officialUrl(reference, data);
  const derived = [
    address('Officiële bekendmakingen', official),
    address('Het dossier bij Officiële bekendmakingen', official ? null : dossierUrl(reference)),
    address('Tweede Kamer', tweedeKamerUrl(data)),
    address('OpenTK (onafhankelijk)', openTkOf(data, reference)),
  ].flat();
  // An address that the record itself gives for a site is the better one.
  const own = new Set(data.adressen.map(({ url }) => new URL(url).host));
  return [...derived.filter(({ url }) => !own.has(new URL(url).host)), ...data.adressen];
}

/** Where a dossier stands elsewhere. */
export function dossierAddresses({ nummer, toevoeging }: Dossier): Address[] {
  const reference: KamerstukReference = {
    kind: 'kamerstuk',
    dossier: nummer,
    toevoeging: toevoeging ?? null,
    nr: null,
    chamber: null,
    year: null,
    start: 0,
    end: 0,
  };
  return [
    address('Officiële bekendmakingen', dossierUrl(reference)),
    address('OpenTK (onafhankelijk)', openTkUrl(reference)),
  ].flat();
}

/** OpenTK finds a document by its number, and a numbered paper of the Tweede Kamer in a dossier without addition. */
function openTkOf(data: Kamerstuk, reference: KamerstukReference): string | null {
  if (data.documentnummer !== undefined) return openTkUrl(reference, data);
  const { dossier, toevoeging, nr } = reference;
  const isNumbered = dossier !== null && toevoeging === null && /^\d+$/.test(nr ?? '');
  return isNumbered && data.kamer === 'TK'
    ? `https://berthub.eu/tkconv/kst-${dossier}-${nr}`
    : null;
}

function address(titel: string, url: string | null): Address[] {
  return url === null ? [] : [{ titel, url }];
}
