import type { FindablePage } from '#search/catalogue/model.ts';
import { placedScore } from '#search/weights.ts';
import type { TextIndex } from './find.ts';
import { type AskedPlace, anchorOf } from './place.ts';
import type { Ranked } from './rank.ts';

/** Most pages that are read to see whether they have the place. */
const mostRead = 40;

/**
 * The letters and annexes that have the place, each with its anchor: those of the paper that the query names, else those
 * that were found. They come right after that paper, before all others.
 */
export async function placedPages(
  place: AskedPlace,
  paper: FindablePage | undefined,
  found: readonly Ranked[],
  all: readonly FindablePage[],
  { glance }: Pick<TextIndex, 'glance'>,
): Promise<{ places: Map<FindablePage, string>; named: Ranked[] }> {
  const candidates = paper
    ? all.filter((page) => isOf(page, paper))
    : found.map(({ page }) => page).filter(({ kind }) => kind === 'brief' || kind === 'bijlage');
  const read = await Promise.all(
    candidates.slice(0, mostRead).map(async (page) => {
      const anchor = anchorOf((await glance(page))?.anchors ?? [], place);
      return anchor === undefined ? [] : [[page, anchor] as const];
    }),
  );
  const places = new Map(read.flat());
  const named = [...(paper ? [paper] : []), ...places.keys()].map((page) => ({
    page,
    score: (found.find((one) => one.page === page)?.score ?? 0) + placedScore,
    inTitle: 0,
    places: [],
    partial: false,
  }));
  return { places, named };
}

/** Whether a page is a part of the letter that this paper is, or an annex of it. */
function isOf({ kind, lead, path }: FindablePage, paper: FindablePage): boolean {
  const label = paper.aliassen[0];
  const isLetter = kind === 'brief' && label !== undefined && lead === `Kamerstuk ${label}`;
  return isLetter || path.startsWith(`${paper.path}bijlagen/`);
}
