import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import type { ReferenceAnswer } from '#search/typed/reference.ts';

/**
 * The page that Enter opens without a search: of the paper, if the query names one and asks nothing else, or of what has
 * the whole query as its title or alias. `undefined` when there is something to search for.
 */
export function pageToOpen(
  typed: string,
  reference: ReferenceAnswer | undefined,
  catalogue: Catalogue,
): FindablePage | undefined {
  if (reference) return reference.rest === '' ? reference.page : undefined;
  return catalogue.named(typed)[0]?.page;
}
