import { matchWeights, shortestFamily } from '#search/weights.ts';
import { familyKey, inflectionKey, soundsUnlike } from './inflection.ts';
import { kept } from './kept.ts';

/** Every word of the index, folded, and the parts of compounds. */
export interface Vocabulary {
  /** Whether the index has exactly this folded word. */
  has(word: string): boolean;
  /** The place of a folded word among those of the index, which has it. */
  numberOf(word: string): number | undefined;
  /** Whether a folded word is a whole part of a compound: `zoetwater` of `zoetwateraanbod`. */
  isPart(word: string): boolean;
  /** The words of the index that answer for one folded word, best first; empty when it does not occur. */
  match(word: string): Match[];
  /** The words that begin with these letters, for a word that is still being typed. */
  completions(start: string): string[];
  /** All words, in the order of the index. */
  words(): Iterable<string>;
  /** The parts of compounds as written in them, and runs of parts: `zoetwater` in `zoetwateraanbod`. May repeat. */
  parts(): Iterable<string>;
}

/** A word of the index that answers for another. */
export interface Match {
  word: string;
  /** How much a page with this word is worth, from 0 to 1; a page with the word itself is worth 1. */
  weight: number;
}

/**
 * Makes a vocabulary of the words in the catalogue. Forms of words are worked out for one first letter at a time, when a
 * word with that letter is first asked for: of all words that would keep a phone busy.
 * @param entries folded words, a compound with `·` between its parts: `uitvoerings·agenda`
 * @param isOnlyName whether a word is only ever a name, which has no other forms
 */
export function readVocabulary(
  entries: readonly string[],
  isOnlyName: (word: string) => boolean = () => false,
): Vocabulary {
  const numbers = new Map(entries.map((entry, nr) => [entry.replaceAll('·', ''), nr]));
  const has = (word: string) => numbers.has(word);
  const formsOf = kept((letter: string) => formsFrom(letter, entries, isOnlyName));
  const withKey = (kind: keyof Forms, key: string) => formsOf(key.charAt(0))[kind].get(key) ?? [];
  return {
    has,
    numberOf: (word) => numbers.get(word),
    isPart: (word) => withKey('part', inflectionKey(word)).some(({ part }) => part === word),
    match(word) {
      const found = new Map<string, number>();
      const add = ({ word: other, weight, part }: Part) => {
        if (!soundsUnlike(word, part)) found.set(other, Math.max(found.get(other) ?? 0, weight));
      };
      if (has(word)) add({ word, weight: 1, part: word });
      withKey('inflection', inflectionKey(word)).forEach(add);
      withKey('part', inflectionKey(word)).forEach(add);
      if (word.length >= shortestFamily) withKey('family', familyKey(word)).forEach(add);
      return [...found]
        .map(([other, weight]) => ({ word: other, weight }))
        .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    },
    completions: (start) => [...numbers.keys()].filter((word) => word.startsWith(start)),
    words: () => numbers.keys(),
    *parts() {
      for (const entry of entries) {
        const parts = entry.split('·');
        if (!isOnlyName(parts.join(''))) for (const { part } of partsOf(parts)) yield part;
      }
    },
  };
}

/** Words and parts of compounds, by a key that they share with their other forms. */
type Forms = Record<'inflection' | 'family' | 'part', Map<string, Part[]>>;

/** The forms with a key that begins with this letter: as a word or part does, or one behind its “ge”. It may have others. */
function formsFrom(
  letter: string,
  entries: readonly string[],
  isOnlyName: (word: string) => boolean,
): Forms {
  const forms: Forms = { inflection: new Map(), family: new Map(), part: new Map() };
  for (const entry of entries) {
    if (![letter, `ge${letter}`].some((start) => `·${entry}`.includes(`·${start}`))) continue;
    const parts = entry.split('·');
    const word = parts.join('');
    if (isOnlyName(word)) continue;
    const add = (kind: keyof Forms, key: string, weight: number, part = word) => {
      const list = forms[kind].get(key) ?? [];
      list.push({ word, weight, part });
      forms[kind].set(key, list);
    };
    add('inflection', inflectionKey(word), matchWeights.inflection);
    add('family', familyKey(word), matchWeights.family);
    for (const { part, weight } of partsOf(parts))
      for (const key of partKeys(part)) add('part', key, weight, part);
  }
  return forms;
}

interface Part {
  word: string;
  weight: number;
  part: string;
}

/** Every run of neighbouring parts that is less than the whole word. */
function partsOf(parts: readonly string[]): Pick<Part, 'part' | 'weight'>[] {
  const runs: Pick<Part, 'part' | 'weight'>[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) {
      if (to - from === parts.length) continue;
      const place = to === parts.length ? 'tail' : from === 0 ? 'head' : 'middle';
      runs.push({ part: parts.slice(from, to).join(''), weight: matchWeights[place] });
    }
  }
  return runs;
}

/** The keys of a part as a word of its own: `uitvoerings` may be `uitvoering` with a linking -s-. */
function partKeys(part: string): Set<string> {
  return new Set([part, part.replace(/s$/, '')].map(inflectionKey));
}
