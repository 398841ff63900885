import postcss, { type Container, type Declaration, type Document, type Rule } from 'postcss';
import type { Waiting } from './can-wait.ts';

/** A style sheet in two. */
export interface FirstSheet {
  /** What a page needs of it when it is first seen. */
  css: string;
  /** All else. */
  later: string;
  /** The selectors that `css` has rules for. */
  selectors: ReadonlySet<string>;
}

/** States that no page is in when it is first seen, and other ways to show it than on a screen. */
const laterState = /:(?:hover|focus|active|target|popover-open)/;
/** A word such as `initial` in a calculation: no browser takes that, and validators of pages object to it. */
const invalid = /\b(?:calc|clamp|max|min)\(.*\b(?:inherit|initial|revert|unset)\b/;
const isInvalid = (value: string) => invalid.test(value.replace(/var\([^()]*\)/g, ''));
const elsewhere = /\bprint\b|forced-colors|prefers-reduced-motion/;

/**
 * Takes from style sheets what pages need when they are first seen. Custom properties that the root sets once, and that nothing else
 * sets, are replaced there by their values, which are shorter; those that nothing asks for are left out.
 * @param sheets those that custom properties are set in first
 * @param waiting what is not needed then
 * @param others the other sheets of the site, which may set or ask for custom properties
 */
export function firstSheets(
  sheets: readonly string[],
  waiting: Waiting,
  others: readonly string[],
): FirstSheet[] {
  const all = [...sheets, ...others].map((sheet) => postcss.parse(sheet));
  const constants = constantsOf(all);
  const unset = unsetIn(all);
  const first = sheets.map((sheet) => postcss.parse(sheet));
  const selectors = first.map((root) => keepFirst(root, waiting));
  for (const root of first) {
    root.walkDecls((declaration) => {
      if (constants.has(declaration.prop) || isInvalid(declaration.value)) declaration.remove();
      else declaration.value = withConstants(declaration.value, constants, unset);
    });
  }
  removeUnused(first, []);
  const later = sheets.map((sheet) => laterPart(sheet, waiting));
  for (const root of later)
    root.walkDecls((declaration) => {
      declaration.value = withConstants(declaration.value, new Map(), unset);
    });
  removeUnused(later, [...others, ...first.map(String)]);
  const [everywhere] = first;
  if (everywhere) for (const root of later) removeRepeated(root, everywhere);
  return first.map((root, at) => ({
    css: textOf(root),
    later: textOf(later[at] ?? postcss.root()),
    selectors: selectors[at] ?? new Set(),
  }));
}

/** What of a sheet does not go into pages; and custom properties, which that may ask for. */
function laterPart(sheet: string, waiting: Waiting): postcss.Root {
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    if (rule.selector === ':root' || !matters(rule)) return;
    const left = rule.selectors.filter((one) => !matters(one) || waiting.selector(one));
    if (left.length < rule.selectors.length) {
      const seenFirst = rule.clone({
        selectors: rule.selectors.filter((one) => !left.includes(one)),
      });
      keepDeclarations(seenFirst, waiting.property);
      rule.before(seenFirst);
    }
    if (left.length === 0) rule.remove();
    else rule.selectors = left;
  });
  return root;
}

/** Removes custom properties of the root that every page has in it, with the same value for the same media. */
function removeRepeated(root: postcss.Root, everywhere: postcss.Root): void {
  const known = new Set<string>();
  walkRootProperties(everywhere, (declaration) => known.add(keyOf(declaration)));
  walkRootProperties(root, (declaration) => {
    if (known.has(keyOf(declaration))) declaration.remove();
  });
}

function walkRootProperties(root: postcss.Root, see: (declaration: Declaration) => void): void {
  root.walkRules(':root', (rule) => {
    rule.each((node) => {
      if (node.type === 'decl' && node.prop.startsWith('--')) see(node);
    });
  });
}

/** A declaration with the at-rules that it is in. */
function keyOf(declaration: Declaration): string {
  const around: string[] = [];
  for (let at: Container | Document | undefined = declaration.parent; at; at = at.parent)
    if (at instanceof postcss.AtRule) around.push(`${at.name} ${at.params}`);
  return [...around, String(declaration)].join(' ');
}

function textOf(root: postcss.Root): string {
  removeEmpty(root);
  return root.toString().trim();
}

/** Leaves the rules that a page needs when it is first seen. Returns their selectors. */
function keepFirst(root: postcss.Root, waiting: Waiting): Set<string> {
  const selectors = new Set<string>();
  root.walkRules((rule) => {
    const kept = matters(rule)
      ? rule.selectors.filter((one) => matters(one) && !waiting.selector(one))
      : [];
    for (const one of kept) selectors.add(one);
    if (kept.length === 0) {
      rule.remove();
      return;
    }
    rule.selectors = kept;
    keepDeclarations(rule, (name) => !waiting.property(name));
  });
  return selectors;
}

/** Leaves the declarations of these properties. What is left of a rule without any goes with `removeEmpty`. */
function keepDeclarations(rule: Rule, isKept: (name: string) => boolean): void {
  rule.each((node) => {
    if (node.type === 'decl' && !isKept(node.prop)) node.remove();
  });
}

/** Whether a rule or selector can matter when a page is first seen on a screen. */
export function matters(of: Rule | string): boolean {
  if (typeof of === 'string') return !laterState.test(of);
  let at: Container | Document | undefined = of.parent;
  while (at instanceof postcss.AtRule) {
    if (at.name === 'keyframes' || elsewhere.test(at.params)) return false;
    at = at.parent;
  }
  return true;
}

/** The custom properties that the root sets once, and that nothing else sets. */
function constantsOf(roots: readonly postcss.Root[]): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  const varying = new Set<string>();
  for (const root of roots) {
    root.walkDecls(/^--/, ({ prop, value, parent }) => {
      const isOfRoot = parent instanceof postcss.Rule && parent.selector === ':root';
      if (!isOfRoot || parent.parent?.type !== 'root' || constants.has(prop)) varying.add(prop);
      else constants.set(prop, value);
    });
  }
  for (const name of varying) constants.delete(name);
  return constants;
}

/** The custom properties of the design system, which no script and no page sets, that no sheet sets either. */
function unsetIn(roots: readonly postcss.Root[]): (name: string) => boolean {
  const set = new Set<string>();
  for (const root of roots) root.walkDecls(/^--/, ({ prop }) => void set.add(prop));
  return (name) => /^--_?nl-/.test(name) && !set.has(name);
}

/** A value in which each `var()` of a constant is that constant, and one of what is unset is what it has in place of that. */
function withConstants(
  value: string,
  constants: ReadonlyMap<string, string>,
  unset: (name: string) => boolean,
): string {
  let text = value;
  let from = 0;
  for (;;) {
    const start = text.indexOf('var(', from);
    if (start < 0) return text;
    const end = closingOf(text, start + 'var'.length);
    const [, name = '', other] =
      /^\s*([\w-]+)\s*(?:,(.*))?$/s.exec(text.slice(start + 'var('.length, end)) ?? [];
    const inPlace = constants.get(name) ?? (unset(name) ? other?.trim() : undefined);
    if (inPlace === undefined) from = start + 1;
    else text = `${text.slice(0, start)}${inPlace}${text.slice(end + 1)}`;
  }
}

/** Where the parenthesis that opens at `open` is closed. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Removes custom properties that neither these sheets nor the others ask for. */
function removeUnused(roots: readonly postcss.Root[], others: readonly string[]): void {
  for (let removed = -1; removed !== 0;) {
    const text = [...roots.map(String), ...others].join('\n');
    const asked = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? ''));
    removed = 0;
    for (const root of roots) {
      root.walkDecls(/^--/, (declaration) => {
        if (asked.has(declaration.prop)) return;
        declaration.remove();
        removed += 1;
      });
    }
  }
}

function removeEmpty(root: postcss.Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  const empty = () => {
    let found = false;
    root.walkAtRules((at) => {
      if (at.nodes?.length !== 0) return;
      at.remove();
      found = true;
    });
    return found;
  };
  while (empty());
}
