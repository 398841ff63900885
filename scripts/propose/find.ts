import { readAddress } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { namesOf, nearestRecord } from '#domain/register/nearest-record.ts';
import type { Register } from '#domain/register/register.ts';
import { asciiLetters } from '#domain/text/ascii-letters.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { nameIn } from '#schema/field/id.ts';
import { tidy, unwrap } from '../answer/tidy.ts';
import { readWebAddresses } from '../answer/web-address.ts';

/** The record that a person means, or else the one that was probably meant. */
export interface Found {
  id?: string | undefined;
  nearest?: string | undefined;
}

/** The record that a person means, as `findId` finds it, or else the one that differs by one slip of a letter. */
export function findRecord(register: Register, collection: CollectionName, written: string): Found {
  const id = findId(register, collection, written);
  if (id !== undefined) return { id };
  const party = collection === 'partijen' ? partyOfPlace(register, written) : undefined;
  return { nearest: party?.id ?? nearestRecord(unwrap(tidy(written)), register[collection]) };
}

/**
 * The id of the record that a person means by an id, the address of a page (the site may be in a folder), a name, an alias or
 * the number of a Kamerstuk, with whatever people put around it: quotes, “de”, “provincie”. A name of two records is neither; the
 * old name of a record that moved is that record.
 */
export function findId(
  register: Register,
  collection: CollectionName,
  written: string,
): string | undefined {
  const text = unwrap(tidy(written).replace(/\s+/g, ' ')).replace(recordFile, '$1');
  if (text === '' || text.length > longestName) return undefined;
  const path = pathIn(readWebAddresses(text).urls[0] ?? text);
  for (const { id, path: own } of register[collection]) {
    if (id === text.toLowerCase() || path?.endsWith(own)) return id;
  }
  const index = indexOf(register, collection);
  for (const name of [...readings(text, collection), paperIdIn(text)]) {
    const owners = index.get(fold(name));
    if (owners?.size === 1) return [...owners][0];
  }
  if (collection === 'afspraken') {
    const id = outcomeByWords(register, text);
    if (id !== undefined) return id;
  }
  const moved = register.moved.find(
    (notice) =>
      notice.collection === collection &&
      (notice.id === text.toLowerCase() || path?.endsWith(notice.path)),
  );
  if (moved?.data.verhuisdNaar.length === 1) return moved.data.verhuisdNaar[0];
  const party = collection === 'partijen' ? partyOfPlace(register, text) : undefined;
  return party?.isSure ? party.id : undefined;
}

/** The file of a record, as “Meld een fout” fills it in. */
const recordFile = /^(?:https?:\/\/\S+\/)?(?:content|data)\/(\S+)\.(?:json|mdx)$/;

/**
 * The one outcome that has every telling word of a text in its title: “vraag en aanbod zoetwater noord-nederland”; with its ronde
 * in brackets too. Fewer than three words may be about anything.
 */
function outcomeByWords(register: Register, text: string): string | undefined {
  const words = tellingWords(text.replace(/\((?:ronde )?20\d\d\)$/, ''));
  if (words.length < 3) return undefined;
  const [only, ...others] = register.afspraken.filter(({ label }) => {
    const own = new Set(tellingWords(label));
    return words.every((word) => own.has(word));
  });
  return others.length === 0 ? only?.id : undefined;
}

/** The words of a name that tell it from others, without capitals, accents and marks. */
export function tellingWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 2 && !/^(?:een|het|van|voor|met|bij|aan|uit|over)$/.test(word));
}

/** Longer than any name or address of a record: what is longer is a text. */
const longestName = 600;

/** What a name in brackets says of the place before it. */
const otherKind = /^(?:stad|dorp|gemeente|provincie|regio|landsdeel|gebied|waterschap|rivier)$/i;

/** A text as it is, and without the words that people put before and after a name. */
function readings(text: string, collection: CollectionName): string[] {
  const { noun, plural } = collections[collection];
  const kinds = [
    noun,
    plural,
    ...(collection === 'gebieden' ? ['NOVEX-gebied', 'NOVEX gebied'] : []),
  ];
  const [, named = '', inside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  // “Groningen (stad)” says that it is not the provincie.
  const before = otherKind.test(inside) && inside.toLowerCase() !== noun ? '' : named;
  const full = text.replace(/^([NZ])(?:rd|d)?\.?[- ]?(?=Holland|Brabant)/i, (_, side: string) =>
    side.toUpperCase() === 'N' ? 'Noord-' : 'Zuid-',
  );
  const bare = [text, full, before, inside].filter(Boolean).flatMap((name) => {
    const own = name.replace(/^(?:de|het|een|’t|'t)\s+/i, '');
    const kind = kinds.find((word) =>
      [`${word} `, `${word}: `].some((start) => own.toLowerCase().startsWith(start.toLowerCase())),
    );
    const all =
      collection === 'partijen'
        ? own.replace(/^alle\s+/i, '').replace(/^min\.?\s+(?:van\s+)?/i, 'ministerie van ')
        : own;
    return [
      name,
      own,
      all,
      ...(kind === undefined ? [] : [own.slice(kind.length + 1).replace(/^ /, '')]),
    ];
  });
  const year = collection === 'rondes' ? /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0] : undefined;
  return year === undefined ? bare : [...bare, year];
}

/** A provincie or regio as a partij. Of a name that a gemeente has too, that is not sure. */
function partyOfPlace(
  register: Register,
  text: string,
): { id: string; isSure: boolean } | undefined {
  const provincie = findId(register, 'provincies', text);
  const regio = findId(register, 'regios', text);
  const party = register.partijen.find(
    ({ data }) =>
      (provincie !== undefined && data.provincie === provincie) ||
      (regio !== undefined && data.regio === regio),
  );
  if (!party) return undefined;
  const isNamed = /^(?:de )?(?:provincie|regio)\b/i.test(text);
  return { id: party.id, isSure: isNamed || findId(register, 'gemeenten', text) === undefined };
}

/** The id of the paper or dossier that a person cites in any spelling; empty for anything else, web addresses included. */
function paperIdIn(written: string): string {
  const reference = /^https?:/i.test(written.trim()) ? null : readAddress(written);
  return (reference && kamerstukId(reference)) ?? '';
}

/**
 * The path of an address with or without host, ending in a slash, without query, fragment, `index.html` and the ending of a record as
 * data; `undefined` without a slash.
 */
export function pathIn(written: string): string | undefined {
  const text = written.trim();
  if (!URL.canParse(text, 'https://atlas.invalid/') || !text.includes('/')) return undefined;
  const { pathname } = new URL(text, 'https://atlas.invalid/');
  return `${pathname.replace(/(?:\/index\.html?|\.json|\.md)$/i, '').replace(/\/+$/, '')}/`;
}

type Index = ReadonlyMap<string, ReadonlySet<string>>;
const indexes = new WeakMap<Register, Map<CollectionName, Index>>();

/** The records of a kind by every name that they have, made once: a list of names is looked up many times. */
function indexOf(register: Register, collection: CollectionName): Index {
  const known = indexes.get(register) ?? new Map<CollectionName, Index>();
  indexes.set(register, known);
  const before = known.get(collection);
  if (before) return before;
  const index = new Map<string, Set<string>>();
  for (const node of register[collection]) {
    for (const name of [
      node.id,
      nameIn(node.id) ?? '',
      ...namesOf(node),
      ...numbersOf(node.data),
    ]) {
      const key = fold(name);
      if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(node.id));
    }
  }
  // The own name or id of one record goes before the part of an id or an alias of another.
  const nodes: readonly { id: string; label: string }[] = register[collection];
  const labels = Map.groupBy(nodes, ({ label }) => fold(label));
  for (const [label, [first, ...others]] of labels) {
    if (first && others.length === 0) index.set(label, new Set([first.id]));
  }
  for (const { id } of register[collection]) index.set(fold(id), new Set([id]));
  known.set(collection, index);
  return index;
}

/** The numbers under which a paper or an annex is registered. */
function numbersOf(data: object): string[] {
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) =>
    ['documentnummer', 'zaak', 'officieleId'].includes(field) && typeof value === 'string'
      ? [value]
      : [],
  );
}

/** Without capitals, accents, hyphens and marks, because people write names in many ways. */
export function fold(text: string): string {
  return asciiLetters(text.replace(/[’‘'ʼ´`]/g, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
