import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findPlaceholder } from '#check/text/placeholder.ts';
import { plainTextRules } from '#check/text/plain-text-rules.ts';
import { textRules } from '#check/text/rules.ts';
import { explainLink } from '#check/text/safe-link.ts';
import { plainText } from '#domain/brief/plain-text.ts';
import { isAlinea } from '#domain/brief/tag.ts';
import { type PrivateKind, privateDataIn } from '#domain/problem/private-data.ts';
import type { Problem } from '#domain/problem/problem.ts';

/**
 * What no text of a section of a letter may hold: something about a person, or a place that somebody still has to fill in.
 * Looks in its text, its footnotes, its links and the comments of its front matter; the fields of the front matter are
 * looked at where they are read. A problem does not repeat what was found about a person.
 */
export function checkWords(file: string, tree: Root): Problem[] {
  let nr = 0;
  return tree.children.flatMap((block) => {
    if (isAlinea(block)) nr += 1;
    const field = isAlinea(block) ? `alinea ${nr}` : labelOf(block);
    return piecesOf(block).flatMap(({ line, text }): Problem[] => {
      const kinds: PrivateKind[] = privateDataIn(text);
      if (kinds.length > 0) return [{ file, line, field, ...textRules.privateData({ kinds }) }];
      // In a letter a name between < and > is code, which is refused as such.
      const value = findPlaceholder(text.replace(/[<>]/g, ' '));
      return value === undefined
        ? []
        : [{ file, line, field, value, ...plainTextRules.placeholder() }];
    });
  });
}

interface Piece {
  line: number | undefined;
  text: string;
}

/** The texts that stand by themselves. Words of one paragraph belong together, whatever marks are in between. */
function piecesOf(block: Nodes): Piece[] {
  if (block.type === 'yaml') return commentsOf(block.value, block.position?.start.line ?? 1);
  const pieces: Piece[] = [];
  visit(block, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      pieces.push({ line, text: plainText(node) });
    }
    if (node.type !== 'link') return;
    if (node.title) pieces.push({ line, text: node.title });
    // An address that is the text of its own link is found in that text, and a link that cannot be is refused as such.
    const isShown = plainText(node) === node.url.replace(/^mailto:/i, '');
    if (!isShown && explainLink(node.url) === undefined) pieces.push({ line, text: node.url });
  });
  return pieces;
}

/** The lines of front matter that are only for who opens the file, which is everybody. */
function commentsOf(yaml: string, start: number): Piece[] {
  return yaml.split('\n').flatMap((text, index) => {
    return /^\s*#/.test(text) ? [{ line: start + index + 1, text }] : [];
  });
}

function labelOf(block: Nodes): string | undefined {
  return block.type === 'footnoteDefinition' ? `voetnoot ${block.label ?? ''}` : undefined;
}
