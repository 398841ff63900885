import type { SectieNode } from '#domain/register/model.ts';

/** What a page may weigh is in tests/site/budget.test.ts; this many characters of HTML leave room for its frame. */
const mostCharacters = 250_000;
/** What a paragraph, and a link beside it, weigh besides the words. */
const perAlinea = 500;
const perLink = 150;

/**
 * Whether a letter can be read on one page. Of one that is longer, the page of the letter only leads to its sections
 * (docs/besluiten/24-groei.md).
 */
export function fitsOnOnePage(secties: readonly Pick<SectieNode, 'alineas'>[]): boolean {
  const characters = secties
    .flatMap(({ alineas }) => alineas)
    .map(({ parsed, afspraken, provincies, gebieden, regios }) => {
      const links = afspraken.length + provincies.length + gebieden.length + regios.length;
      return parsed.text.length + perAlinea + links * perLink;
    });
  return characters.reduce((sum, one) => sum + one, 0) <= mostCharacters;
}
