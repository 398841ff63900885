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
  if (level === undefined) return elementAt(rest, name);
  const end = rest.slice(1).search(new RegExp(`<h[1-${level}][\\s>]|</section>`));
  return end === -1 ? rest : rest.slice(0, end + 1);
}

/** The element with this name at the start of the HTML, with whatever elements of the same name are in it. */
function elementAt(html: string, name: string): string {
  let depth = 0;
  for (const { 0: tag, index } of html.matchAll(new RegExp(`</?${name}[\\s>]`, 'g'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, index + tag.length);
  }
  return html;
}

/** What a reader calls outcomes, of whatever soort. */
const noun =
  '(?:uitkomst(?:en)?|afspra(?:ak|ken)|besluit(?:en)?|voornemens?|lopende trajecten|lopend traject|aankondiging(?:en)?)';
const numbered = new RegExp(`(?:^|[\\s(>])(\\d{1,3}) (?:andere |eerdere )?${noun}\\b`, 'g');

/** The numbers of outcomes in the text of a page that are no link to their list themselves. */
export function plainNumbers(html: string): { count: number; text: string }[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const blocks = main
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(a|summary)\s[^>]*data-count="[\s\S]*?<\/\1>/g, '')
    .split(/<\/?(?:p|li|h\d|div|d[tdl]|t[dhr]|section|summary|ul|ol|caption)\b[^>]*>/)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return blocks.flatMap((text) =>
    [...text.matchAll(numbered)].map(([, count]) => ({ count: Number(count), text })),
  );
}

/** The anchors of the headings of a page. */
export function headsIn(html: string): string[] {
  return [...html.matchAll(/<h\d[^>]*\sid="([^"]+)"/g)].map(([, id = '']) => id);
}

/** How many items the lists in a piece of a page have, without those of lists within an item. */
export function itemsIn(html: string): number {
  let [depth, items] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?(?:ul|ol|li)\b/g)) {
    if (tag === '<ul' || tag === '<ol') depth += 1;
    else if (tag.startsWith('</') && tag !== '</li') depth -= 1;
    else if (tag === '<li' && depth === 1) items += 1;
  }
  return items;
}
