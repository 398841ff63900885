/**
 * The number of pieces (shards) of the Bloom filter of Dutch words, each about 1.5 kB. The filter tells whether what
 * was typed is a Dutch word that the site does not have. Such a word is not corrected: “haver” is not a slip for
 * “haven”. It knows every word of the list, and takes about one in a hundred other texts for a word. See
 * docs/besluiten/18.
 */
export const shardCount = 256;
const bitsPerWord = 10;
const hashes = 7;

/** The number of the piece for a folded word: 0 to `shardCount - 1`. */
export function shardOf(word: string): number {
  return hash(word, 0x811c9dc5) % shardCount;
}

/** The pieces for a list of folded words, in order of their number. */
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

/**
 * Whether a folded word is in the list, now and then wrongly `true`.
 * @param shard the piece with the number `shardOf(word)`
 */
export function shardHas(shard: Uint8Array, word: string): boolean {
  return bitsOf(word, shard.length * 8).every(
    (bit) => ((shard[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0,
  );
}

function bitsOf(word: string, size: number): number[] {
  const first = hash(word, 0x9747b28c);
  const second = hash(word, 0x1b873593) | 1;
  const bits: number[] = [];
  for (let nr = 0; nr < hashes; nr += 1) bits.push(((first + nr * second) >>> 0) % size);
  return bits;
}

/** A 32-bit unsigned hash: FNV-1a over UTF-16 code units, with an extra mix at the end. */
function hash(word: string, seed: number): number {
  let value = seed >>> 0;
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
