/** A list of sets of numbers in few bytes: pages have the same few sets of values over and over. */
export interface PackedSets {
  /** Every set that occurs, the most frequent first. */
  sets: number[][];
  /** For each place in the list the place of its set, as one character; `~` when that is in `long`. */
  short: string;
  /** The places of sets that have no character, in order, less the number of characters. */
  long: number[];
}

const first = ' '.charCodeAt(0);
const none = '~';
/** Characters from the space up to `~`, without those that JSON writes as two. */
const characters = Array.from({ length: none.charCodeAt(0) - first }, (_, at) =>
  String.fromCharCode(first + at),
).filter((character) => character !== '"' && character !== '\\');

/** Packs sets of numbers; `unpackSets` gives them back in the same order. */
export function packSets(list: readonly (readonly number[])[]): PackedSets {
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

/** The sets that `packSets` was given. */
export function unpackSets({ sets, short, long }: PackedSets): number[][] {
  const places = new Map(characters.map((character, at) => [character, at]));
  let next = 0;
  return [...short].map((character) => {
    const place = places.get(character) ?? (long[next++] ?? 0) + characters.length;
    return sets[place] ?? [];
  });
}
