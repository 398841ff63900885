import { type FacetName, facetNames } from '#search/catalogue/model.ts';
import { joined, wordsOf } from '#search/words/words.ts';

/** What somebody typed, taken apart. Nothing is looked up yet. */
export interface ParsedQuery {
  words: TypedWord[];
  /** “Exacte woordgroepen”: what stood between quotation marks. */
  phrases: string[];
  /** Folded words and word groups after a minus. */
  excluded: string[];
  operators: TypedOperator[];
}

/** “-provincie:zeeland” */
export interface TypedOperator {
  /** As typed before the colon, in small letters. */
  name: string;
  /** What it asks for; `undefined` when there is no such operator. */
  target: FacetName | 'sinds' | undefined;
  value: string;
  isExcluded: boolean;
}

export interface TypedWord {
  typed: string;
  /** Folded, as one word. */
  word: string;
  /** Its parts around hyphens, when it has more than one. */
  parts: string[];
}

/** Other names for the operators. */
const operators: Readonly<Record<string, FacetName | 'sinds'>> = {
  ...Object.fromEntries(facetNames.map((name) => [name, name])),
  sinds: 'sinds',
  vanaf: 'sinds',
  novex: 'gebied',
  jaar: 'ronde',
  stand: 'status',
};

/** The names that are allowed before a colon. */
export const operatorNames: readonly string[] = [...facetNames, 'sinds'];

const quote = '["“„”]';
const notQuote = '[^"“„”]';
/** After the name of an operator a space may follow; after another word with a colon it is a sentence. */
const named = `((?:${Object.keys(operators).join('|')}):\\s*|\\p{L}[\\p{L}-]*:(?!//)(?=\\S))`;
/** A minus, a name with a colon, then words between quotation marks, up to the next space, or nothing more. */
const piece = new RegExp(
  `(?:^|\\s)(-?)${named}?(?:${quote}(${notQuote}*)${quote}?|((?:(?!${quote})\\S)+)|(?<=:\\s*)$)`,
  'giu',
);

/** Reads operators, phrases and words; anything can be typed and nothing throws. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: [],
    phrases: [],
    excluded: [],
    operators: [],
  };
  for (const [, minus, operator, phrase, bare = ''] of query.matchAll(piece)) {
    const value = (phrase ?? bare).trim();
    const isExcluded = minus === '-';
    if (operator !== undefined) {
      const name = operator.replace(/:\s*$/, '').toLowerCase();
      const target = Object.hasOwn(operators, name) ? operators[name] : undefined;
      // Several values after one name are a choice; between quotation marks a comma is part of the value.
      const values = phrase === undefined ? value.split(',').filter(Boolean) : [value];
      for (const one of values.length > 0 ? values : [''])
        parsed.operators.push({ name, target, value: one, isExcluded });
    } else if (isExcluded) {
      const words = value.split(/\s+/).map(joined).filter(Boolean).join(' ');
      if (words !== '') parsed.excluded.push(words);
    } else if (phrase !== undefined && /\s/.test(value)) parsed.phrases.push(value);
    else parsed.words.push(...readWords(value));
  }
  return parsed;
}

function readWords(text: string): TypedWord[] {
  // A slash, comma or dot between words separates them; in numbers and abbreviations it does not.
  return text.split(/(?<=\p{L}{3})[/,;.:!?]+(?=\p{L}{3})/u).flatMap((typed) => {
    const word = joined(typed);
    if (word === '') return [];
    const parts = wordsOf(typed).filter((part) => part !== word);
    return [{ typed: typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), word, parts }];
  });
}
