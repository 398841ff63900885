import { attributesOf, type MarkdownNode } from './markdown-node.ts';
import type { Problem } from './problem.ts';
import { maxDepth } from './raw-text.ts';

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

/**
 * Problems of a text that is not inert. MDX is code: an import, expression or tag in a contributed file would run at build
 * or in the reader's browser. Allowed are Markdown and `<Alinea>` with plain text attributes, at the top level only.
 */
export function checkInert(file: string, tree: MarkdownNode): Problem[] {
  const problems: Problem[] = [];
  const queue: { node: MarkdownNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { node, depth } = item;
    const message = messageFor(node, depth);
    if (message) {
      problems.push({ file, field: lineOf(node), value: shown(node), message });
      continue;
    }
    for (const child of node.children ?? []) queue.push({ node: child, depth: depth + 1 });
  }
  return problems;
}

function messageFor(node: MarkdownNode, depth: number): string | undefined {
  if (depth > maxDepth) return `is dieper genest dan ${maxDepth} niveaus`;
  if (node.type === 'link' || node.type === 'definition') {
    return node.url?.startsWith('https://')
      ? undefined
      : 'verwijst niet naar een adres met https://';
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
    return refused[node.type];
  if (node.name !== 'Alinea') return 'is geen toegestaan onderdeel; alleen <Alinea> mag';
  if (depth !== 1 || node.type !== 'mdxJsxFlowElement') {
    return 'staat op de verkeerde plaats; zet <Alinea …> en </Alinea> elk op een eigen regel, met een lege regel ertussen';
  }
  const plain = attributesOf(node).every(({ value }) => value !== undefined);
  return plain ? undefined : 'heeft een kenmerk dat geen gewone tekst tussen aanhalingstekens is';
}

function lineOf(node: MarkdownNode): string | undefined {
  return node.position ? `regel ${node.position.start.line}` : undefined;
}

function shown(node: MarkdownNode): string | undefined {
  if (node.name) return `<${node.name}>`;
  return node.value ?? node.url;
}
