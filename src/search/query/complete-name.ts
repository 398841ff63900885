import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Completion, FindablePage } from '#search/catalogue/model.ts';
import { aliasPenalty, gemeentePenalty } from '#search/weights.ts';
import { fold } from '#search/words/words.ts';

/**
 * Pages by name while somebody types. First `paper`, then names that are what was typed, then those that begin with it,
 * then those with a word that begins with it, and last the pages about a thema in a place. Within each group: titles before aliassen, gemeenten last, short titles
 * first.
 * @param paper the paper that the text refers to, if any
 */
export function completeName(
  typed: string,
  limit: number,
  catalogue: Catalogue,
  paper?: FindablePage,
): Completion[] {
  const wanted = simple(typed);
  if (wanted === '') return [];
  const scored = catalogue.pages.flatMap((page) => {
    const best = bestName(page, wanted);
    return best && page !== paper ? [{ page, ...best }] : [];
  });
  const ordered = scored.toSorted(
    (a, b) => a.rank - b.rank || a.page.title.length - b.page.title.length || a.page.nr - b.page.nr,
  );
  const crossings = crossingsNamed(wanted, catalogue).map((page) => ({ page, via: undefined }));
  const found: Completion[] = [...ordered.map(({ page, via }) => ({ page, via })), ...crossings];
  return (paper ? [{ page: paper, via: undefined }, ...found] : found).slice(0, limit);
}

/** The pages about a thema in a place of which each typed word begins a word: “water ov”. One word names no two things. */
function crossingsNamed(wanted: string, { crossings }: Catalogue): FindablePage[] {
  const words = wanted.split(' ');
  if (words.length === 1) return [];
  return crossings().filter(({ title }) => {
    const own = simple(title).split(' ');
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function bestName(
  page: FindablePage,
  wanted: string,
): { rank: number; via: string | undefined } | undefined {
  const later = page.kind === 'gemeente' ? gemeentePenalty : 0;
  const title = placeIn(page.title, wanted);
  if (title !== undefined) return { rank: title + later, via: undefined };
  for (const alias of page.aliassen) {
    const place = placeIn(alias, wanted);
    if (place !== undefined) return { rank: place + aliasPenalty + later, via: alias };
  }
  return undefined;
}

/** Where the text is in a name: 0 when it is the whole name, 1 at its start, 2 at the start of a later word. */
function placeIn(name: string, wanted: string): number | undefined {
  const text = simple(name);
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  return text.includes(` ${wanted}`) ? 2 : undefined;
}

function simple(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
