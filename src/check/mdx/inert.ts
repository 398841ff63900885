import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { maxDepth } from '#check/text/raw-text.ts';
import { explainLink } from '#check/text/safe-link.ts';
import { plainText } from '#domain/brief/plain-text.ts';
import { attributesOf, isAlinea } from '#domain/brief/tag.ts';
import { invisible } from '#domain/problem/invisible.ts';
import { explainInvisible, explainOddLetters } from '#domain/problem/odd-characters.ts';
import type { Finding, Problem } from '#domain/problem/problem.ts';
import type { Rule } from '#domain/problem/rule.ts';
import { briefRules } from './brief-rules.ts';

/** Node types that are never allowed, each with the rule that explains it to editors. */
const refused = new Map<string, Rule<void>>([
  ['mdxjsEsm', briefRules.code],
  ['mdxFlowExpression', briefRules.expression],
  ['mdxTextExpression', briefRules.expression],
  ['html', briefRules.html],
  ['image', briefRules.image],
  ['imageReference', briefRules.image],
  ['heading', briefRules.heading],
  ['code', briefRules.codeBlock],
]);

/** All node types that a letter may have. Any other is refused, so a new type of node is never let in by accident. */
const allowed: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['link', 'linkReference', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'],
  ...['footnoteReference', 'footnoteDefinition', 'thematicBreak', 'mdxJsxFlowElement'],
  'mdxJsxTextElement',
]);

/** What may be outside an `<Alinea>`. */
const atTop: ReadonlySet<string> = new Set(['yaml', 'footnoteDefinition']);

/** Node types that count as a level of nesting. */
const nesting: ReadonlySet<string> = new Set([
  'list',
  'blockquote',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

interface Place {
  node: Nodes;
  parent: Nodes | undefined;
  /** How many levels of nesting it is in, its own included. */
  level: number;
}

/**
 * Problems of a text that is not inert. MDX is code: an import, expression or tag in a contributed file would run
 * during the build or in the reader's browser. Allowed are a short list of Markdown, and `<Alinea>` with plain text
 * attributes at the top level. See docs/besluiten/03.
 */
export function checkInert(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const levels = new Map<Nodes, number>();
  // Every node is visited, whatever its type. The children of a refused node are not reported as well.
  visit(tree, (node, _, parent) => {
    const around = (parent && levels.get(parent)) ?? 0;
    const level = nesting.has(node.type) ? around + 1 : around;
    levels.set(node, level);
    const place = { node, parent, level };
    const found = judge(place);
    if (!found) {
      problems.push(...checkHidden(file, node));
      return undefined;
    }
    problems.push({ file, ...placeOf(node), value: shown(place), ...found });
    return SKIP;
  });
  return problems;
}

function judge({ node, parent, level }: Place): Finding | undefined {
  if (level > maxDepth) return briefRules.tooDeep({ most: maxDepth });
  const found = judgeKind(node, parent);
  if (found) return found;
  return node.type === 'link' ? explainLink(node.url) : undefined;
}

function judgeKind(node: Nodes, parent: Nodes | undefined): Finding | undefined {
  const never = refused.get(node.type);
  if (never) return never();
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return judgeTag(node, parent);
  }
  const isOutside = parent?.type === 'root' && !atTop.has(node.type);
  if (node.type === 'definition') return briefRules.linkDefinition({ isOutside });
  if (isOutside) return briefRules.outsideAlinea();
  if (!allowed.has(node.type)) return briefRules.notAllowed();
  // Alignment becomes a style on every cell, which the Content Security Policy of the site forbids.
  if (node.type === 'table' && node.align?.some(Boolean)) return briefRules.alignedTable();
  if ('checked' in node && typeof node.checked === 'boolean') return briefRules.checkbox();
  if (node.type === 'footnoteDefinition' && parent?.type !== 'root') {
    return briefRules.footnoteInAlinea();
  }
  // Words on the same line as the tags would get no paragraph around them.
  if (parent && isAlinea(parent) && node.type === 'text') return briefRules.misplacedAlinea();
  return undefined;
}

function judgeTag(node: Nodes, parent: Nodes | undefined): Finding | undefined {
  if (tagName(node) !== 'Alinea') return briefRules.unknownTag();
  if (parent?.type !== 'root' || !isAlinea(node)) return briefRules.misplacedAlinea();
  const isPlain = attributesOf(node).every(({ value }) => value !== undefined);
  return isPlain ? undefined : briefRules.computedAttribute();
}

/** The name of a tag, whether on a line of its own or not. */
function tagName(node: Nodes): string | undefined {
  return ('name' in node && node.name) || undefined;
}

/**
 * Problems of invisible characters written as an entity, such as `&#8203;`, and of letters that are not what they seem.
 */
function checkHidden(file: string, node: Nodes): Problem[] {
  if (node.type === 'yaml') return [];
  const values = [
    'value' in node ? node.value : '',
    'url' in node ? node.url : '',
    'title' in node ? node.title : '',
    ...attributesOf(node).map(({ value }) => value),
  ];
  const lines = values.join('').split('\n');
  return lines.flatMap((line, index) => {
    const at = { file, line: placeOf(node, index).line };
    const [character] = invisible.exec(line) ?? [];
    if (character !== undefined) return { ...at, ...explainInvisible(character) };
    const odd = explainOddLetters(line);
    if (!odd) return [];
    // Only fields are fixed automatically; a line of a letter needs a person.
    const { fix: _, ...finding } = odd;
    return { ...at, ...finding };
  });
}

function placeOf({ position }: Nodes, further = 0): Pick<Problem, 'line' | 'column'> {
  if (!position) return {};
  const { line, column } = position.start;
  return { line: line + further, column: further === 0 ? column : undefined };
}

function shown({ node, parent }: Place): string | undefined {
  const name = tagName(node);
  if (name) return `<${name}>`;
  if ('value' in node) return node.value;
  if ('url' in node) return node.url;
  return parent?.type === 'root' ? plainText(node) : undefined;
}
