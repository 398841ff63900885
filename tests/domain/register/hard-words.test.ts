import { describe, expect, test } from 'vitest';
import { explainWords, wordFinder } from '#domain/register/hard-words.ts';
import { begrip } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const { begrippen, find } = registerAfter(
  write('data/begrippen/novex.json', begrip('NOVEX')),
  write('data/begrippen/gebied.json', begrip('NOVEX-gebied', { aliassen: ['NOVEX-gebieden'] })),
  write('data/begrippen/planmer.json', begrip('PlanMER', { aliassen: ['MER'] })),
  write(
    'data/begrippen/herijking.json',
    begrip('Herijking (van keuzes)', { aliassen: ['herijken'] }),
  ),
  write('data/begrippen/rijk.json', begrip('Rijk', { bekend: true })),
  write('data/begrippen/kamerstuk.json', begrip('Kamerstuk')),
);
const findWords = wordFinder(begrippen);

describe('moeilijke woorden in een tekst', () => {
  test.each([
    ['Het programma NOVEX loopt.', ['NOVEX']],
    ['In de NOVEX-gebieden gebeurt veel.', ['NOVEX-gebieden']],
    ['De NOVEX-aanpak is iets anders.', []],
    ['Eerst een herijking, daarna weer Herijken.', ['herijking', 'Herijken']],
    ['Een MER, en het ijs op de mer.', ['MER']],
    ['Het Rijk kennen de meeste lezers.', []],
    ['Zonder zulke woorden.', []],
  ])('“%s”: %j', (text, words) => {
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('zijn er nooit in een lege lijst', () => {
    expect(wordFinder([])('Het programma NOVEX loopt.')).toEqual([]);
  });
});

describe('de uitleg op een pagina', () => {
  const texts = ['NOVEX en nog eens NOVEX.', undefined, 'Weer NOVEX, na een herijking.'];
  const { pieces, begrippen: explained } = explainWords(texts, findWords, find);

  test('staat bij de eerste keer, en elk woord krijgt haar één keer', () => {
    expect(pieces.get('NOVEX en nog eens NOVEX.')?.map(({ text }) => text)).toEqual([
      'NOVEX',
      ' en nog eens NOVEX.',
    ]);
    expect(explained.map(({ id }) => id)).toEqual(['novex', 'herijking']);
  });

  test('laat de tekst zoals hij is', () => {
    for (const [text, parts] of pieces) expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  test('komt niet in een link naar een stuk', () => {
    const text = 'Zie Kamerstuk 34 682, nr. 205.';
    const [, link] = explainWords([text], findWords, find).pieces.get(text) ?? [];
    expect(link?.path).toBe('/kamerstukken/34682-205/');
    expect(link?.begrip).toBeUndefined();
  });
});
