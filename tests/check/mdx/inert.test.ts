import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInert } from '#check/mdx/inert.ts';
import type { MarkdownNode } from '#domain/brief/markdown-node.ts';
import { readTree } from '#markdown/tree.ts';
import { alinea } from '../../support/builders.ts';

const messages = (tree: MarkdownNode) => checkInert('a.mdx', tree).map(({ message }) => message);

/** A tree with one node inside a good Alinea. */
function around(node: MarkdownNode): MarkdownNode {
  const paragraph = { type: 'paragraph', children: [node] };
  return {
    type: 'root',
    children: [
      { type: 'mdxJsxFlowElement', name: 'Alinea', attributes: [], children: [paragraph] },
    ],
  };
}

describe('een inerte tekst', () => {
  test('heeft gewone Markdown in alinea’s', () => {
    const text =
      'Gewoon, *schuin*, **vet**, ~~weg~~, `code`, [link](https://www.example.nl/), noot[^1].\n\n- een\n  1. twee\n\n> citaat';
    const tree = readTree(
      `---\ntitel: x\n---\n\n${alinea(1, text)}${alinea(2, 'x')}[^1]: Een noot.\n`,
    );
    expect(checkInert('a.mdx', tree)).toEqual([]);
  });

  test('heeft bij elke fout haar regel', () => {
    const tree = readTree(`${alinea(1, 'een {1}')}${alinea(2, 'x\n\n# Kop')}`);
    expect(
      checkInert('a.mdx', tree)
        .map(({ line, column }) => [line, column])
        .toSorted(),
    ).toEqual([
      [11, 1],
      [3, 5],
    ]);
  });

  test.each([
    ['mdxjsEsm', 'import of export'],
    ['mdxFlowExpression', 'expressie tussen accolades'],
    ['mdxTextExpression', 'expressie tussen accolades'],
    ['html', 'HTML'],
    ['image', 'afbeelding'],
    ['imageReference', 'afbeelding'],
    ['heading', 'kop'],
    ['code', 'programmacode'],
    ['mdxJsxTextElement', 'alleen <Alinea> mag'],
    ['mdxJsxFlowElement', 'alleen <Alinea> mag'],
  ])('heeft nergens een %s', (type, expected) => {
    expect(messages(around({ type, name: 'x' }))).toEqual([expect.stringContaining(expected)]);
  });

  test('wordt alleen daarop beoordeeld wat erin staat, niet op hoe diep het staat', () => {
    const code: MarkdownNode = { type: 'mdxTextExpression', value: '1' };
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'paragraph',
            'list',
            'listItem',
            'blockquote',
            'emphasis',
            'strong',
            'tableCell',
          ),
          { maxLength: 12 },
        ),
        (types) => {
          const wrap = (inner: MarkdownNode) =>
            types.reduce<MarkdownNode>((node, type) => ({ type, children: [node] }), inner);
          expect(messages(around(wrap(code)))).toEqual([expect.stringContaining('expressie')]);
          expect(messages(around(wrap({ type: 'text', value: 'x' })))).toEqual([]);
        },
      ),
    );
  });

  test('nest niet dieper dan twaalf niveaus, en meldt alleen waar dat begint', () => {
    const nest = (levels: number, type: string): MarkdownNode =>
      levels === 0 ? { type: 'text', value: 'x' } : { type, children: [nest(levels - 1, type)] };
    for (const type of ['list', 'blockquote', 'emphasis', 'strong', 'delete']) {
      expect(messages(around(nest(12, type)))).toEqual([]);
      expect(messages(around(nest(40, type)))).toEqual(['is dieper genest dan 12 niveaus']);
    }
  });

  test.each([
    ['tekst', { type: 'text', value: 'a\u200bb' }],
    ['het adres van een link', { type: 'link', url: 'https://www.example.nl/\u200b' }],
    ['de titel van een link', { type: 'link', url: 'https://www.example.nl/', title: 'a\u200bb' }],
    ['losse code', { type: 'inlineCode', value: 'a\u200bb' }],
  ])('heeft geen onzichtbare tekens in %s', (_, node) => {
    expect(messages(around(node))).toEqual(['heeft een onzichtbaar teken (U+200B); haal het weg']);
  });
});
