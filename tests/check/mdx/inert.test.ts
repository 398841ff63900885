import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { checkInert } from '#check/mdx/inert.ts';
import { readTree } from '#markdown/tree.ts';
import { alinea } from '../../support/builders.ts';

/** A node of any kind, also of one that no parser makes. */
interface AnyNode {
  type: string;
  children?: AnyNode[];
  [field: string]: unknown;
}

const messages = (tree: Root) => checkInert('a.mdx', tree).map(({ message }) => message);

/** A tree with one node inside a good Alinea. */
function around(node: AnyNode): Root {
  const paragraph = { type: 'paragraph', children: [node] };
  const tag = { type: 'mdxJsxFlowElement', name: 'Alinea', attributes: [], children: [paragraph] };
  const root: AnyNode = { type: 'root', children: [tag] };
  return root as Root;
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

  test('heeft bij elke fout haar regel, in de volgorde van de tekst', () => {
    const tree = readTree(`${alinea(1, 'een {1}')}${alinea(2, 'x\n\n# Kop')}`);
    expect(checkInert('a.mdx', tree).map(({ line, column }) => [line, column])).toEqual([
      [3, 5],
      [11, 1],
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
    const code: AnyNode = { type: 'mdxTextExpression', value: '1' };
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
          const wrap = (inner: AnyNode) =>
            types.reduce<AnyNode>((node, type) => ({ type, children: [node] }), inner);
          expect(messages(around(wrap(code)))).toEqual([expect.stringContaining('expressie')]);
          expect(messages(around(wrap({ type: 'text', value: 'x' })))).toEqual([]);
        },
      ),
    );
  });

  test('heeft geen soort knoop die niet bekend is, waar die ook staat', () => {
    const ours = ['paragraph', 'list', 'listItem', 'blockquote', 'strong', 'tableCell'];
    const name = fc.string({ minLength: 1, maxLength: 12 }).map((word) => `x${word}`);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ours), { maxLength: 9 }), name, (types, type) => {
        const unknown: AnyNode = { type, value: 'x', children: [{ type: 'mdxTextExpression' }] };
        const beside = [{ type: 'text', value: 'x' }, unknown, { type: 'text', value: 'x' }];
        const wrapped = types.reduce<AnyNode[]>(
          (children, kind) => [{ type: kind, children }],
          beside,
        );
        expect(messages(around({ type: 'strong', children: wrapped }))).toEqual([
          'kan hier niet; schrijf gewone tekst',
        ]);
      }),
    );
  });

  test('ziet elke knoop: van elk deel van een boom wordt een verborgen teken gevonden', () => {
    const { node } = fc.letrec<{ node: AnyNode }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({ type: fc.constantFrom('text', 'inlineCode'), value: fc.constant('a\u200bb') }),
        fc.record({
          type: fc.constantFrom('paragraph', 'listItem', 'tableCell', 'tableRow'),
          children: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }));
    const leaves = ({ children }: AnyNode): number =>
      children ? children.reduce((sum, child) => sum + leaves(child), 0) : 1;
    fc.assert(
      fc.property(node, (tree) => {
        expect(messages(around(tree))).toHaveLength(leaves(tree));
      }),
    );
  });

  test('nest niet dieper dan twaalf niveaus, en meldt alleen waar dat begint', () => {
    const nest = (levels: number, type: string): AnyNode =>
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
