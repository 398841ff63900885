import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { collections } from '#schema/collections.ts';
import { nameKey } from './name-key.ts';

/** Kinds that people call by a name of their own, from what owns a name most to what owns it least. */
const kinds = [
  ...(['provincies', 'gemeenten', 'landsdelen', 'gebieden', 'regios'] as const),
  ...(['partijen', 'programmas', 'themas', 'begrippen'] as const),
] as const;
type Kind = (typeof kinds)[number];

const places: ReadonlySet<Kind> = new Set(kinds.slice(0, 5));
const words: ReadonlySet<Kind> = new Set(['programmas', 'themas', 'begrippen']);

/** One name of one record. */
interface Name {
  kind: Kind;
  id: string;
  value: string;
  field: string;
  /** Whether it is what the record itself is called. */
  isOwn: boolean;
  /** What the record itself is called, as `nameKey` has it. */
  called: string;
  /** The records of other kinds that this record says it is the same as: `regios/twente`, or `regios/*`. */
  same: readonly string[];
}

/**
 * Reports a name that records of two kinds have, so that nobody can tell which is meant: an alias “Fryslân” of a gebied, or a
 * thema called “Rijk”. Meant are a gemeente and a provincie with one name, a partij that says which place it governs, a begrip or
 * thema about what has that name, and plain words that happen to be a name (“huizen”).
 */
export function reportNamesAcrossKinds(tables: Tables, resolve: Resolver): void {
  const byKey = Map.groupBy(
    kinds.flatMap((kind) => namesOf(tables, kind)),
    ({ value }) => nameKey(value),
  );
  const told = new Set<Name>();
  for (const [key, names] of byKey) {
    if (key === '') continue;
    // Two spellings of one name in two records are one problem.
    const pairs = new Set<string>();
    for (const [at, one] of names.entries()) {
      for (const other of names.slice(at + 1)) {
        if (one.kind === other.kind || told.has(one) || told.has(other)) continue;
        if (isMeant(one, other)) continue;
        const wrong = isWeaker(one, other) ? one : other;
        const right = wrong === one ? other : one;
        const files = [fileOf(wrong.kind, wrong.id), fileOf(right.kind, right.id)];
        const pair = files.toSorted().join();
        if (pairs.has(pair)) continue;
        pairs.add(pair);
        told.add(wrong);
        const [file = '', own = ''] = files;
        const about = { other: own, noun: collections[right.kind].noun };
        const finding = identityRules.sameNameElsewhere(about);
        resolve.report({ file, field: wrong.field, value: wrong.value, ...finding });
      }
    }
  }
}

function namesOf(tables: Tables, kind: Kind): Name[] {
  return [...tables[kind].values()].flatMap(({ id, data }) => {
    const { naam } = data;
    const same = samePlaces(tables, kind, id);
    const about = { kind, id, isOwn: false, called: nameKey(naam), same };
    const official = 'officieleNaam' in data ? data.officieleNaam : naam;
    return [
      { ...about, value: naam, field: 'naam', isOwn: true },
      ...(official === naam
        ? []
        : [{ ...about, value: official, field: 'officieleNaam', isOwn: true }]),
      ...data.aliassen.map((value, index) => ({ ...about, value, field: `aliassen.${index}` })),
    ];
  });
}

/** The places that a partij governs or is; every place of a kind when it names one that is not there. */
function samePlaces(tables: Tables, kind: Kind, id: string): string[] {
  const data = kind === 'partijen' ? tables.partijen.get(id)?.data : undefined;
  return (['provincie', 'regio', 'gemeente'] as const).flatMap((field) => {
    const place = data?.[field];
    if (place === undefined) return [];
    const collection = collectionOf[field];
    return [`${collection}/${tables[collection].has(place) ? place : '*'}`];
  });
}

const collectionOf = { provincie: 'provincies', regio: 'regios', gemeente: 'gemeenten' } as const;

/** Whether the first of two names has to go: an alias before what a record is called, and of two alike the later. */
function isWeaker(one: Name, other: Name): boolean {
  return !one.isOwn && other.isOwn;
}

function isSame({ same }: Name, { kind, id }: Name): boolean {
  return same.includes(`${kind}/${id}`) || same.includes(`${kind}/*`);
}

function isMeant(one: Name, other: Name): boolean {
  if (isSame(one, other) || isSame(other, one)) return true;
  if (words.has(one.kind) && words.has(other.kind)) return true;
  // A gemeente and the provincie around it: Groningen, Utrecht.
  const pair = [one.kind, other.kind];
  if (pair.includes('gemeenten') && pair.includes('provincies')) return one.isOwn && other.isOwn;
  // What comes later in the list of kinds is the word, and what comes before it the place or partij.
  if (other.kind !== 'themas' && other.kind !== 'begrippen') return false;
  const isPlain = /^\p{Ll}/u.test(other.value);
  if (places.has(one.kind)) return one.kind === 'gemeenten' && isPlain;
  const isAboutIt = other.isOwn || one.called === other.called;
  return isAboutIt || (isPlain && (other.kind === 'begrippen' || /^\p{Ll}/u.test(one.value)));
}
