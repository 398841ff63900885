/** Choices that look random and are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to but not including `n`. */
  below(n: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** As `pick`, but the first items far more often than the last: words in real texts follow such a curve (Zipf). */
  pickOften<T>(list: readonly [T, ...T[]]): T;
  /** `count` different items in the order of the list; all of them when the list is shorter. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** Choices by Mulberry32, a small generator whose period is long enough for a corpus. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    // Uniform in the logarithm: item 1, items 2–3 and items 4–7 have the same share, and so on.
    pickOften: (list) => list[Math.floor((list.length + 1) ** next()) - 1] ?? list[0],
    sample: (list, count) => {
      const left = [...list.keys()];
      const chosen: number[] = [];
      while (chosen.length < count && left.length > 0) {
        chosen.push(...left.splice(below(left.length), 1));
      }
      const wanted = new Set(chosen);
      return list.filter((_, index) => wanted.has(index));
    },
  };
}
