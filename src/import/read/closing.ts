import type { Block, Omitted } from '#import/block.ts';

/** The line above a signature: who signs. */
const office =
  /^(?:de|het|mede namens|namens|hoogachtend)\b[^.]{0,160}\b(?:minister|staatssecretaris|president|voorzitter|hoogachtend)\b[^.]{0,120},?$|^(?:de|mede namens de|namens de) (?:minister|staatssecretaris|minister-president|voorzitter)\b[^.]{0,160},$|^hoogachtend,?$/i;
/** What a letter opens with before it says anything. */
const opening = [
  /^aan de voorzitter van de (?:tweede|eerste) kamer\b/i,
  /^(?:nr|nummer)\.? ?\d+[a-z]?$/i,
  /^(?:nr\. ?\d+ )?brief van (?:de|het) /i,
  /^(?:den haag|'s-gravenhage|’s-gravenhage|amsterdam|utrecht),? \d{1,2} \p{L}+ \d{4}$/iu,
  /^(?:geachte (?:voorzitter|heer|mevrouw|leden)[^.]*),?$/i,
];
/** Signatures are short, and stand in the last few lines. */
const [most, longest] = [12, 80];

/** The blocks without the formal opening and without the signature at the end; both are reported. */
export function separateClosing(blocks: readonly Block[], weggelaten: Omitted[]): Block[] {
  let from = 0;
  while (from < Math.min(8, blocks.length)) {
    const { tekst = '' } = blocks[from] ?? {};
    if (!opening.some((pattern) => pattern.test(tekst))) break;
    weggelaten.push({ tekst, reden: 'formele aanhef' });
    from += 1;
  }
  const end = Math.max(from, blocks.length - most);
  const at = blocks.findIndex(
    ({ tekst }, index) =>
      index >= end &&
      office.test(tekst) &&
      blocks
        .slice(index + 1)
        .every((block) => block.tekst.length <= longest || office.test(block.tekst)),
  );
  if (at < 0) return blocks.slice(from);
  for (const { tekst } of blocks.slice(at)) weggelaten.push({ tekst, reden: 'ondertekening' });
  return blocks.slice(from, at);
}
