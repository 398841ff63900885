import type { Looks } from '#import/block.ts';
import { type Element, isElement, textOf } from './html-tree.ts';

const looksByClass: readonly [RegExp, Exclude<Looks, 'genummerd'>][] = [
  [/vet-?cur|vetcur/i, 'vetcur'],
  [/vet|bold/i, 'vet'],
  [/cur|ital/i, 'cur'],
];

/** How a heading looks whose class names its typography. */
export function lookOfClass(name: string): Exclude<Looks, 'genummerd'> {
  return looksByClass.find(([pattern]) => pattern.test(name))?.[1] ?? 'plat';
}

/** How a paragraph looks whose whole text is bold or italic. */
export function lookOf(element: Element): Exclude<Looks, 'genummerd'> | undefined {
  const inner = element.childNodes.filter(
    (child) => isElement(child) || textOf(child).trim() !== '',
  );
  const [only, ...others] = inner;
  if (!only || others.length > 0 || !isElement(only)) return undefined;
  const deeper = lookOf(only);
  if (/^(?:strong|b)$/.test(only.tagName)) return deeper === 'cur' ? 'vetcur' : 'vet';
  if (/^(?:em|i)$/.test(only.tagName)) return deeper === 'vet' ? 'vetcur' : 'cur';
  return only.tagName === 'span' || only.tagName === 'u' ? deeper : undefined;
}
