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

/**
 * The words themselves, without what somebody put around them: quotes, “Er staat:”, dots for what goes on, and the number of the
 * alinea that a browser copies along.
 */
export function bareWords(text: string): string {
  const bare = text
    .trim()
    .replace(/^>\s?/gm, '')
    .replace(introduction, '')
    .replace(/^\[?(?:alinea )?\d{1,3}\]?\s*\n\s*/i, '')
    .replace(dots, '');
  return withoutQuotes(bare).replace(dots, '');
}

/** Both texts without the number of the alinea that they begin with, if it is the same: “2 Vraagstukken over water”. */
export function withoutSharedNumber(from: string, to: string): [string, string] {
  const number = /^\[?\d{1,3}\]?[.)]?\s+(?=["“‘']?\p{Lu})/u.exec(from)?.[0];
  return number !== undefined && to.startsWith(number)
    ? [from.slice(number.length), to.slice(number.length)]
    : [from, to];
}

/** “Er staat nu:” and “Moet zijn:”. */
const introduction =
  /^(?:er staat(?: nu)?|nu staat er|staat er|nu|oud|was|huidig(?:e tekst)?|er moet staan|moet (?:zijn|worden|het worden)|(?:dit )?moet zijn|wordt|nieuw(?:e tekst)?)\s*:\s*/i;
/** Dots at an end, which say that the text goes on. */
const dots =
  /^(?:\[?(?:…|\.{3})\]?|\((?:…|\.{3})\))\s*|\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|\s…|\s\.{3})$/g;

/** Whether an answer asks to take the words away, instead of saying what should stand there. */
export function isRemoval(text: string): boolean {
  return /^\(?(?:(?:dit|deze zin|deze woorden|dat|alles|helemaal)\s+)?(?:(?:kan|mag|moet)\s+)?(?:weg(?:halen|laten)?|verwijder(?:en|d)?|schrap(?:pen)?|vervalt|vervallen|leeg(?:maken)?|niets|delete|remove)\)?[.!]?$/i.test(
    text.trim(),
  );
}

function withoutQuotes(bare: string): string {
  const [, inside] = /^["'“”„‘’«]([\s\S]*)["'“”‘’»]$/.exec(bare) ?? [];
  return inside === undefined || /["“”]/.test(inside) ? bare : inside;
}
