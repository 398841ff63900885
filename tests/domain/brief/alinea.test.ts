import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as lettersOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readSectie } from '#domain/brief/alinea.ts';
import { plainText } from '#domain/brief/plain-text.ts';
import { attributesOf } from '#domain/brief/tag.ts';
import { readTree } from '#markdown/tree.ts';
import { alinea } from '../../support/builders.ts';

const read = (source: string) => readSectie('a.mdx', readTree(source));
const textOf = (markdown: string) => read(alinea(1, markdown)).alineas[0]?.text;

describe('een alinea', () => {
  test('heeft haar nummer, haar kenmerken en haar woorden', () => {
    const tags =
      'provincies="fryslan groningen" gebieden="alle" landsdelen="noord" regios="twente" themas="water  energie" vorm="punt"';
    expect(read(alinea(1, 'Er is *minder* water.', tags))).toEqual({
      alineas: [
        {
          nr: 1,
          eerder: [],
          vorm: 'punt',
          provincies: ['fryslan', 'groningen'],
          gebieden: 'alle',
          landsdelen: ['noord'],
          regios: ['twente'],
          themas: ['water', 'energie'],
          afgeleid: [],
          text: 'Er is minder water.',
          voetnoten: [],
        },
      ],
      voetnoten: new Map(),
      problems: [],
    });
  });

  test('heeft zonder kenmerken lege lijsten', () => {
    expect(read(alinea(1, 'x')).alineas[0]).toMatchObject({
      vorm: 'tekst',
      provincies: [],
      gebieden: [],
      landsdelen: [],
      regios: [],
      themas: [],
    });
  });

  test.each([
    ['nadruk', 'een *twee* **drie** ~~vier~~', 'een twee drie vier'],
    ['een link', 'een [twee](https://www.example.nl/) drie', 'een twee drie'],
    ['een regeleinde', 'een\ntwee', 'een twee'],
    ['een harde regel', 'een\\\ntwee', 'een twee'],
    ['twee blokken', 'een\n\ntwee', 'een twee'],
    ['een lijst', 'een:\n\n- twee\n- drie', 'een: twee drie'],
    ['een lijst met ruimte ertussen', 'een:\n\n- twee\n\n- drie\n\n  vier', 'een: twee drie vier'],
    ['een lijst in een lijst', '- een\n  - twee', 'een twee'],
    ['een citaat', 'een\n\n> twee\n>\n> drie', 'een twee drie'],
    ['een tabel', '| een | twee |\n| --- | --- |\n| drie | vier |', 'een twee drie vier'],
    ['losse code', 'een `twee`', 'een twee'],
    ['een code voor een teken', 'Frysl&acirc;n &amp; meer', 'Fryslân & meer'],
    ['een deel van een woord', 'een*twee*', 'eentwee'],
  ])('houdt de woorden los van elkaar: %s', (_, markdown, expected) => {
    expect(textOf(markdown)).toBe(expected);
  });

  test('telt door vanaf 1, hoeveel er ook zijn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 }),
        (numbers) => {
          const { alineas, problems } = read(numbers.map((nr) => alinea(nr, 'Tekst.')).join(''));
          const wrong = numbers.flatMap((nr, index) =>
            nr === index + 1 ? [] : [`alinea ${index + 1}, nr`],
          );
          expect(alineas.map(({ nr }) => nr)).toEqual(numbers.map((_, index) => index + 1));
          expect(problems.map(({ field }) => field)).toEqual(wrong);
        },
      ),
    );
  });
});

describe('voetnoten', () => {
  test('horen bij de alinea die ernaar verwijst, in volgorde', () => {
    const { alineas, voetnoten, problems } = read(
      `${alinea(1, 'een[^3] twee[^1]')}${alinea(2, 'drie')}[^1]: *Noot* een.\n\n[^3]: Noot drie.\n`,
    );
    expect(problems).toEqual([]);
    expect(alineas.map((one) => one.voetnoten)).toEqual([['3', '1'], []]);
    expect(voetnoten).toEqual(
      new Map([
        ['1', 'Noot een.'],
        ['3', 'Noot drie.'],
      ]),
    );
  });

  test('kloppen in beide richtingen', () => {
    const labels = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(labels, labels, (used, defined) => {
        const text = `Tekst${used.map((label) => `[^${label}]`).join(' en')}.`;
        const source = alinea(1, text) + defined.map((label) => `[^${label}]: Noot.\n\n`).join('');
        const missing = used.filter((label) => !defined.includes(label));
        const idle = defined.filter((label) => !used.includes(label));
        const values = read(source).problems.map(({ value, message }) => `${value} ${message}`);
        expect(values).toEqual([
          ...missing.map((label) => `[^${label}] verwijst naar een voetnoot die er niet is`),
          ...idle.map((label) => `[^${label}] is een voetnoot waar geen alinea naar verwijst`),
        ]);
      }),
    );
  });
});

describe('een knoop van Markdown', () => {
  test('geeft zijn kenmerken, met een waarde als die gewone tekst is', () => {
    const [node] = readTree('<Alinea nr="1" los {...spread} code={1}>\n\nx\n\n</Alinea>').children;
    expect(node && attributesOf(node)).toEqual([
      { name: 'nr', value: '1' },
      { name: 'los', value: undefined },
      { name: '', value: undefined },
      { name: 'code', value: undefined },
    ]);
  });

  test.each([undefined, null, 'nr="1"', [null], [1], [{}]])(
    'zonder goede kenmerken geeft niets terug dat op tekst lijkt: %o',
    (attributes) => {
      const node: unknown = { type: 'mdxJsxFlowElement', name: 'x', attributes, children: [] };
      const values = attributesOf(node as Nodes).map(({ value }) => value);
      expect(values.every((value) => value === undefined)).toBe(true);
    },
  );

  test('verliest geen letters: de tekst van een knoop is die van zijn delen', () => {
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({ type: fc.constant('text'), value: fc.stringMatching(/^[a-z]{1,4}$/) }),
        fc.record({
          type: fc.constantFrom('paragraph', 'list', 'emphasis', 'root', 'blockquote'),
          children: fc.array(tie('node'), { maxLength: 3 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(node, (tree) => {
        expect(plainText(tree as Nodes).replaceAll(' ', '')).toBe(lettersOf(tree));
      }),
    );
  });
});
