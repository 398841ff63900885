import { type FacetName, facetNames } from '#search/catalogue/model.ts';
import { joined, wordsOf } from '#search/words/words.ts';
import { connectorOf, isBetween } from './connectors.ts';

/** What somebody typed, split up. Nothing is looked up yet. */
export interface ParsedQuery {
  words: TypedWord[];
  /** Word groups between quotation marks, as typed. A single word between them is in `words`. */
  phrases: string[];
  /** Folded words and phrases after a minus sign. */
  excluded: string[];
  operators: TypedOperator[];
  /** Whether the query ends in a bare word, which may still be being typed. */
  isOpen: boolean;
}

/** One operator with one value: `-provincie:zeeland`. */
export interface TypedOperator {
  /** As typed before the colon, in lower case. */
  name: string;
  /** What it stands for; `undefined` when there is no such operator. */
  target: FacetName | 'sinds' | undefined;
  /** As typed; empty when nothing follows the colon. */
  value: string;
  isExcluded: boolean;
}

export interface TypedWord {
  typed: string;
  /** As one folded word: see `joined`. */
  word: string;
  /** Its folded parts, when it has hyphens or slashes; otherwise empty. */
  parts: string[];
  /** Typed with an asterisk: any word that begins so. */
  isStart: boolean;
}

/** Every operator that can be typed, other names included, with what it stands for. */
const operators: Readonly<Record<string, FacetName | 'sinds'>> = {
  ...Object.fromEntries(facetNames.map((name) => [name, name])),
  sinds: 'sinds',
  vanaf: 'sinds',
  novex: 'gebied',
  jaar: 'ronde',
  stand: 'status',
};

/** The operators that are offered instead of an unknown one; other names for them are left out. */
export const operatorNames: readonly string[] = [...facetNames, 'sinds'];

const quote = '["“”„‟″«»]';
const notQuote = '[^"“”„‟″«»]';
/** A word group between single quotation marks, which are apostrophes elsewhere: “thema's”, “'t Groene Hart”. */
const singleQuoted = /(^|\s)[‘‚'](\S[^‘’']*\s[^‘’']*)[’‘'](?=$|[\s.,;:!?])/g;
/** A double quotation mark where only an apostrophe can be: “thema“s”. */
const apostrophe = /(?<=\p{L})["“”„](?=s(?:\s|$))/gu;
/** After an operator a space may follow. Any other word with a colon and a space is part of a sentence. */
const named = `((?:${Object.keys(operators).join('|')}):\\s*|\\p{L}[\\p{L}-]*:(?!//)(?=\\S))`;
/**
 * An optional minus sign and name with a colon, then words between quotation marks, text up to the next space, or
 * nothing.
 */
const piece = new RegExp(
  `(?:^|\\s)(-?)${named}?(?:${quote}(${notQuote}*)${quote}?|((?:(?!${quote})\\S)+)|(?<=:\\s*)$)`,
  'giu',
);

/** Splits a query into operators, phrases and words. Never throws, whatever was typed. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: [],
    phrases: [],
    excluded: [],
    operators: [],
    isOpen: false,
  };
  const pieces = [
    ...query.replace(apostrophe, '’').replace(singleQuoted, '$1"$2"').matchAll(piece),
  ];
  let isNegated = false;
  for (const [at, [, minus, operator, phrase, bare = '']] of pieces.entries()) {
    const value = (phrase ?? bare).trim();
    const isExcluded = minus === '-' || isNegated;
    const connector = isBetween(at, pieces) ? connectorOf(bare) : undefined;
    isNegated = connector === 'not';
    parsed.isOpen = false;
    if (connector === 'near') {
      parsed.operators.push({ name: bare, target: undefined, value: '', isExcluded: false });
    } else if (connector !== undefined) {
      // Words are required together already.
    } else if (operator !== undefined) {
      const name = operator.replace(/:\s*$/, '').toLowerCase();
      const target = Object.hasOwn(operators, name) ? operators[name] : undefined;
      // Commas separate alternative values, but between quotation marks a comma is part of the value.
      const values = phrase === undefined ? value.split(',').filter(Boolean) : [value];
      for (const one of values.length > 0 ? values : [''])
        parsed.operators.push({ name, target, value: one, isExcluded });
    } else if (isExcluded) {
      const words = value.split(/\s+/).map(joined).filter(Boolean).join(' ');
      if (words !== '') parsed.excluded.push(words);
    } else if (phrase !== undefined && /\s/.test(value)) parsed.phrases.push(value);
    else {
      parsed.words.push(...readWords(value));
      parsed.isOpen = phrase === undefined && /[\p{L}\p{N}]$/u.test(value);
    }
  }
  return parsed;
}

function readWords(text: string): TypedWord[] {
  // Punctuation between two words separates them, but not in numbers and abbreviations.
  return text.split(/(?<=\p{L}{3})[/,;.:!?]+(?=\p{L}{3})/u).flatMap((typed) => {
    const word = joined(typed);
    if (word === '') return [];
    const parts = wordsOf(typed).filter((part) => part !== word);
    const isStart = /[\p{L}\p{N}]{2}\*$/u.test(typed);
    return [
      { typed: typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), word, parts, isStart },
    ];
  });
}
