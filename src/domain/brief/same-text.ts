/** A text with its place among others: the number of a paragraph, or the number of a point. */
export interface PlacedText {
  place: string;
  text: string;
}

/** From this likeness on, a text at another place is the same text, lightly edited. Between 0 and 1. */
const same = 0.5;
/** From this likeness on, a text that is said to have gone into another is believed to be in it. */
const within = 0.25;
/** How much less like a text may be to count as the same when it stayed where it was. */
const stayed = 0.2;

/**
 * For each text before, the index of the text now that is the same one: word for word, or with some words changed.
 * A text that was only edited where it is, however much, is never taken for one of another place, unless what is there
 * now was at that other place. A text without a partner is absent: it was rewritten, or has gone.
 * @param claims for texts before, the text now that they are said to be, or to be a part of
 */
export function sameTexts(
  before: readonly PlacedText[],
  now: readonly PlacedText[],
  claims: ReadonlyMap<number, number> = new Map(),
): Map<number, number> {
  const pairs = unchanged(before, now);
  const taken = new Set(pairs.values());
  const weigh = weightsOf([...before, ...now].map(({ text }) => text));
  for (const [from, to] of claims) {
    const [one, other] = [before[from], now[to]];
    if (pairs.has(from) || !one || !other) continue;
    if (likenessOf(one.text, other.text, weigh) >= within) pairs.set(from, to);
  }
  const restBefore = [...before.keys()].filter((index) => !pairs.has(index));
  const restNow = [...now.keys()].filter((index) => !taken.has(index));
  const candidates = restBefore.flatMap((from) =>
    restNow.flatMap((to) => {
      const [one, other] = [before[from], now[to]];
      if (!one || !other) return [];
      const bonus = one.place === other.place ? stayed : 0;
      const likeness = likenessOf(one.text, other.text, weigh) + bonus;
      return likeness >= same ? [{ from, to, likeness, distance: Math.abs(from - to) }] : [];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  for (const { from, to } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

/** The texts that are the same word for word: first as many as possible in the same order, then the others. */
function unchanged(before: readonly PlacedText[], now: readonly PlacedText[]): Map<number, number> {
  const pairs = inOrder(
    before.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const taken = new Set(pairs.values());
  for (const [from, { text }] of before.entries()) {
    if (pairs.has(from)) continue;
    const to = now.findIndex((other, index) => !taken.has(index) && other.text === text);
    if (to === -1) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

/** The longest series of equal texts that is in both lists in the same order, as pairs of indexes. */
function inOrder(before: readonly string[], now: readonly string[]): Map<number, number> {
  const width = now.length + 1;
  // At `from * width + to`: how many are equal from there on.
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (from: number, to: number) => lengths[from * width + to] ?? 0;
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      lengths[from * width + to] =
        before[from] === now[to]
          ? lengthAt(from + 1, to + 1) + 1
          : Math.max(lengthAt(from + 1, to), lengthAt(from, to + 1));
    }
  }
  const pairs = new Map<number, number>();
  let [from, to] = [0, 0];
  while (from < before.length && to < now.length) {
    if (before[from] === now[to]) pairs.set(from++, to++);
    else if (lengthAt(from + 1, to) >= lengthAt(from, to + 1)) from += 1;
    else to += 1;
  }
  return pairs;
}

/** The words that two texts share, as a part of all their words, from 0 to 1. A word that is in few texts weighs more. */
function likenessOf(one: string, other: string, weigh: (word: string) => number): number {
  const [a, b] = [countWords(one), countWords(other)];
  const total = (words: ReadonlyMap<string, number>) =>
    [...words].reduce((sum, [word, count]) => sum + count * weigh(word), 0);
  const shared = [...a].reduce(
    (sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0) * weigh(word),
    0,
  );
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

function weightsOf(texts: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of countWords(text).keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => 1 / (counts.get(word) ?? 1);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
