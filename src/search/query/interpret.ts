import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Notice } from '#search/catalogue/model.ts';
import { shortestBeginning } from '#search/weights.ts';
import { isEverywhere, isGrammar } from '#search/words/stop-words.ts';
import { joined } from '#search/words/words.ts';
import type { AbsentWord, Interpretation, Lookups } from './interpretation.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import { findNames, isName, type Piece } from './names.ts';
import type { TypedWord } from './parse.ts';
import type { Term } from './terms.ts';
import { asOneWord, asVerb, wordTerm } from './word-term.ts';

/**
 * Turns typed words into terms. Corrects typing errors, finds names and days, and looks up every other word; reports
 * what was corrected and which words do not occur. See docs/besluiten/18.
 * @param literal whether to search without correcting
 */
export async function interpret(
  typed: readonly TypedWord[],
  catalogue: Catalogue,
  lookups: Lookups,
  literal: boolean,
): Promise<Interpretation> {
  const { words, notices, near }: Corrected = literal
    ? { words: typed, notices: [], near: new Map() }
    : await correctWords(typed, catalogue, lookups);
  const pieces = await withDays(findNames(words, catalogue), catalogue);
  const meaningful = withoutHelpers(pieces);
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
      (await wordTerm(piece, catalogue, lookups, at === meaningful.length - 1));
    if (term?.isBeginning) notices.push({ kind: 'beginning', typed: piece.typed });
    if (term) terms.push(term);
    else absent.push({ typed: piece.typed, near: near.get(piece) });
  }
  const left = pieces.filter(
    (piece): piece is TypedWord => !isName(piece) && !meaningful.includes(piece),
  );
  const helpers = await Promise.all(
    left
      .filter(({ word }) => !isGrammar(word))
      .map((word) => wordTerm(word, catalogue, lookups, false)),
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
): Promise<Corrected> {
  const near = new Map<Piece, string>();
  const words = await Promise.all(
    typed.map(async (word, at): Promise<TypedWord> => {
      if (isKnown(word, catalogue) || isGrammar(word.word) || isInName(typed, at, catalogue))
        return word;
      const start = at === typed.length - 1 && word.word.length >= shortestBeginning;
      if (start && catalogue.vocabulary.completions(word.word).length > 0) return word;
      // Loaded here, because only an unknown word needs it.
      const { meantWord } = await loadRarelyNeeded();
      const meant = await meantWord(word, catalogue, lookups);
      if (meant && !meant.isSure) near.set(word, meant.word);
      return meant?.isSure ? { typed: meant.word, word: meant.word, parts: [] } : word;
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

function isKnown({ word, parts }: TypedWord, { isSpelling, isName: named }: Catalogue): boolean {
  return isSpelling(word) || named(word) || (parts.length > 0 && parts.every(isSpelling));
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
function withoutHelpers(pieces: readonly Piece[]): readonly Piece[] {
  const wide = pieces.filter((piece) => isName(piece) || !isGrammar(piece.word));
  const content = wide.filter(({ typed }) => !isEverywhere(joined(typed.replace(/^de /i, ''))));
  return [content, wide].find(({ length }) => length > 0) ?? pieces;
}
