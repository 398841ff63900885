import { expect, test } from 'vitest';
import { wordPage, wordsOf } from '#domain/register/word-page.ts';
import { begrip, programma, thema } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

test.each([
  ['NOVEX', 'NOVEX', '/programmas/werk/'],
  ['Ruimte voor Defensie (NPRD)', 'Nationaal Programma Defensie (NPRD)', '/programmas/werk/'],
  ['Nationale Omgevingsvisie', 'Nationale Omgevingsvisie (NOVI)', '/programmas/werk/'],
  ['NOVEX-gebied', 'NOVEX', '/begrippen/woord/'],
  ['Voorontwerp', 'Nota Ruimte', '/begrippen/woord/'],
])('“%s” wordt naast het programma “%s” uitgelegd op %s', (naam, programmaNaam, path) => {
  const { begrippen, programmas } = registerAfter(
    write('data/programmas/werk.json', programma({ naam: programmaNaam, aliassen: [] })),
    write('data/begrippen/woord.json', begrip(naam, { programma: 'werk' })),
  );
  const word = begrippen.find(({ id }) => id === 'woord');
  const subject = programmas.find(({ id }) => id === 'werk');
  expect(word && wordPage(word).path).toBe(path);
  expect(subject && wordsOf(subject).length).toBe(path.startsWith('/programmas/') ? 1 : 0);
});

test('een woord dat net zo heet als zijn thema, wordt daar uitgelegd', () => {
  const { find } = registerAfter(
    write('data/themas/groei.json', thema('Groei', 99)),
    write('data/begrippen/groei.json', begrip('Groei', { thema: 'groei' })),
  );
  const word = find('begrippen', 'groei');
  expect(word && wordPage(word).path).toBe('/themas/groei/');
});
