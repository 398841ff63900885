/**
 * A list of sets of numbers in few bytes: pages have the same few sets of values over and over, or else many sets of the
 * same few values.
 */
export type PackedSets = ByPlace | ByLetter;

interface ByPlace {
  /** Every set that occurs, the most frequent first. */
  sets: number[][];
  /** For each place in the list the place of its set, as one character; `~` when that is in `long`. */
  short: string;
  /** The places of sets that have no character, in order, less the number of characters. */
  long: number[];
}

interface ByLetter {
  /** The number of the first letter; the second is one more. */
  first: number;
  /** The sets as words, one letter for each number, with spaces between them. */
  words: string;
}

const first = ' '.charCodeAt(0);
const none = '~';
/** Characters from the space up to `~`, without those that JSON writes as two. */
const characters = Array.from({ length: none.charCodeAt(0) - first }, (_, at) =>
  String.fromCharCode(first + at),
).filter((character) => character !== '"' && character !== '\\');
const letters = characters.slice(1);
const placeOfLetter = new Map(letters.map((letter, at) => [letter, at]));

/** Packs sets of numbers in whichever way is shorter; `unpackSets` gives them back in the same order. */
export function packSets(list: readonly (readonly number[])[]): PackedSets {
  const byPlace = packByPlace(list);
  const byLetter = packByLetter(list);
  return byLetter && lengthOf(byLetter) < lengthOf(byPlace) ? byLetter : byPlace;
}

/** The sets that `packSets` was given. */
export function unpackSets(packed: PackedSets): number[][] {
  if ('words' in packed)
    return packed.words
      .split(' ')
      .map((word) => [...word].map((letter) => (placeOfLetter.get(letter) ?? 0) + packed.first));
  const { sets, short, long } = packed;
  const places = new Map(characters.map((character, at) => [character, at]));
  let next = 0;
  return [...short].map((character) => {
    const place = places.get(character) ?? (long[next++] ?? 0) + characters.length;
    return sets[place] ?? [];
  });
}

function packByPlace(list: readonly (readonly number[])[]): ByPlace {
  const counts = new Map<string, { set: number[]; count: number }>();
  for (const set of list) {
    const key = set.join(',');
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { set: [...set], count: 1 });
  }
  const ordered = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  const places = new Map(ordered.map(([key], at) => [key, at]));
  const all = list.map((set) => places.get(set.join(',')) ?? 0);
  return {
    sets: ordered.map(([, { set }]) => set),
    short: all.map((place) => characters[place] ?? none).join(''),
    long: all
      .filter((place) => place >= characters.length)
      .map((place) => place - characters.length),
  };
}

/** `undefined` when there are more numbers than letters, or no sets at all. */
function packByLetter(list: readonly (readonly number[])[]): ByLetter | undefined {
  const all = new Set(list.flat());
  const least = [...all].reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const words = list.map((set) => set.map((value) => letters[value - least] ?? none).join(''));
  const isWhole = all.size > 0 && !words.some((word) => word.includes(none));
  return isWhole ? { first: least, words: words.join(' ') } : undefined;
}

function lengthOf(packed: PackedSets): number {
  return JSON.stringify(packed).length;
}
