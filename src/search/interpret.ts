import type { Catalogue, Named } from './catalogue.ts';
import type { FacetName, Notice } from './model.ts';
import type { TypedWord } from './parse.ts';
import { correct, withY } from './spelling.ts';
import { isEverywhere, isGrammar } from './stop-words.ts';
import type { Match } from './vocabulary.ts';
import { joined } from './words.ts';

/** What has to be found: a name of a record, or a word with all that answers for it. */
export type Term = NameTerm | WordTerm;

export interface NameTerm {
  kind: 'name';
  typed: string;
  named: readonly Named[];
  /** How texts write it: folded words, as phrases. */
  phrases: string[];
  /** A name of one word is looked for as a word too. */
  words: readonly Match[];
  /** The name also says where or who: pages with these values belong to it. */
  values: { facet: FacetName; slug: string }[];
}

export interface WordTerm {
  kind: 'word';
  typed: string;
  /** All of these groups, of each any word. */
  groups: readonly (readonly Match[])[];
  /** Or a page with one of these: the same words written as one. */
  also: readonly Match[];
  /** Or these words next to each other, for a word that texts write apart. */
  phrase: string | undefined;
  /** Nothing answers for the word itself; these are words that begin with it. */
  isBeginning: boolean;
}

export interface Interpretation {
  terms: Term[];
  /** Words that say little; a page that has them too comes first. */
  helpers: WordTerm[];
  absent: string[];
  notices: Notice[];
}

/** Answers that need more than the catalogue. */
export interface Lookups {
  /** Whether this is a word of the language, known here or not. */
  isDutch(word: string): Promise<boolean>;
  /** Whether texts have these folded words next to each other. */
  hasPhrase(phrase: string): Promise<boolean>;
}

const longestName = 8;
/** A word before a name that says what kind of thing is meant: the soort of its page begins so. */
const kinds: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente',
  provincie: 'Provincie',
  regio: 'Regio',
  gebied: 'NOVEX-gebied',
  novexgebied: 'NOVEX-gebied',
  novex: 'NOVEX-gebied',
  thema: 'Thema',
  programma: 'Programma',
  landsdeel: 'Landsdeel',
  ronde: 'Ronde',
  begrip: 'Begrip',
  dossier: 'Dossier',
  partij: 'Partij',
};

/** Turns typed words into terms: names first, then words; mends what is mistyped, and says which words do not occur. */
export async function interpret(
  typed: readonly TypedWord[],
  catalogue: Catalogue,
  lookups: Lookups,
  literal: boolean,
): Promise<Interpretation> {
  const { words, notices }: { words: TypedWord[]; notices: Notice[] } = literal
    ? { words: [...typed], notices: [] }
    : await mend(typed, catalogue, lookups);
  const pieces = findNames(words, catalogue);
  const meaningful = withoutHelpers(pieces);
  const terms: Term[] = [];
  const absent: string[] = [];
  for (let at = 0; at < meaningful.length; at += 1) {
    const piece = meaningful[at];
    if (!piece) continue;
    if ('kind' in piece) {
      terms.push(piece);
      continue;
    }
    const next = meaningful[at + 1];
    const pair = next && !('kind' in next) ? asOneWord(piece, next, catalogue) : undefined;
    if (pair) {
      terms.push(pair);
      at += 1;
      continue;
    }
    const term = await wordTerm(piece, catalogue, lookups, at === meaningful.length - 1);
    if (term?.isBeginning) notices.push({ kind: 'beginning', typed: piece.typed });
    if (term) terms.push(term);
    else absent.push(piece.typed);
  }
  const left = pieces.filter((piece): piece is TypedWord => !('kind' in piece) && !meaningful.includes(piece));
  const helpers = await Promise.all(
    left.filter(({ word }) => !isGrammar(word)).map((word) => wordTerm(word, catalogue, lookups, false)),
  );
  return { terms, helpers: helpers.filter((term) => term !== undefined), absent, notices };
}

/** Mends words that are neither here nor in the language; each mended word is told. */
async function mend(
  typed: readonly TypedWord[],
  catalogue: Catalogue,
  lookups: Lookups,
): Promise<{ words: TypedWord[]; notices: Notice[] }> {
  const words = await Promise.all(
    typed.map(async (word, at): Promise<TypedWord> => {
      if (isKnown(word, catalogue) || isGrammar(word.word) || isInName(typed, at, catalogue)) return word;
      const start = at === typed.length - 1 && word.word.length >= 4;
      if (start && catalogue.vocabulary.completions(word.word).length > 0) return word;
      const spellings = [...catalogue.spellings()];
      const alike = spellings.find((other) => withY(other) === withY(word.word));
      if (alike === undefined && (await lookups.isDutch(word.word))) return word;
      const meant = alike ?? correct(word.word, spellings, catalogue.frequency);
      if (meant === undefined || isOtherForm(word.word, meant, catalogue)) return word;
      return { typed: meant, word: meant, parts: [] };
    }),
  );
  const changed = words.flatMap((word, at) => (word === typed[at] ? [] : [word]));
  if (changed.length === 0) return { words, notices: [] };
  const from = typed.map((word) => word.typed).join(' ');
  const to = words.map((word) => word.typed).join(' ');
  return { words, notices: [{ kind: 'corrected', from, to, literalQuery: from }] };
}

/** “woningbouwlocatie” beside “woningbouwlocaties” is no slip, “waterstov” beside “waterstof” is. */
function isOtherForm(word: string, meant: string, { vocabulary }: Catalogue): boolean {
  const answers = vocabulary.match(word).filter(({ weight }) => weight > 0.5);
  const doubled = word === `${meant}${meant.at(-1) ?? ''}`;
  return answers.length > 0 && meant.length !== word.length && !doubled;
}

function isKnown({ word, parts }: TypedWord, { isSpelling, isName }: Catalogue): boolean {
  return isSpelling(word) || isName(word) || (parts.length > 0 && parts.every(isSpelling));
}

/** Two typed words that make one known name or word: “regio zwole” is not, “noord holland” is. */
function isInName(typed: readonly TypedWord[], at: number, catalogue: Catalogue): boolean {
  const own = typed[at]?.word ?? '';
  const pairs = [`${typed[at - 1]?.word ?? ''}${own}`, `${own}${typed[at + 1]?.word ?? ''}`];
  return pairs.some((pair) => pair !== own && (catalogue.named(pair).length > 0 || catalogue.vocabulary.has(pair)));
}

type Piece = TypedWord | NameTerm;

/** The longest names first; a word that only says what kind of thing the name is goes into it. */
function findNames(words: readonly TypedWord[], catalogue: Catalogue): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, catalogue);
    if (!name) {
      const word = words[at];
      if (word) pieces.push(word);
      at += 1;
      continue;
    }
    const before = pieces.at(-1);
    const kind = before && !('kind' in before) ? kinds[before.word] : undefined;
    const ofKind = kind === undefined ? [] : name.named.filter(({ page }) => page.soort.startsWith(kind));
    if (ofKind.length > 0) pieces.pop();
    pieces.push(nameTerm(name.typed, ofKind.length > 0 ? ofKind : name.named, catalogue));
    at += name.length;
  }
  return pieces;
}

function nameAt(
  words: readonly TypedWord[],
  at: number,
  catalogue: Catalogue,
): { typed: string; named: readonly Named[]; length: number } | undefined {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const span = words.slice(at, at + length);
    if (span.every(({ word }) => isGrammar(word))) continue;
    const typed = span.map((word) => word.typed).join(' ');
    const named = catalogue.named(typed);
    if (named.length > 0) return { typed, named, length };
  }
  return undefined;
}

/** The values of pages that a named page stands for: the pages about Fryslân have `provincie` Fryslân. */
const facetOfSoort: Readonly<Record<string, FacetName>> = {
  Provincie: 'provincie',
  'NOVEX-gebied': 'gebied',
  Thema: 'thema',
  Partij: 'partij',
  Ronde: 'ronde',
};

function nameTerm(typed: string, named: readonly Named[], catalogue: Catalogue): NameTerm {
  const values = named.flatMap(({ page, isTitle }) => {
    const facet = facetOfSoort[page.soort];
    // Another name of a thema is a part of what it is about, not the whole.
    if (facet === undefined || (facet === 'thema' && !isTitle)) return [];
    return page.facets[facet]?.map((slug) => ({ facet, slug })) ?? [];
  });
  const titles = named.filter(({ page }) => page.soort !== 'Thema' && page.soort !== 'Gemeente').map(({ page }) => page.title);
  const phrases = [...new Set([typed, joined(typed), ...titles].map(asPhrase))].filter((phrase) =>
    phrase.split(' ').every((word) => catalogue.vocabulary.has(word)),
  );
  const words = /\s/.test(typed) ? [] : catalogue.vocabulary.match(joined(typed));
  return { kind: 'name', typed, named, phrases, words, values };
}

/** Folded words with spaces between, without what stands in brackets. */
export function asPhrase(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s+/)
    .map(joined)
    .filter(Boolean)
    .join(' ');
}

/** Leaves out words that only help to ask; when nothing else was typed they are what is asked. */
function withoutHelpers(pieces: readonly Piece[]): Piece[] {
  const isName = (piece: Piece): piece is NameTerm => 'kind' in piece;
  const content = pieces.filter((piece) => isName(piece) || !(isGrammar(piece.word) || isEverywhere(piece.word)));
  if (content.length > 0) return content;
  const wide = pieces.filter((piece) => isName(piece) || !isGrammar(piece.word));
  return wide.length > 0 ? wide : [...pieces];
}

/** “novex gebied” and “zoet water”: what texts write as one word. */
function asOneWord(first: TypedWord, second: TypedWord, catalogue: Catalogue): WordTerm | undefined {
  const { vocabulary } = catalogue;
  const spellings = [`${first.word}${second.word}`, `${first.word}s${second.word}`];
  const also = spellings.flatMap((word) => vocabulary.match(word).filter(({ weight }) => weight > 0.9));
  if (also.length === 0) return undefined;
  const groups = [vocabulary.match(first.word), vocabulary.match(second.word)];
  const typed = `${first.typed} ${second.typed}`;
  return { kind: 'word', typed, groups: groups.every((group) => group.length > 0) ? groups : [], also, phrase: undefined, isBeginning: false };
}

async function wordTerm(
  { typed, word, parts }: TypedWord,
  { vocabulary }: Catalogue,
  lookups: Lookups,
  isLast: boolean,
): Promise<WordTerm | undefined> {
  const plain = { kind: 'word', typed, also: [], phrase: undefined, isBeginning: false } as const;
  const matches = vocabulary.match(word);
  const groups = parts.length > 0 ? parts.map((part) => vocabulary.match(part)) : [];
  const apart = groups.length > 0 && groups.every((group) => group.length > 0);
  if (matches.length > 0 || apart) {
    return apart ? { ...plain, groups, also: matches } : { ...plain, groups: [matches] };
  }
  if (/\d/.test(word) || word.length < 4) return undefined;
  const phrase = await writtenApart(word, vocabulary.has, lookups);
  if (phrase !== undefined) return { ...plain, groups: [], phrase };
  const started = isLast ? vocabulary.completions(word).slice(0, 12) : [];
  if (started.length === 0 || (await lookups.isDutch(word))) return undefined;
  const group = started.map((other) => ({ word: other, weight: 0.4 }));
  return { ...plain, groups: [group], isBeginning: true };
}

/** “regioplan” for a text that says “regio plan”: both halves are known and stand next to each other. */
async function writtenApart(
  word: string,
  has: (word: string) => boolean,
  lookups: Lookups,
): Promise<string | undefined> {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!has(second)) continue;
    for (const half of [first, first.replace(/s$/, '')]) {
      if (has(half) && (await lookups.hasPhrase(`${half} ${second}`))) return `${half} ${second}`;
    }
  }
  return undefined;
}
