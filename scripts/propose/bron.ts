import { alineaAnchor, alineaIn, documentPath } from '#domain/brief/anchor.ts';
import { findKamerstukken, readAddress } from '#domain/citation/find.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import { officialUrl } from '#domain/kamerstuk/official-url.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';
import type { Finding } from '#domain/problem/problem.ts';
import type { BijlageNode, SectieNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { nameIn } from '#schema/field/id.ts';
import { tidy, unwrap } from '../answer/tidy.ts';
import { readWebAddresses } from '../answer/web-address.ts';
import { findId, pathIn } from './find.ts';
import { isOwnPage } from './own-page.ts';
import { sourceRules } from './source-rules.ts';

/** A source as somebody wrote it, read as the fields of a `bron`. */
export interface ReadBron {
  /** Empty when there is a finding. */
  fields: ReadonlyMap<string, string>;
  /** What it was read as, in Dutch, where that is not what was written. */
  taken?: string;
  /** Why it cannot be used as a source. */
  finding?: Finding;
}

/** What the reader of sources has to know besides the register. */
export interface BronContext {
  /** Addresses under which the atlas itself is published, and its repository. */
  own?: readonly string[];
  /** What was written of who wrote it and about what; a paper that the atlas does not have needs it. */
  title?: string;
}

/**
 * Reads a source as people write one: the address of a paragraph or of a place in an annex on this site, a Kamerstuk in any
 * spelling or by its address at the official sites, or a page elsewhere. There is no other reader of sources: the forms and
 * `npm run nieuw` both use it.
 */
export function readBron(register: Register, written: string, context: BronContext = {}): ReadBron {
  const text = tidy(written).replace(/\s+/g, ' ').slice(0, longestSource);
  if (isOfOneBrowser.test(text)) return refuse(sourceRules.local(), text);
  const { urls, around } = readWebAddresses(text);
  const [url, ...others] = urls;
  if (others.length > 0) return refuse(sourceRules.several(), text);
  const place = readPlace(register, url ?? unwrap(text));
  if (place) return place;
  if (url !== undefined) return readUrl(register, url, around, written, context);
  return readPaper(register, text, context) ?? refuse(notASource(text), text);
}

/** What only the browser of the writer can open, although the address of a site is in it. */
const isOfOneBrowser = /^(?:blob|data|about|chrome|edge|moz-extension|chrome-extension):/i;

/** UTF-16 units; what is longer was pasted by mistake. */
const longestSource = 3000;

function refuse(finding: Finding, value: string): ReadBron {
  return { fields: new Map(), finding: { value, ...finding } };
}

function notASource(text: string): Finding {
  const isLocal = /^(?:[a-z]:\\|\\\\|file:|\/(?:Users|home)\/)/i.test(text);
  return isLocal ? sourceRules.local() : sourceRules.none();
}

/** A paragraph of a letter, a place in an annex or a paper, by its page in the atlas; `undefined` for any other address. */
function readPlace(register: Register, address: string): ReadBron | undefined {
  const own = ofSection(register, address);
  const page = pathIn(own.replace(/#.*$/, ''));
  if (page === undefined) return undefined;
  const path = documentPath(page);
  const sectie = register.secties.find((node) => path.endsWith(node.path));
  if (sectie) return alineaBron(sectie, own);
  const bijlage = register.bijlagen.find((node) => path.endsWith(node.path));
  if (bijlage) return { fields: bijlageBron(bijlage, anchorIn(address)) };
  const stuk = register.kamerstukken.find((node) => path.endsWith(node.path));
  return stuk && { fields: new Map([['kamerstuk', stuk.id]]) };
}

/**
 * The address of a paragraph on the page of its section, also where it was copied from the page with the whole letter
 * (`…/brieven/2024/#water-alinea-3`) or written in words (“Water, alinea 3”); any other text as it is.
 */
function ofSection(register: Register, address: string): string {
  const [, letter = '', name = '', anchor = ''] =
    /^(.*\/brieven\/\d{4}\/?)(?:index\.html?)?#([\w-]+?)-(alinea-\d+(?:-\d+)?)$/.exec(
      withoutTextFragment(address),
    ) ?? [];
  if (name !== '') return `${letter.replace(/\/?$/, '/')}${name}/#${anchor}`;
  const [, words = '', nr = ''] = /^([^#]+?)[\s,/]+alinea (\d{1,4})$/i.exec(address) ?? [];
  const id = words === '' ? undefined : findId(register, 'secties', words);
  const sectie = id === undefined ? undefined : register.find('secties', id);
  return sectie ? `${sectie.path}#alinea-${nr}` : address;
}

function alineaBron(sectie: SectieNode, address: string): ReadBron {
  const name = alineaIn(withoutTextFragment(address));
  if (name === undefined) return refuse(sourceRules.noAlinea(), address);
  const alinea = sectie.alineas.find(({ anchors }) => anchors.includes(alineaAnchor(name)));
  if (!alinea && !/^\d+$/.test(name)) return refuse(sourceRules.noAlinea(), address);
  const fields = new Map([
    ['kamerstuk', sectie.ronde?.brief?.id ?? ''],
    ['sectie', nameIn(sectie.id) ?? ''],
    ['alinea', alinea ? String(alinea.nr) : name],
  ]);
  return { fields };
}

/** The fields of a place in an annex; of an anchor that is not a place in it, its name, for the check to report. */
function bijlageBron({ id, onderdelen }: BijlageNode, anchor: string): Map<string, string> {
  const data = onderdelen.find((one) => one.anchor === anchor)?.data;
  const place: [string, string | undefined][] = data
    ? 'punt' in data
      ? [['punt', data.punt]]
      : [
          ['artikel', data.artikel],
          ['lid', data.lid],
        ]
    : [['punt', anchor === '' ? undefined : anchor]];
  return new Map([
    ['bijlage', id],
    ...place.flatMap(([field, value]): [string, string][] =>
      value === undefined ? [] : [[field, value]],
    ),
  ]);
}

function anchorIn(address: string): string {
  return /#(.+)$/.exec(withoutTextFragment(address))?.[1] ?? '';
}

/** Browsers add `:~:text=…` to an address that is copied with a selection. */
function withoutTextFragment(address: string): string {
  return address.replace(/(#[^:]*)?:~:.*$/, (_, anchor: string | undefined) => anchor ?? '');
}

/** Sites that publish the papers themselves: an address there is the paper, if the atlas has it. */
const official =
  /(?:^|\.)(?:officielebekendmakingen\.nl|tweedekamer\.nl|eerstekamer\.nl|overheid\.nl)$|^berthub\.eu$/;

function readUrl(
  register: Register,
  url: string,
  around: string,
  written: string,
  { own = [], title = '' }: BronContext,
): ReadBron {
  const isOfficial = URL.canParse(url) && official.test(new URL(url).hostname);
  const reference = isOfficial ? readAddress(url) : null;
  const paper = reference && paperOf(register, reference);
  if (paper) return { fields: paper.fields, taken: paper.label };
  if (!isOfficial && isOwnPage(register, url, own)) return refuse(sourceRules.ownPage(), url);
  const fields = new Map([['url', url]]);
  const named = title === '' ? around : '';
  if (named !== '') fields.set('titel', named);
  return url === written.trim()
    ? { fields }
    : { fields, taken: [url, named].filter(Boolean).join(', met als titel: ') };
}

/** The record of a paper or of an annex that has this number, as a source. */
function paperOf(
  register: Register,
  reference: KamerstukReference,
): { fields: Map<string, string>; label: string } | undefined {
  const numbers = [kamerstukId(reference) ?? '', reference.nr ?? '', formatKamerstuk(reference)];
  // The number of a paper within its dossier names nothing by itself.
  const known = reference.dossier === null ? numbers : numbers.slice(0, 1);
  for (const number of known.filter(Boolean)) {
    const stuk = register.find('kamerstukken', findId(register, 'kamerstukken', number) ?? '');
    if (stuk)
      return { fields: new Map([['kamerstuk', stuk.id]]), label: `Kamerstuk ${stuk.label}` };
    const bijlage = register.find('bijlagen', findId(register, 'bijlagen', number) ?? '');
    if (bijlage) return { fields: new Map([['bijlage', bijlage.id]]), label: bijlage.label };
  }
  return undefined;
}

/** A paper that is cited in words, or an annex by its name; `undefined` when the text cites none. */
function readPaper(
  register: Register,
  text: string,
  { title = '' }: BronContext,
): ReadBron | undefined {
  const cited = findKamerstukken(text);
  const whole = readAddress(unwrap(text));
  const references = cited.length > 0 ? cited : whole ? [whole] : [];
  const [reference, ...others] = references;
  if (!reference) {
    const bijlage = findId(register, 'bijlagen', text);
    const stuk = findId(register, 'kamerstukken', text);
    if (bijlage === undefined && stuk === undefined) return undefined;
    return {
      fields: new Map([stuk === undefined ? ['bijlage', bijlage ?? ''] : ['kamerstuk', stuk]]),
    };
  }
  if (others.length > 0) return refuse(sourceRules.several(), text);
  const paper = paperOf(register, reference);
  const annex = annexIn(register, paper?.fields.get('kamerstuk'), text);
  if (annex) return { fields: new Map([['bijlage', annex.id]]), taken: annex.label };
  if (paper) {
    const plaats = /\b(?:pp?|blz|pag|pagina|bladzijde)\.? ?\d+(?: ?[-–] ?\d+)?/i.exec(text)?.[0];
    const fields =
      plaats !== undefined && paper.fields.has('kamerstuk')
        ? paper.fields.set('plaats', plaats)
        : paper.fields;
    const isSame = [...fields.values()].includes(text) || paper.label.endsWith(text);
    return isSame ? { fields } : { fields, taken: paper.label };
  }
  return reference.kind === 'kamerstuk' && reference.nr === null
    ? refuse(sourceRules.wholeDossier(), formatKamerstuk(reference))
    : unknownPaper(reference, title);
}

/** The one annex of a paper that a text names by its kind or its own name: “de afsprakenlijst bij 34 682, nr. 228”. */
function annexIn(
  register: Register,
  paper: string | undefined,
  text: string,
): BijlageNode | undefined {
  const words = ` ${toWord(text)} `.replaceAll('-', ' ');
  const named = register.bijlagen.filter(
    ({ id, kamerstuk }) =>
      kamerstuk?.id === paper && words.includes(` ${(nameIn(id) ?? '').replaceAll('-', ' ')} `),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** A paper that the atlas does not have yet: by its official address, once its title is known. */
function unknownPaper(reference: KamerstukReference, title: string): ReadBron {
  const label = formatKamerstuk(reference);
  const url = reference.nr === null ? null : officialUrl(reference);
  if (url === null || title === '') {
    return refuse(sourceRules.unknownPaper({ url: url ?? undefined }), label);
  }
  return {
    fields: new Map([['url', url]]),
    taken: `${url}, want ${label} staat nog niet in de atlas; dit adres volgt uit het nummer, kijk of het opent`,
  };
}

/** The id of the ronde that has the letter, or the annex, that this address leads to. */
export function rondeOf(register: Register, written: string): string | undefined {
  const text = readWebAddresses(written).urls[0] ?? unwrap(tidy(written));
  const path = documentPath(pathIn(ofSection(register, text).replace(/#.*$/, '')) ?? '');
  const sectie = register.secties.find((node) => path.endsWith(node.path));
  const bijlage = register.bijlagen.find((node) => path.endsWith(node.path));
  return sectie?.ronde?.id ?? bijlage?.kamerstuk?.briefVan?.id;
}
