import { type Word, wordsOf } from './word.ts';

/** A name that a text can have, and what it stands for. */
export interface Name<T> {
  name: string;
  target: T;
  /** `exact` for a proper name; `loose` when capitals do not matter: “regio” and “Regio”. */
  match: 'exact' | 'loose';
}

/** One name in a text. */
export interface NameHit<T> {
  targets: T[];
  start: number;
  end: number;
}

interface Entry<T> {
  words: string[];
  isLoose: boolean;
  targets: T[];
}

/**
 * Makes a finder of names, linear in the names; the finder takes time linear in its text. Where several fit, the longest
 * counts and the shorter ones inside it do not: “Zuid-Limburg” is not Limburg, “Herstel Groningen” not Groningen.
 */
export function createNameFinder<T>(names: readonly Name<T>[]): (text: string) => NameHit<T>[] {
  const entries = new Map<string, Entry<T>>();
  for (const { name, target, match } of names) {
    const words = wordsOf(name).map(({ text }) => text);
    if (words.length === 0) continue;
    const isLoose = match === 'loose';
    const key = `${isLoose} ${(isLoose ? words.map(lower) : words).join(' ')}`;
    const entry = entries.get(key) ?? { words, isLoose, targets: [] };
    entry.targets.push(target);
    entries.set(key, entry);
  }
  const byFirst = Map.groupBy(entries.values(), ({ words: [first = ''] }) => lower(first));
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text) => findNames(text, wordsOf(text), byFirst);
}

function findNames<T>(
  text: string,
  words: readonly Word[],
  byFirst: ReadonlyMap<string, readonly Entry<T>[]>,
): NameHit<T>[] {
  const hits: NameHit<T>[] = [];
  for (let at = 0; at < words.length;) {
    const first = lower(words[at]?.text ?? '');
    const fitting = (byFirst.get(first) ?? []).filter((entry) => standsAt(entry, text, words, at));
    const size = fitting[0]?.words.length ?? 0;
    const start = words[at];
    const end = words[at + size - 1];
    if (start && end && size > 0) {
      const targets = fitting
        .filter((entry) => entry.words.length === size)
        .flatMap((entry) => entry.targets);
      hits.push({ targets, start: start.start, end: end.end });
    }
    at += Math.max(size, 1);
  }
  return hits;
}

function standsAt<T>(
  { words: own, isLoose }: Entry<T>,
  text: string,
  words: readonly Word[],
  at: number,
): boolean {
  return own.every((word, index) => {
    const there = words[at + index];
    if (!there) return false;
    const before = words[at + index - 1];
    // A name does not go on over the end of a sentence or over a comma.
    if (index > 0 && before && /[.;:!?,()]/.test(text.slice(before.end, there.start))) return false;
    // “De Peel” and “Regio Twente” begin with a small letter inside a sentence.
    const isCommon = index === 0 && own.length > 1;
    return isLoose || isCommon ? lower(there.text) === lower(word) : there.text === word;
  });
}

function lower(word: string): string {
  return word.toLowerCase();
}
