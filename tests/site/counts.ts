import { attributeValues } from '../../scripts/browser/attributes.ts';

/** A number of outcomes on a page, and the list that it opens. */
export interface CountLink {
  count: number;
  /** Address of the list, as in the page: `/provincies/drenthe/#via`, `#loopt`; empty for a list in the same `<details>`. */
  target: string;
  /** The whole element. */
  html: string;
}

/** Every link and summary of a page that shows a number of outcomes; each says it in `data-count`. */
export function countLinks(html: string): CountLink[] {
  const elements = html.matchAll(/<(a|summary)\s[^>]*data-count="(\d+)"[^>]*>[\s\S]*?<\/\1>/g);
  return [...elements].map(({ 0: whole, 2: count, index }) => {
    const isLink = whole.startsWith('<a');
    const end = html.indexOf('</details>', index);
    return {
      count: Number(count),
      target: isLink ? (attributeValues(whole.split('>')[0] ?? '', 'href')[0] ?? '') : '',
      html: isLink ? whole : html.slice(index, end),
    };
  });
}

/**
 * The addresses of the outcomes listed in a piece of a page, each once: the first link of each item of a list with
 * `data-outcomes`. What is in lists within an item says more about that outcome.
 */
export function outcomesIn(html: string): string[] {
  const found = new Set<string>();
  let depth = 0;
  let isAtItem = false;
  for (const [tag] of html.matchAll(/<(?:\/?ul|li|a)(?:\s[^>]*)?>/g)) {
    const opens = depth > 0 || tag.includes(' data-outcomes');
    if (tag.startsWith('<ul') && opens) depth += 1;
    else if (tag === '</ul>' && depth > 0) depth -= 1;
    else if (depth === 1 && tag.startsWith('<li')) isAtItem = true;
    else if (depth === 1 && isAtItem && tag.startsWith('<a')) {
      isAtItem = false;
      for (const path of attributeValues(tag, 'href')) found.add(path);
    }
  }
  return [...found];
}

/**
 * What an anchor leads to: the list with that id, or what is under the heading with that id.
 * @returns the whole page without an anchor; `undefined` when the page has no such anchor
 */
export function partAt(html: string, anchor: string): string | undefined {
  if (anchor === '') return html;
  const start = html.search(new RegExp(`<[^>]*\\sid="${anchor}"`));
  if (start === -1) return undefined;
  const rest = html.slice(start);
  const name = /^<(\w+)/.exec(rest)?.[1] ?? '';
  const level = /^h(\d)$/.exec(name)?.[1];
  if (level === undefined) return rest.slice(0, rest.indexOf(`</${name}>`) + name.length + 3);
  const end = rest.slice(1).search(new RegExp(`<h[1-${level}][\\s>]|</section>`));
  return end === -1 ? rest : rest.slice(0, end + 1);
}
