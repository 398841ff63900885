/**
 * A Bloom filter of Dutch words in pieces of a few kilobytes: whether what was typed is a word, though the site does not
 * have it. Such a word is not corrected: “haver” is not a slip for “haven”. A word of the list is always known; of
 * other texts about one in a hundred is taken for a word.
 */
export const shardCount = 256;
const bitsPerWord = 10;
const hashes = 7;

/** In which piece a word is: 0 to `shardCount - 1`. */
export function shardOf(word: string): number {
  return hash(word, 0x811c9dc5) % shardCount;
}

/** The pieces for a list of folded words. */
export function makeShards(words: Iterable<string>): Uint8Array[] {
  const lists: string[][] = Array.from({ length: shardCount }, () => []);
  for (const word of words) lists[shardOf(word)]?.push(word);
  return lists.map((list) => {
    const bytes = new Uint8Array(Math.max(1, Math.ceil((list.length * bitsPerWord) / 8)));
    for (const word of list) {
      for (const bit of bitsOf(word, bytes.length * 8))
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
    return bytes;
  });
}

/** Whether the word is in the piece that `shardOf` names. */
export function shardHas(shard: Uint8Array, word: string): boolean {
  return bitsOf(word, shard.length * 8).every(
    (bit) => ((shard[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0,
  );
}

function bitsOf(word: string, size: number): number[] {
  const first = hash(word, 0x9747b28c);
  const second = hash(word, 0x1b873593) | 1;
  return Array.from({ length: hashes }, (_, nr) => ((first + nr * second) >>> 0) % size);
}

/** FNV-1a over UTF-16 code units, mixed once more at the end, as an unsigned 32-bit number. */
function hash(word: string, seed: number): number {
  let value = seed >>> 0;
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
