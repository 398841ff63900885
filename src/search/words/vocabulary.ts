import { matchWeights, shortestFamily } from '#search/weights.ts';
import { familyKey, inflectionKey, soundsUnlike } from './inflection.ts';

/** Every word of the index, folded, and the parts of compounds. */
export interface Vocabulary {
  /** Whether the index has exactly this folded word. */
  has(word: string): boolean;
  /** Whether a folded word is a whole part of a compound: `zoetwater` of `zoetwateraanbod`. */
  isPart(word: string): boolean;
  /** The words of the index that answer for one folded word, best first; empty when it does not occur. */
  match(word: string): Match[];
  /** The words that begin with these letters, for a word that is still being typed. */
  completions(start: string): string[];
  words: readonly string[];
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
 * Makes a vocabulary of the words in the catalogue.
 * @param entries folded words, a compound with `·` between its parts: `uitvoerings·agenda`
 * @param isOnlyName whether a word is only ever a name, which has no other forms
 */
export function readVocabulary(
  entries: readonly string[],
  isOnlyName: (word: string) => boolean = () => false,
): Vocabulary {
  const words: string[] = [];
  const known = new Set<string>();
  const byInflection = new Map<string, string[]>();
  const byFamily = new Map<string, string[]>();
  const byPart = new Map<string, Part[]>();
  for (const entry of entries) {
    const parts = entry.split('·');
    const word = parts.join('');
    words.push(word);
    known.add(word);
    if (isOnlyName(word)) continue;
    push(byInflection, inflectionKey(word), word);
    push(byFamily, familyKey(word), word);
    for (const { part, weight } of partsOf(parts)) {
      for (const form of partForms(part)) push(byPart, form, { word, weight, part });
    }
  }
  return {
    words,
    has: (word) => known.has(word),
    isPart: (word) => byPart.get(inflectionKey(word))?.some(({ part }) => part === word) ?? false,
    match(word) {
      const found = new Map<string, number>();
      const add = (other: string, weight: number, part = other) => {
        if (!soundsUnlike(word, part)) found.set(other, Math.max(found.get(other) ?? 0, weight));
      };
      if (known.has(word)) add(word, 1);
      for (const other of byInflection.get(inflectionKey(word)) ?? [])
        add(other, matchWeights.inflection);
      for (const part of byPart.get(inflectionKey(word)) ?? [])
        add(part.word, part.weight, part.part);
      if (word.length >= shortestFamily) {
        for (const other of byFamily.get(familyKey(word)) ?? []) add(other, matchWeights.family);
      }
      return [...found]
        .map(([other, weight]) => ({ word: other, weight }))
        .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    },
    completions: (start) => words.filter((word) => word.startsWith(start)),
    *parts() {
      for (const list of byPart.values()) for (const { part } of list) yield part;
    },
  };
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
function partForms(part: string): string[] {
  const forms = [part, part.endsWith('s') ? part.slice(0, -1) : part];
  return [...new Set(forms.map(inflectionKey))];
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
