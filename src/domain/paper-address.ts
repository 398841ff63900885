import type { Dossier, Kamerstuk } from '#schema/kamerstuk.ts';
import type { KamerstukReference } from './kamerstuk.ts';
import { dossierUrl, officialUrl, openTkUrl, tweedeKamerUrl } from './kamerstuk-id.ts';
import { referenceTo } from './kamerstuk-label.ts';

export interface Address {
  titel: string;
  url: string;
}

/**
 * Where a paper stands elsewhere: the official publication when its id is known (it cannot always be derived from
 * dossier and number), the Tweede Kamer and OpenTK by document number, and the addresses the record gives.
 */
export function paperAddresses(data: Kamerstuk): Address[] {
  const reference = referenceTo(data);
  const isKnown = data.officieleId !== undefined || data.documentnummer !== undefined;
  const derived = [
    address('Officiële bekendmakingen', data.officieleId ? officialUrl(reference, data) : null),
    address('Tweede Kamer', tweedeKamerUrl(data)),
    address('OpenTK (onafhankelijk)', isKnown ? openTkUrl(reference, data) : null),
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

function address(titel: string, url: string | null): Address[] {
  return url === null ? [] : [{ titel, url }];
}
