import { pageKinds } from '#search/catalogue/kinds.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { inflectionKey } from '#search/words/inflection.ts';
import { joined } from '#search/words/words.ts';

/**
 * The pages of the kind that a folded word is the name of, in any form: “thema’s” are all of them, whatever their texts
 * say. Empty for any other word.
 */
export function pagesOfKind(
  word: string,
  { pages }: { pages: readonly FindablePage[] },
): readonly FindablePage[] {
  const key = inflectionKey(word);
  const kind = pageKinds.find((one) => inflectionKey(joined(one)) === key);
  return kind === undefined ? [] : pages.filter((page) => page.kind === kind);
}
