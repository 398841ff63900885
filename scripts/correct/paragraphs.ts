/** Pairs of paragraphs; `undefined` when there are more on one side than on the other. */
export function pairsOf(from: string, to: string): [string, string][] | undefined {
  const split = (text: string) =>
    text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean);
  const [before, after] = [split(from), split(to)];
  if (before.length !== after.length)
    return before.length > 1 && after.length > 1 ? undefined : [[from, to]];
  return before.map((part, index) => [part, after[index] ?? '']);
}

/** Without the quotes that somebody put around what they quote. */
export function withoutQuotes(text: string): string {
  const bare = text.trim().replace(/^>\s?/gm, '');
  const [, inside] = /^["'“”„‘’«]([\s\S]*)["'“”‘’»]$/.exec(bare) ?? [];
  return inside === undefined || /["“”]/.test(inside) ? bare : inside;
}
