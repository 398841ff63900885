import type { Block, NoteMark } from '#import/block.ts';

/** What only looks like a mark: the numbers in names of substances and in versions. */
const chemical = /(?:\bCO|\bNO|\bSO|\bNH|\bCH|\bPM|\bH|\bN|\bO)$/;

/** So many paragraphs further on a mark is not looked for: the next footnote is nearer. */
const furthest = 1_000;

/**
 * In plain text the number of a footnote is glued to the word before it. Each is looked for after the one before, and taken
 * out of the text; where it could stand at more than one place, that is said.
 */
export function placeMarks(blocks: Block[], keys: readonly string[], twijfels: string[]): void {
  let from = { block: 0, at: 0 };
  for (const key of keys) {
    const mark = new RegExp(
      `(?<=[\\p{L}’”"')\\]]|(?<!\\d)[.,;])${key}(?![\\p{L}\\d’])(?!\\.\\d)`,
      'gu',
    );
    const places: { block: number; at: number }[] = [];
    const until = Math.min(blocks.length, from.block + furthest);
    for (let index = from.block; index < until; index += 1) {
      const { tekst = '' } = blocks[index] ?? {};
      for (const { index: at } of tekst.matchAll(mark)) {
        if (index === from.block && at < from.at) continue;
        if (!chemical.test(tekst.slice(0, at))) places.push({ block: index, at });
      }
    }
    const [place, other] = places;
    const block = place && blocks[place.block];
    if (!place || !block) continue;
    if (other)
      twijfels.push(
        `Voetnoot ${key} kan op ${places.length} plaatsen horen; de eerste is gekozen.`,
      );
    block.tekst = block.tekst.slice(0, place.at) + block.tekst.slice(place.at + key.length);
    const note: NoteMark = { key, at: place.at };
    block.noten.push(note);
    from = { block: place.block, at: place.at };
  }
}
