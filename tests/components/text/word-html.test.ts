import { expect, test } from 'vitest';
import { markWords } from '#components/text/word-html.ts';
import { begrip } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const { find } = registerAfter(
  write('data/begrippen/novex.json', begrip('NOVEX')),
  write('data/begrippen/bouw.json', begrip('Bouw & grond')),
);

/** The words that got a link, and the text without tags and buttons. */
function marked(html: string, words: readonly [string, string][]) {
  const result = markWords(
    html,
    words.flatMap(([text, id]) => {
      const found = find('begrippen', id);
      return found ? [{ text, begrip: found }] : [];
    }),
  );
  const links = [...result.matchAll(/<a class="word" href="([^"]+)">([^<]+)<\/a>/g)];
  return {
    words: links.map(([, href, word]) => `${word} ${href}`),
    text: result.replace(/<button[^>]*>\?<\/button>/g, '').replace(/<[^>]+>/g, ''),
  };
}

test.each<[string, string, [string, string][], string[]]>([
  [
    'in gewone tekst',
    '<p>Het NOVEX-werk en NOVEX.</p>',
    [['NOVEX', 'novex']],
    ['NOVEX /begrippen/novex/'],
  ],
  [
    'niet in een link',
    '<p><a href="/x/">NOVEX</a> en NOVEX</p>',
    [['NOVEX', 'novex']],
    ['NOVEX /begrippen/novex/'],
  ],
  ['niet in een attribuut', '<p title="NOVEX">niets</p>', [['NOVEX', 'novex']], []],
  [
    'met een teken dat in HTML anders wordt geschreven',
    '<p>bouw &amp; grond</p>',
    [['bouw & grond', 'bouw']],
    ['bouw &amp; grond /begrippen/bouw/'],
  ],
  [
    'twee op volgorde',
    '<p>NOVEX, <em>bouw &amp; grond</em></p>',
    [
      ['NOVEX', 'novex'],
      ['bouw & grond', 'bouw'],
    ],
    ['NOVEX /begrippen/novex/', 'bouw &amp; grond /begrippen/bouw/'],
  ],
])('een woord krijgt een link %s', (_, html, words, expected) => {
  const result = marked(html, words);
  expect(result.words).toEqual(expected);
  expect(result.text).toBe(html.replace(/<[^>]+>/g, ''));
});
