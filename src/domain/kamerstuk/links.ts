import type { Bijlage } from '#schema/record/bijlage.ts';
import type { Dossier, Kamerstuk } from '#schema/record/kamerstuk.ts';
import { referenceTo, referenceToDossier } from './label.ts';
import {
  dossierUrl,
  officialUrl,
  openTkNumberUrl,
  openTkUrl,
  toezeggingUrl,
  tweedeKamerUrl,
} from './official-url.ts';
import type { KamerstukReference } from './reference.ts';

/** A page elsewhere, with the name of its site or what the record calls it. */
export interface Address {
  titel: string;
  url: string;
}

/**
 * Pages elsewhere about a paper: the official publication when its id is known (it cannot always be derived from
 * dossier and number), else its dossier there; of a paper known by number alone the page that this number would have,
 * which nobody looked at; the Tweede Kamer, by document number or case; OpenTK; and what the
 * record gives.
 */
export function paperAddresses(data: Kamerstuk): Address[] {
  const reference = referenceTo(data);
  const official = data.officieleId === undefined ? null : officialUrl(reference, data);
  const unseen =
    official === null && data.zekerheid === 'alleen-nummer' ? officialUrl(reference) : null;
  const derived = [
    address('Officiële bekendmakingen', official),
    address('Officiële bekendmakingen: dit nummer, niet nagekeken', unseen),
    address(
      'Het dossier bij Officiële bekendmakingen',
      official || unseen ? null : dossierUrl(reference),
    ),
    address('Tweede Kamer', tweedeKamerUrl(data)),
    address('OpenTK (onafhankelijk)', openTkOf(data, reference)),
  ].flat();
  return withOwn(derived, data.adressen);
}

/** An address in the record replaces the one derived for the same site. */
function withOwn(derived: readonly Address[], given: readonly Address[]): Address[] {
  const own = new Set(given.map(({ url }) => new URL(url).host));
  return [...derived.filter(({ url }) => !own.has(new URL(url).host)), ...given];
}

/** Pages elsewhere about an annex: those of its own document number, and what its record gives. */
export function bijlageAddresses(data: Pick<Bijlage, 'documentnummer' | 'adressen'>): Address[] {
  const { documentnummer } = data;
  if (documentnummer === undefined) return data.adressen;
  const reference = referenceTo({ dossiers: [], documentnummer });
  const derived = [
    address('Tweede Kamer', tweedeKamerUrl({ documentnummer })),
    address('OpenTK (onafhankelijk)', openTkUrl(reference)),
  ].flat();
  return withOwn(derived, data.adressen);
}

/** Pages elsewhere about a dossier. */
export function dossierAddresses(data: Dossier): Address[] {
  const reference = referenceToDossier(data);
  return [
    address('Officiële bekendmakingen', dossierUrl(reference)),
    address('OpenTK (onafhankelijk)', openTkUrl(reference)),
  ].flat();
}

/** OpenTK finds a document or a toezegging by its number, and a paper of the Tweede Kamer in its dossier. */
function openTkOf(data: Kamerstuk, reference: KamerstukReference): string | null {
  if (data.documentnummer !== undefined) return openTkUrl(reference, data);
  if (data.toezeggingsnummer !== undefined) return toezeggingUrl(data.toezeggingsnummer);
  return data.kamer === 'TK' ? openTkNumberUrl(reference) : null;
}

function address(titel: string, url: string | null): Address[] {
  return url === null ? [] : [{ titel, url }];
}
