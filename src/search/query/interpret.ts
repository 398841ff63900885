import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Notice } from '#search/catalogue/model.ts';
import { joinEveryday } from '#search/typed/everyday.ts';
import type { AbsentWord, Interpretation, Lookups } from '#search/typed/interpretation.ts';
import { findNames, isKindWord, isName, type Piece } from '#search/typed/names.ts';
import type { TypedWord } from '#search/typed/parse.ts';
import type { Term } from '#search/typed/terms.ts';
import { shortestBeginning, shortestNameStart } from '#search/weights.ts';
import { isEverywhere, isGrammar } from '#search/words/stop-words.ts';
import { joined } from '#search/words/words.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import { asOneWord, asVerb, wordTerm } from './word-term.ts';

/** How a query is read. */
export interface Reading {
  /** Search without correcting. */
  literal: boolean;
  /** The last word may still be being typed. */
  isOpen: boolean;
  /** It is being typed now, so even a whole word may be a beginning. */
  isTyping: boolean;
}

/**
 * Turns typed words into terms. Corrects typing errors, finds names and days, and looks up every other word; reports
 * what was corrected and which words do not occur. See docs/besluiten/18.
 */
export async function interpret(
  asTyped: readonly TypedWord[],
  catalogue: Catalogue,
  lookups: Lookups,
  reading: Reading,
): Promise<Interpretation> {
  const typed = joinEveryday(asTyped, catalogue);
  const { words, notices, near }: Corrected = reading.literal
    ? { words: typed, notices: [], near: new Map() }
    : await correctWords(typed, catalogue, lookups, reading);
  const mayBegin = reading.isOpen && !reading.literal && words.at(-1) === typed.at(-1);
  const last = mayBegin ? words.at(-1) : undefined;
  const begun =
    last && !isWhole(last, catalogue) && !isInName(words, words.length - 1, catalogue)
      ? await (await loadRarelyNeeded()).readBeginning(words, catalogue, lookups, reading.isTyping)
      : undefined;
  const finished = begun ? words.slice(0, -begun.length) : words;
  const pieces = await withDays(findNames(finished, catalogue), catalogue);
  const meaningful = withoutHelpers(pieces, begun !== undefined);
  const terms: Term[] = [];
  const absent: AbsentWord[] = [];
  for (let at = 0; at < meaningful.length; at += 1) {
    const piece = meaningful[at];
    if (!piece) continue;
    if (isName(piece)) {
      terms.push(piece);
      continue;
    }
    const next = meaningful[at + 1];
    const pair = next && !isName(next) ? asOneWord(piece, next, catalogue) : undefined;
    if (pair) at += 1;
    const term =
      pair ??
      asVerb(piece, pieces[pieces.indexOf(piece) + 1], catalogue) ??
      (await wordTerm(piece, catalogue, lookups));
    if (term) terms.push(term);
    else absent.push({ typed: piece.typed, near: near.get(piece) });
  }
  if (begun) {
    terms.push(begun.term);
    notices.push({ kind: 'beginning', typed: begun.term.typed });
  }
  const left = pieces.filter(
    (piece): piece is TypedWord => !isName(piece) && !meaningful.includes(piece),
  );
  const helpers = await Promise.all(
    left.filter(({ word }) => !isGrammar(word)).map((word) => wordTerm(word, catalogue, lookups)),
  );
  return { terms, helpers: helpers.filter((term) => term !== undefined), absent, notices };
}

interface Corrected {
  words: readonly TypedWord[];
  notices: Notice[];
  /** For a word that was left as typed: the known word that it resembles. */
  near: ReadonlyMap<Piece, string>;
}

/** Corrects unknown words where it is sure what was meant, and reports all corrections in one notice. */
async function correctWords(
  typed: readonly TypedWord[],
  catalogue: Catalogue,
  lookups: Lookups,
  { isOpen }: Reading,
): Promise<Corrected> {
  const near = new Map<Piece, string>();
  const words = await Promise.all(
    typed.map(async (word, at): Promise<TypedWord> => {
      if (isKnown(word, catalogue) || isGrammar(word.word) || isInName(typed, at, catalogue))
        return word;
      const mayBegin = isOpen && at === typed.length - 1;
      if (word.isStart || (mayBegin && beginsSomething(word, catalogue))) return word;
      // Loaded here, because only an unknown word needs it.
      const { meantWord } = await loadRarelyNeeded();
      const meant = await meantWord(
        word,
        { before: typed[at - 1]?.word, after: typed[at + 1]?.word, mayBegin },
        catalogue,
        lookups,
      );
      if (meant && !meant.isSure) near.set(word, meant.word);
      return meant?.isSure
        ? { typed: meant.word, word: meant.word, parts: [], isStart: meant.isStart ?? false }
        : word;
    }),
  );
  const changed = words.some((word, at) => word !== typed[at]);
  const from = typed.map((word) => word.typed).join(' ');
  const to = words.map((word) => word.typed).join(' ');
  return {
    words,
    near,
    notices: changed ? [{ kind: 'corrected', from, to }] : [],
  };
}

/** So few names are most likely what is being typed. */
const fewNames = 3;

/** Whether a word is one of the texts, a whole name (also “het noorden”) or one that tells which kind is meant, and so no beginning. */
function isWhole({ typed, word }: TypedWord, catalogue: Catalogue): boolean {
  const { has, isPart } = catalogue.vocabulary;
  if (catalogue.isName(typed) || isKindWord(word)) return true;
  if (catalogue.named(typed).some(({ page }) => page.kind === 'landsdeel')) return true;
  if (has(word)) return !catalogue.isGemeenteWord(word);
  // A part of compounds that hardly any name begins with: “kamerbrief woon” is about the Woontop.
  const begun = isPart(word) ? catalogue.beginningWith(typed).length : 0;
  return isPart(word) && (begun === 0 || begun > fewNames);
}

function isKnown(
  { typed, word, parts }: TypedWord,
  { isSpelling, isName: named }: Catalogue,
): boolean {
  return (
    isSpelling(word) ||
    named(typed) ||
    isKindWord(word) ||
    (parts.length > 0 && parts.every(isSpelling))
  );
}

function beginsSomething({ typed, word }: TypedWord, catalogue: Catalogue): boolean {
  return (
    (word.length >= shortestBeginning && catalogue.vocabulary.completions(word).length > 0) ||
    (word.length >= shortestNameStart && catalogue.beginningWith(typed).length > 0)
  );
}

/** Whether a word and a neighbour together are a known name or word: “noord holland” is, “regio zwole” is not. */
function isInName(typed: readonly TypedWord[], at: number, catalogue: Catalogue): boolean {
  const own = typed[at]?.word ?? '';
  const pairs = [`${typed[at - 1]?.word ?? ''}${own}`, `${own}${typed[at + 1]?.word ?? ''}`];
  return pairs.some(
    (pair) => pair !== own && (catalogue.named(pair).length > 0 || catalogue.vocabulary.has(pair)),
  );
}

/** Joins days and months into one piece. The code for that is loaded only for a query with a digit. */
async function withDays(pieces: readonly Piece[], catalogue: Catalogue): Promise<readonly Piece[]> {
  if (!pieces.some(({ typed }) => /\d/.test(typed))) return pieces;
  const { findDays } = await loadRarelyNeeded();
  return findDays(pieces, catalogue);
}

/** Leaves out words that only help to ask, unless nothing else was typed. */
function withoutHelpers(pieces: readonly Piece[], hasMore: boolean): readonly Piece[] {
  const wide = pieces.filter((piece) => isName(piece) || !isGrammar(piece.word));
  const content = wide.filter(({ typed }) => !isEverywhere(joined(typed.replace(/^de /i, ''))));
  return [content, wide].find(({ length }) => length > 0 || hasMore) ?? pieces;
}
