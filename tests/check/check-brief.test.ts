import { describe, expect, test } from 'vitest';
import { water } from '../support/atlas.ts';
import { alinea } from '../support/builders.ts';
import { type Change, edit, problemsAfter } from '../support/change.ts';
import { between, inText, under, unreadable } from './letter-edits.ts';

type Row = [mistake: string, change: Change, ...expected: string[]];

describe('een brief is tekst, geen programma', () => {
  const place =
    'staat op de verkeerde plaats; zet <Alinea …> en </Alinea> elk op een eigen regel, met een lege regel ertussen.';
  const attribute = 'heeft een kenmerk dat geen gewone tekst tussen aanhalingstekens is.';

  test.each<Row>([
    [
      'een import',
      between("import x from 'node:fs'"),
      `${water}, regel 14: “import x from 'node:fs'” is een import of export; in teksten mag geen programmacode staan.`,
    ],
    [
      'een export',
      between('export const x = 1'),
      `${water}, regel 14: “export const x = 1” is een import of export; in teksten mag geen programmacode staan.`,
    ],
    [
      'een expressie op een eigen regel',
      under('{process.exit()}'),
      `${water}, regel 18: “process.exit()” is een expressie tussen accolades; schrijf gewone tekst.`,
    ],
    [
      'een expressie in een zin',
      inText('Er {1 + 1}.'),
      `${water}, regel 16: “1 + 1” is een expressie tussen accolades; schrijf gewone tekst.`,
    ],
    [
      'een opmerking van MDX',
      inText('{/* nog doen */}'),
      `${water}, regel 16: “/* nog doen */” is een expressie tussen accolades; schrijf gewone tekst.`,
    ],
    [
      'HTML in een zin',
      inText('Een <b>vet</b> woord.'),
      `${water}, regel 16: “<b>” is geen toegestaan onderdeel; alleen <Alinea> mag.`,
    ],
    [
      'een blok HTML',
      under('<div>\n\nTekst.\n\n</div>'),
      `${water}, regel 18: “<div>” is geen toegestaan onderdeel; alleen <Alinea> mag.`,
    ],
    [
      'een script',
      under('<script>alert(1)</script>'),
      `${water}, regel 18: “<script>” is geen toegestaan onderdeel; alleen <Alinea> mag.`,
    ],
    [
      'een stuk zonder naam',
      under('<>Tekst.</>'),
      `${water}, regel 18: is geen toegestaan onderdeel; alleen <Alinea> mag.`,
    ],
    [
      'een onbekend onderdeel',
      under('<Kaart />'),
      `${water}, regel 18: “<Kaart>” is geen toegestaan onderdeel; alleen <Alinea> mag.`,
    ],
    [
      'een onbekend onderdeel buiten een alinea',
      between('<Kaart />'),
      `${water}, regel 14: “<Kaart>” is geen toegestaan onderdeel; alleen <Alinea> mag.`,
    ],
    [
      'een kenmerk met een expressie',
      edit(water, 'nr="2"', 'nr="2" themas={["water"]}'),
      `${water}, regel 14: “<Alinea>” ${attribute}`,
    ],
    [
      'een kenmerk met puntjes',
      edit(water, 'nr="2"', 'nr="2" {...x}'),
      `${water}, regel 14: “<Alinea>” ${attribute}`,
    ],
    [
      'een kenmerk zonder waarde',
      edit(water, 'nr="2"', 'nr="2" themas'),
      `${water}, regel 14: “<Alinea>” ${attribute}`,
    ],
    ['een opmerking van HTML', inText('<!-- nog doen -->'), unreadable(16, '<!--')],
    [
      'een afbeelding',
      inText('![kaart](https://www.example.nl/kaart.png)'),
      `${water}, regel 16: “https://www.example.nl/kaart.png” is een afbeelding; de brieven hebben alleen tekst.`,
    ],
    [
      'een kop',
      under('## Een kop'),
      `${water}, regel 18: is een kop; de kop van een onderdeel staat in “titel”.`,
    ],
    [
      'een onderstreepte kop',
      under('Een kop\n==='),
      `${water}, regel 18: is een kop; de kop van een onderdeel staat in “titel”.`,
    ],
    [
      'programmacode',
      under('```\nx\n```'),
      `${water}, regel 18: “x” is programmacode; schrijf gewone tekst.`,
    ],
    [
      'een alinea in een zin',
      edit(water, 'Er is meer vraag.', 'Er is <Alinea nr="3">meer</Alinea> vraag.'),
      `${water}, regel 16: “<Alinea>” ${place}`,
    ],
    [
      'een alinea in een alinea',
      under(alinea(3, 'Tekst.')),
      `${water}, regel 18: “<Alinea>” ${place}`,
    ],
    [
      'een alinea op één regel',
      edit(water, '\n\nEr is meer vraag.\n\n', 'Er is meer vraag.'),
      `${water}, regel 14: “Er is meer vraag.” ${place}`,
    ],
    [
      'een alinea die niet sluit',
      edit(water, 'Er is meer vraag.\n\n</Alinea>', 'Er is meer vraag.'),
      unreadable(14, '<Alinea'),
    ],
    ['een accolade in een zin', inText('{'), unreadable(16, '{')],
  ])('weigert %s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test.each([
    ['een link met http', '[x](http://www.example.nl/)', 'http://www.example.nl/'],
    ['een los webadres', 'Zie www.example.nl.', 'http://www.example.nl'],
  ])('weigert %s', (_, markdown, url) => {
    expect(problemsAfter(inText(markdown))).toEqual([
      `${water}, regel 16: “${url}” is een link zonder https://.`,
    ]);
  });

  test.each([
    ['een link met javascript', '[x](javascript:alert)', 'javascript:alert'],
    ['een link met javascript in codes', '[x](javascript&#58;alert)', 'javascript:alert'],
    ['een link naar een ander bestand', '[x](../geheim)', '../geheim'],
    ['een link naar een andere site zonder https', '[x](//www.example.nl/)', '//www.example.nl/'],
    [
      'een link die als andere site gelezen wordt',
      '[x](/\\\\www.example.nl/)',
      '/\\www.example.nl/',
    ],
    ['een link omhoog in codes', '[x](/%2e%2e/geheim/)', '/%2e%2e/geheim/'],
    [
      'een e-mail met een tekst van een ander',
      '[x](mailto:a@example.nl?body=x)',
      'mailto:a@example.nl?body=x',
    ],
    ['een link zonder plaats', '[x](https://)', 'https://'],
  ])('weigert %s', (_, markdown, url) => {
    expect(problemsAfter(inText(markdown))).toEqual([
      `${water}, regel 16: “${url}” is een link die niet kan.`,
    ]);
  });

  test.each([
    ['nadruk', '*schuin* en **vet**'],
    ['een link', '[x](https://www.example.nl/)'],
    ['een link naar deze site', '[x](/brieven/2024/water/#alinea-1)'],
    ['een lijst', '\n\n- een\n- twee\n'],
    ['een citaat', '\n\n> een\n'],
    ['een kleiner-dan in een zin', 'minder < meer'],
    ['een tabel', '\n\n| a | b |\n| - | - |\n| c | d |\n'],
  ])('laat toe: %s', (_, markdown) => {
    expect(problemsAfter(inText(markdown))).toEqual([]);
  });
});

describe('nesten', () => {
  const list = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
  const quote = (levels: number) => `${'> '.repeat(levels)}x`;

  test.each([
    ['een lijst van dertien niveaus', list(13), 30],
    ['een lijst van honderd niveaus', list(100), 30],
    ['een citaat van dertien niveaus', quote(13), 18],
    ['een citaat van duizend niveaus', quote(1000), 18],
  ])('weigert %s', (_, markdown, line) => {
    expect(problemsAfter(under(markdown))).toEqual([
      `${water}, regel ${line}: is dieper genest dan 12 niveaus.`,
    ]);
  });

  test.each([
    ['een lijst van twaalf niveaus', list(12)],
    ['een citaat van twaalf niveaus', quote(12)],
  ])('laat toe: %s', (_, markdown) => {
    expect(problemsAfter(under(markdown))).toEqual([]);
  });
});
