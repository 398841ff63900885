import type { LateStyles, NeededElement } from './late-styles.ts';

/** Elements that have no end. */
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** In these, and in nothing else, a style sheet may be linked between two elements. */
const open = new Set(['body', 'main', 'section', 'div', 'article', 'aside', 'header', 'nav']);

/**
 * Where in a page its late style sheets can be linked: as late as possible, before the first element that needs them, and where no
 * rule knows an element by the one before it. What comes before it can be painted without waiting for them.
 * @returns an index in the HTML, or `undefined` when something needs them before there is such a place
 */
export function latePoint(html: string, styles: LateStyles): number | undefined {
  const missing = [...styles.needs];
  if (missing.includes(0)) return undefined;
  const found = new Set<NeededElement>();
  const within: string[] = [];
  let point: number | undefined;
  for (const { index, tag, attributes, closes } of tagsOf(html)) {
    const isOpen = within.length > 0 && within.every((name) => open.has(name));
    if (closes) {
      if (tag === 'main' && isOpen) return index;
      within.pop();
      continue;
    }
    const tokens = tokensOf(tag, attributes);
    if (isOpen && !styles.afterPlus.some((needed) => has(tokens, needed))) point = index;
    for (const element of [...tokens].flatMap((token) => styles.elements.get(token) ?? [])) {
      if (found.has(element) || !has(tokens, element.tokens)) continue;
      found.add(element);
      for (const rule of element.rules) {
        const left = (missing[rule] ?? 0) - 1;
        if (left === 0) return point;
        missing[rule] = left;
      }
    }
    if (tag !== 'html' && !empty.has(tag) && !attributes.endsWith('/')) within.push(tag);
  }
  return point;
}

interface Tag {
  index: number;
  tag: string;
  attributes: string;
  closes: boolean;
}

/** The tags of a page from its body on, and that of the whole page before them. */
function* tagsOf(html: string): Generator<Tag> {
  const tags = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^>"])*)>/g;
  const next = (): Tag | undefined => {
    const found = tags.exec(html);
    if (!found) return undefined;
    const [, slash, tag = '', attributes = ''] = found;
    return { index: found.index, tag, attributes, closes: slash === '/' };
  };
  for (const start of ['<html', '<body']) {
    tags.lastIndex = Math.max(html.indexOf(start), 0);
    for (let found = next(); found; found = next()) {
      yield found;
      if (found.tag === 'html') break;
    }
  }
}

/** What a selector can ask of an element: its name, classes, id and attributes. */
function tokensOf(tag: string, attributes: string): Set<string> {
  const tokens = new Set([tag]);
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    tokens.add(`[${name}`);
    if (name === 'id') tokens.add(`#${value}`);
    if (name === 'class') for (const one of value.split(/\s+/)) tokens.add(`.${one}`);
  }
  return tokens;
}

function has(tokens: ReadonlySet<string>, needed: readonly string[]): boolean {
  return needed.every((token) => tokens.has(token));
}
