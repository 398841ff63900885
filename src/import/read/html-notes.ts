import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { safeText } from '#import/safe-text.ts';
import { attribute, type Element, elements, isBlockName, textOf } from './html-tree.ts';

/** The note that a link in the text points at; a link back to the text is none. */
export function noteKey(node: Element, notes: ReadonlyMap<string, Element>): string | undefined {
  if (node.tagName !== 'a') return undefined;
  const target = attribute(node, 'href')?.replace(/^[^#]*#/, '');
  return target !== undefined && notes.has(target) && /^\W*\d{0,4}\W*$/.test(textOf(node))
    ? target
    : undefined;
}

/** Elements with an id that look like notes, or that a link with only a number points at. */
export function notesIn(document: Tree.Document): Map<string, Element> {
  const links = new Set<string>();
  const targets = new Map<string, Element>();
  for (const one of elements(document)) {
    const id = attribute(one, 'id') ?? (one.tagName === 'a' ? attribute(one, 'name') : undefined);
    if (id !== undefined && !targets.has(id)) targets.set(id, one);
    const href = one.tagName === 'a' ? attribute(one, 'href') : undefined;
    if (href?.startsWith('#') && /^[[(*]?\d{1,4}[\])]?$/.test(textOf(one).trim()))
      links.add(href.slice(1));
  }
  return new Map(
    [...links].flatMap((id): [string, Element][] => {
      const target = targets.get(id);
      if (!target) return [];
      const holder = /^(?:li|p|div|aside|dd)$/.test(target.tagName) ? target : parentBlock(target);
      return holder ? [[id, holder]] : [];
    }),
  );
}

function parentBlock(element: Element): Element | undefined {
  for (let at = element.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) {
    if ('tagName' in at && isBlockName(at.tagName)) return at;
  }
  return undefined;
}

/** The text of a note without its number and its link back. */
export function noteText(element: Element | undefined): string {
  return safeText(textOf(element).replace(/↩[\ufe0e\ufe0f]?/g, '')).replace(
    /^[[(]?\d{1,4}[\])]?\.?\s+(?=\p{L})/u,
    '',
  );
}
