import postcss from 'postcss';
import { matters } from './first-sheet.ts';
import { type Compound, needsAfterPlus, needsOf } from './selector-needs.ts';

/** What the elements of a page must have for the rules of style sheets that are linked late. */
export interface LateStyles {
  /** Of each rule that can matter when a page is first seen, how many different elements it needs. */
  needs: readonly number[];
  /** The elements that rules need, by one token that such an element has. */
  elements: ReadonlyMap<string, readonly NeededElement[]>;
  /** What an element needs for a rule that knows it by the element before it. */
  afterPlus: readonly Compound[];
}

export interface NeededElement {
  tokens: Compound;
  /** The rules that need it, by position in `needs`. */
  rules: readonly number[];
}

/**
 * Reads style sheets for what they need of a page.
 * @param first the selectors that a page has the style for already
 */
export function readLateStyles(sheets: readonly string[], first: ReadonlySet<string>): LateStyles {
  const rules = new Map<string, Compound[]>();
  const afterPlus: Compound[] = [];
  for (const sheet of sheets) {
    postcss.parse(sheet).walkRules((rule) => {
      if (!matters(rule) || rule.selector === ':root') return;
      for (const selector of rule.selectors) {
        afterPlus.push(...needsAfterPlus(selector));
        if (!matters(selector) || first.has(selector)) continue;
        const elements = new Map(needsOf(selector).map((one) => [keyOf(one), one]));
        rules.set([...elements.keys()].toSorted().join(' '), [...elements.values()]);
      }
    });
  }
  const needs = [...rules.values()];
  return { needs: needs.map(({ length }) => length), elements: byToken(needs), afterPlus };
}

function keyOf(compound: Compound): string {
  return compound.toSorted().join('');
}

function byToken(needs: readonly (readonly Compound[])[]): Map<string, NeededElement[]> {
  const elements = Map.groupBy(
    needs.flatMap((compounds, rule) => compounds.map((tokens) => ({ tokens, rule }))),
    ({ tokens }) => keyOf(tokens),
  );
  return Map.groupBy(
    [...elements.values()].map((same) => ({
      tokens: same[0]?.tokens ?? [],
      rules: same.map(({ rule }) => rule),
    })),
    // The last token is a class or scope rather than the name of an element, which many elements have.
    ({ tokens }) => tokens.at(-1) ?? '',
  );
}
