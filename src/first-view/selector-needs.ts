/** What one element must have, as tokens: `p`, `.badge`, `#inhoud`, `[open`. */
export type Compound = readonly string[];

/**
 * The elements that a page must have for a selector to mean something. Of what stands between parentheses only `:has()` of one selector
 * counts, and how elements lie to each other does not, so a page may have all of them and still not match; a page that lacks one
 * never matches.
 */
export function needsOf(selector: string): Compound[] {
  const { plain, has } = withoutArguments(bare(selector));
  const own = plain.split(/[\s>+~]+/).map(tokensOf);
  return [...own, ...has.flatMap((inner) => (inner.includes(',') ? [] : needsOf(inner)))].filter(
    (compound) => compound.length > 0,
  );
}

/** What the element after a `+` must have, of a selector with one; an element between the two would undo it. */
export function needsAfterPlus(selector: string): Compound[] {
  return withoutArguments(bare(selector))
    .plain.split('+')
    .slice(1)
    .map((part) => tokensOf(/^\s*([^\s>~]+)/.exec(part)?.[1] ?? ''));
}

/** A selector with the names of attributes only: a value may hold any sign. */
function bare(selector: string): string {
  return selector.replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1]');
}

function tokensOf(compound: string): string[] {
  return [...compound.matchAll(/::?[\w-]+|[.#[]?(?:\\.|[\w-])+/g)]
    .map(([token]) => token.replaceAll('\\', ''))
    .filter((token) => !token.startsWith(':'));
}

/** A selector without what its pseudo-classes have between parentheses, and what its `:has()` have there. */
function withoutArguments(selector: string): { plain: string; has: string[] } {
  const has: string[] = [];
  let plain = '';
  let depth = 0;
  let start = 0;
  for (let at = 0; at < selector.length; at += 1) {
    const sign = selector.charAt(at);
    if (sign === '(' && ++depth === 1) start = at + 1;
    if (depth === 0) plain += sign;
    if (sign === ')' && --depth === 0 && plain.endsWith(':has'))
      has.push(selector.slice(start, at));
  }
  return { plain, has };
}
