import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Completion, FindablePage } from '#search/catalogue/model.ts';
import { aliasPenalty, gemeentePenalty, shortestNameStart } from '#search/weights.ts';
import { fold } from '#search/words/words.ts';
import { papersBegunBy } from './papers-begun-by.ts';

/**
 * Pages by name while somebody types. First `paper` and papers with a number that begins so, then names that are what
 * was typed, then those that begin with it, then those with a word that begins with it. Within each group: titles before
 * aliassen, gemeenten last, short titles first. Last the pages about a thema in a place. When
 * only the last words are the beginning of a name, the search for the whole query with that name.
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
  const papers = new Set([...(paper ? [paper] : []), ...papersBegunBy(typed, catalogue)]);
  const scored = catalogue.pages.flatMap((page) => {
    const best = papers.has(page) ? undefined : bestName(page, wanted);
    return best ? [{ page, ...best }] : [];
  });
  const ordered = scored.toSorted(
    (a, b) => a.rank - b.rank || a.page.title.length - b.page.title.length || a.page.nr - b.page.nr,
  );
  const found: Completion[] = [
    ...[...papers].map((page) => ({ page, via: undefined, query: undefined })),
    ...ordered.map(({ page, via }) => ({ page, via, query: undefined })),
    ...crossingsNamed(wanted, catalogue).map((page) => ({
      page,
      via: undefined,
      query: undefined,
    })),
  ];
  return [...found, ...(found.length === 0 ? wholeQueries(typed, catalogue) : [])].slice(0, limit);
}

/** The query with its last words completed to each name that begins with them: “water zeel” to “water Zeeland”. */
function wholeQueries(typed: string, catalogue: Catalogue): Completion[] {
  const words = typed.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const end = words.slice(at).join(' ');
    const named = simple(end).length < shortestNameStart ? [] : catalogue.beginningWith(end);
    const before = words.slice(0, at).join(' ');
    if (named.length === 0) continue;
    return named.map(({ page }) => ({
      page: undefined,
      via: undefined,
      query: `${before} ${page.title}`,
    }));
  }
  return [];
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
    // Numbers that only machines use.
    if (/^(?:kst-|\d{4}[DZ]\d)/.test(alias)) continue;
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
