import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';

const number =
  /^\D*?(?:(\d{2})[ .\u00a0]?(\d{3})|(\d{5}))(?:[-\s,]+([a-z]|[ivx]+)(?=$|[\s,-]))?(?:[\s,.:;-]*(?:nrs?\b|no\b|nummer\b)?[\s.,:-]*(\d{1,4}))?\s*$/i;

/**
 * The papers of which the number begins as typed, in the order of their numbers: “34682-2” and “34 682, nr. 2” begin
 * nr. 205 and nr. 228. Of a dossier alone: the dossier and all its papers. Empty for any other text.
 */
export function papersBegunBy(typed: string, { pages }: Catalogue): FindablePage[] {
  const [, first = '', last = '', whole = '', letter, nr] = number.exec(typed) ?? [];
  const dossier = first + last + whole;
  if (dossier === '') return [];
  const start = [dossier, letter?.toLowerCase(), nr].filter((part) => part !== undefined).join('-');
  const found = pages.flatMap((page) => {
    const id = /\/kamerstukken\/([^/]+)\/$/.exec(page.path)?.[1];
    return id !== undefined &&
      (id === start || id.startsWith(nr === undefined ? `${start}-` : start))
      ? [{ page, id }]
      : [];
  });
  return found
    .toSorted((a, b) => a.id.localeCompare(b.id, 'nl', { numeric: true }))
    .map(({ page }) => page);
}
