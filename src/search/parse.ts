import { type FacetName, facetNames } from './model.ts';
import { joined, wordsOf } from './words.ts';

/** What somebody typed, taken apart. Nothing is looked up yet. */
export interface ParsedQuery {
  words: TypedWord[];
  /** “Exacte woordgroepen”: what stood between quotation marks. */
  phrases: string[];
  /** Folded words after a minus. */
  excluded: string[];
  filters: { facet: FacetName; value: string }[];
  /** The value of `sinds:`, as typed. */
  since: string | undefined;
  /** Operators that do not exist, as typed before the colon. */
  unknownOperators: string[];
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

/** The names that may stand before a colon. */
export const operatorNames: readonly string[] = [...facetNames, 'sinds'];

// A minus, a name with a colon, then words between quotation marks or up to the next space.
const piece = /(^|\s)(-?)(?:(\p{L}[\p{L}-]*):(?!\/\/))?(?:["“„”]([^"“„”]*)["“„”]?|([^\s"“„”]+))/gu;

/** Reads operators, phrases and words; anything can be typed and nothing throws. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: [],
    phrases: [],
    excluded: [],
    filters: [],
    since: undefined,
    unknownOperators: [],
  };
  for (const [, , minus = '', operator, phrase, bare] of query.matchAll(piece)) {
    const value = (phrase ?? bare ?? '').trim();
    if (operator !== undefined) addOperator(parsed, operator.toLowerCase(), value);
    else if (minus && joined(value)) parsed.excluded.push(...(phrase === undefined ? [joined(value)] : value.split(/\s+/).map(joined)));
    else if (phrase !== undefined && /\s/.test(value)) parsed.phrases.push(value);
    else parsed.words.push(...readWords(value));
  }
  return parsed;
}

function addOperator(parsed: ParsedQuery, name: string, value: string): void {
  const target = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (target === undefined) parsed.unknownOperators.push(name);
  else if (target === 'sinds') parsed.since = value;
  else parsed.filters.push({ facet: target, value });
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
