import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { maxDepth } from '#check/text/raw-text.ts';
import { explainLink } from '#check/text/safe-link.ts';
import { plainText } from '#domain/brief/plain-text.ts';
import { attributesOf, isAlinea } from '#domain/brief/tag.ts';
import { explainInvisible, invisible } from '#domain/problem/invisible.ts';
import { explainOddLetters } from '#domain/problem/odd-letters.ts';
import type { Problem } from '#domain/problem/problem.ts';

const refused: Record<string, string> = {
  mdxjsEsm: 'is een import of export; in teksten mag geen programmacode staan',
  mdxFlowExpression: 'is een expressie tussen accolades; schrijf gewone tekst',
  mdxTextExpression: 'is een expressie tussen accolades; schrijf gewone tekst',
  html: 'is HTML; schrijf gewone tekst',
  image: 'is een afbeelding; de brieven hebben alleen tekst',
  imageReference: 'is een afbeelding; de brieven hebben alleen tekst',
  heading: 'is een kop; de kop van een onderdeel staat in “titel”',
  code: 'is programmacode; schrijf gewone tekst',
};

/** All that Markdown in a letter can be; what is not here is refused, so that a new kind of node is not let in unseen. */
const allowed: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['link', 'linkReference', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'],
  ...['footnoteReference', 'footnoteDefinition', 'thematicBreak', 'mdxJsxFlowElement'],
  'mdxJsxTextElement',
]);

/** What may be beside the paragraphs, at the top level. */
const atTop: ReadonlySet<string> = new Set(['yaml', 'footnoteDefinition']);

/** Nodes that a reader sees as one more level. */
const nesting: ReadonlySet<string> = new Set([
  'list',
  'blockquote',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

const braces = 'Wilt u dat de lezer accolades ziet, schrijf dan \\{ en \\}.';
const mends = new Map([
  ['mdxjsEsm', 'Begint een zin met import of export? Schrijf dat woord dan met een hoofdletter.'],
  ['mdxFlowExpression', braces],
  ['mdxTextExpression', braces],
  ['mdxJsxFlowElement', 'Wilt u dat de lezer een < ziet, schrijf dan \\<.'],
  ['mdxJsxTextElement', 'Wilt u dat de lezer een < ziet, schrijf dan \\<.'],
  ['definition', 'Schrijf een link als [tekst](https://…).'],
]);

const misplaced =
  'staat op de verkeerde plaats; zet <Alinea …> en </Alinea> elk op een eigen regel, met een lege regel ertussen';

interface Place {
  node: Nodes;
  parent: Nodes | undefined;
  /** How many nesting nodes it is inside, itself included. */
  level: number;
}

/**
 * Problems of a text that is not inert. MDX is code: an import, expression or tag in a contributed file would run at build
 * or in the reader's browser. Allowed are Markdown and `<Alinea>` with plain text attributes, at the top level only.
 */
export function checkInert(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const levels = new Map<Nodes, number>();
  // Every node is visited, of whatever kind; what is refused is refused with everything in it.
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

type Judgement = Pick<Problem, 'message' | 'mend'>;

function judge({ node, parent, level }: Place): Judgement | undefined {
  const message = messageFor({ node, parent, level });
  if (message)
    return { message, mend: tagName(node) === 'Alinea' ? undefined : mends.get(node.type) };
  return node.type === 'link' ? explainLink(node.url) : undefined;
}

function messageFor({ node, parent, level }: Place): string | undefined {
  if (level > maxDepth) return `is dieper genest dan ${maxDepth} niveaus`;
  if (refused[node.type]) return refused[node.type];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return messageForTag(node, parent);
  }
  if (parent?.type === 'root' && !atTop.has(node.type)) return 'staat buiten een <Alinea>';
  if (!allowed.has(node.type)) return 'kan hier niet; schrijf gewone tekst';
  // It would become a style on every cell, which the Content Security Policy of the site forbids.
  if (node.type === 'table' && node.align?.some(Boolean)) {
    return 'is een tabel met uitgelijnde kolommen; zet onder de kop alleen streepjes, zoals | --- | --- |';
  }
  if ('checked' in node && typeof node.checked === 'boolean') {
    return 'is een vakje om aan te vinken; laat [ ] of [x] aan het begin weg';
  }
  if (node.type === 'footnoteDefinition' && parent?.type !== 'root') {
    return 'is een voetnoot binnen een <Alinea>; zet die onder de laatste alinea';
  }
  // Words on the same line as the tags would have no paragraph around them.
  if (parent && isAlinea(parent) && node.type === 'text') return misplaced;
  return undefined;
}

function messageForTag(node: Nodes, parent: Nodes | undefined): string | undefined {
  if (tagName(node) !== 'Alinea') return 'is geen toegestaan onderdeel; alleen <Alinea> mag';
  if (parent?.type !== 'root' || !isAlinea(node)) return misplaced;
  const plain = attributesOf(node).every(({ value }) => value !== undefined);
  return plain ? undefined : 'heeft een kenmerk dat geen gewone tekst tussen aanhalingstekens is';
}

/** The name of a tag, whether on a line of its own or not. */
function tagName(node: Nodes): string | undefined {
  return ('name' in node && node.name) || undefined;
}

/** Invisible characters that were written as a code, such as `&#8203;`, and letters that are not what they seem. */
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
    return odd ? { ...at, value: odd.value, message: odd.message, mend: odd.mend } : [];
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
