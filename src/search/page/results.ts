import { outcomeKinds } from '#search/catalogue/kinds.ts';
import type { Answer, Hit, HitText, Searcher, TextPiece } from '#search/catalogue/model.ts';
import { make } from './dom.ts';
import { labelOf } from './facet-boxes.ts';
import { withMarks } from './mark-address.ts';
import { monthOf } from './month.ts';
import { titleOf } from '#search/catalogue/title.ts';

/** How many results are shown at a time. Only their texts are fetched. */
export const pageSize = 10;

/** One page of results from index `from`, as list items without their texts; `fill` adds those and never rejects. */
export function resultItems(
  answer: Answer,
  from: number,
): { items: HTMLLIElement[]; fill(searcher: Searcher): Promise<void> } {
  const made = answer.hits.slice(from, from + pageSize).map((hit, index) => {
    const link = make('a', hit.page.path === '' ? {} : { href: hit.page.path }, titleOf(hit.page));
    link.dataset['resultaat'] = String(from + index + 1);
    const meta = make('p', { className: 'meta' }, ...metaOf(hit, answer));
    const item = make('li', { className: hit.card ? 'card' : '' }, link, meta);
    return { hit, link, item };
  });
  return {
    items: made.map(({ item }) => item),
    async fill(searcher) {
      await Promise.all(
        made.map(async ({ hit, link, item }) => {
          // Without internet it can be missing; then only the title is shown.
          const text = await searcher.textOf(hit).catch(() => undefined);
          if (!text) return;
          if (hit.page.path === '') {
            link.href = text.path;
            link.textContent = titleOf({ ...hit.page, title: text.title });
          }
          const [best] = text.subresults;
          if ((hit.page.kind === 'brief' || hit.page.kind === 'bijlage') && best)
            link.dataset['anker'] = best.anchor;
          item.append(...textParts(hit, text));
        }),
      );
    },
  };
}

/**
 * Lets a result link pass the words to the page it opens, which marks them; a letter or annex opens at its best place. The
 * link has them only at the moment it is used, so addresses in the page stay clean. See docs/besluiten/20.
 * @param marks folded words of the answer that is shown
 */
export function takeMarksAlong(list: HTMLElement, marks: () => readonly string[]): void {
  for (const kind of ['click', 'auxclick', 'contextmenu']) {
    list.addEventListener(kind, ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      const clean = link?.getAttribute('href');
      if (!link || clean == null || clean.includes('?')) return;
      const anchor = link.dataset['anker'];
      const address = anchor && !clean.includes('#') ? `${clean}#${anchor}` : clean;
      link.setAttribute('href', withMarks(address, marks()));
      setTimeout(() => link.setAttribute('href', clean));
    });
  }
}

/** Pieces of text as nodes: words that were found in a `<mark>`, everything else as text. */
export function pieceNodes(pieces: readonly TextPiece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** The excerpt, and the parts of the page with words that were found. */
function textParts(hit: Hit, { excerpt, subresults }: HitText): HTMLElement[] {
  const subs = subresults.map(({ title, anchor, excerpt: words }) => {
    const link = make('a', { href: `${hit.page.path}#${anchor}` }, title);
    link.dataset['subresultaat'] = '';
    return make('li', {}, link, ' ', make('span', {}, ...pieceNodes(words)));
  });
  const list = subs.length > 0 ? [make('ul', {}, ...subs)] : [];
  // The parts of a letter or annex tell more than an excerpt of the whole; an event of an outcome is besides what it is.
  const isWhole = subs.length > 0 && !outcomeKinds.includes(hit.page.kind);
  return isWhole || excerpt.length === 0 ? list : [make('p', {}, ...pieceNodes(excerpt)), ...list];
}

/** The kind of page, its stand, termijn and datum, and whether it lacks some of the words. */
function metaOf({ page, partial }: Hit, { facets }: Answer): HTMLElement[] {
  const namesOf = (facet: 'status' | 'afgeleid', lead: string) => {
    const names = page.facets[facet]?.map((slug) => labelOf(facets, facet, slug).toLowerCase());
    return names ? [`${lead}: ${names.join(', ')}`] : [];
  };
  return [
    page.soort,
    ...(page.kind !== 'kamerstuk' && page.lead ? [page.lead] : []),
    ...namesOf('status', 'stand'),
    ...(page.termijn ? [`uiterlijk ${monthOf(page.termijn)}`] : []),
    ...(page.datum ? [monthOf(page.datum)] : []),
    ...namesOf('afgeleid', 'afgeleid'),
  ]
    .map((text) => make('span', {}, text))
    .concat(partial ? [make('span', { className: 'partial' }, 'heeft niet alle woorden')] : []);
}
