import { describe, expect, test } from 'vitest';
import { water } from '../support/atlas.ts';
import { type Change, edit, problemsAfter } from '../support/change.ts';
import { between, inText, under } from './letter-edits.ts';

type Row = [mistake: string, change: Change, ...expected: string[]];

describe('alinea’s', () => {
  test.each<Row>([
    [
      'een verkeerd nummer',
      edit(water, 'nr="2"', 'nr="3"'),
      `${water}, alinea 2, nr: “3” moet 2 zijn: alinea’s tellen door vanaf 1.`,
    ],
    [
      'een nummer met een nul',
      edit(water, 'nr="2"', 'nr="02"'),
      `${water}, alinea 2, nr: “02” moet 2 zijn: alinea’s tellen door vanaf 1.`,
    ],
    [
      'geen nummer',
      edit(water, ' nr="2"', ''),
      `${water}, alinea 2, nr: “” moet 2 zijn: alinea’s tellen door vanaf 1.`,
    ],
    [
      'een onbekend kenmerk',
      edit(water, 'nr="2"', 'nr="2" thema="water"'),
      `${water}, alinea 2: “thema” is geen bekend kenmerk van een alinea. Toegestaan: nr, eerder, provincies, gebieden, landsdelen, regios, themas, vorm, afgeleid. Bedoelde u “themas”?`,
    ],
    [
      'een kenmerk dat twee keer staat',
      edit(water, 'nr="2"', 'nr="2" themas="water" themas="energie"'),
      `${water}, alinea 2: “themas” staat er twee keer.`,
    ],
    [
      'een onbekende vorm',
      edit(water, 'vorm="punt"', 'vorm="bullet"'),
      `${water}, alinea 2, vorm: “bullet” bestaat niet. Toegestaan: punt, vervallen.`,
    ],
    ['een lege alinea', edit(water, 'Er is meer vraag.', ''), `${water}, alinea 2: is leeg.`],
    [
      'tekst buiten een alinea',
      between('Losse tekst.'),
      `${water}, regel 14: “Losse tekst.” staat buiten een <Alinea>.`,
    ],
    [
      'een los adres van een link',
      between('[a]: https://www.example.nl/'),
      `${water}, regel 14: “https://www.example.nl/” staat buiten een <Alinea>.`,
    ],
  ])('met %s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test('moeten er zijn', () => {
    const change: Change = (files) => {
      files['content/brieven/2023/slot.mdx'] = '---\ntitel: "Slot"\nvolgorde: 2\nniveau: 2\n---\n';
    };
    expect(problemsAfter(change)).toEqual([
      'content/brieven/2023/slot.mdx: heeft geen enkele alinea.',
    ]);
  });
});

describe('voetnoten', () => {
  test.each<Row>([
    [
      'een verwijzing zonder voetnoot',
      inText('Dat is zo[^4].'),
      `${water}, alinea 2: “[^4]” verwijst naar een voetnoot die er niet is.`,
    ],
    [
      'een voetnoot zonder verwijzing',
      edit(water, 'water[^3]', 'water'),
      `${water}, regel 20: “[^3]” is een voetnoot waar geen alinea naar verwijst.`,
    ],
    [
      'een voetnoot die twee keer staat',
      (files) => {
        files[water] = `${String(files[water])}\n[^3]: Iets anders.\n`;
      },
      `${water}, regel 22: “[^3]” is een voetnoot die er al staat.`,
    ],
    [
      'een voetnoot binnen een alinea',
      under('Zie[^4].\n\n[^4]: Noot.'),
      `${water}, regel 20: is een voetnoot binnen een <Alinea>; zet die onder de laatste alinea.`,
    ],
    [
      'een voetnoot met een link met http',
      edit(water, '[^3]: Kamerstuk', '[^3]: [x](http://www.example.nl/) Kamerstuk'),
      `${water}, regel 20: “http://www.example.nl/” is een link zonder https://.`,
    ],
  ])('%s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });
});
