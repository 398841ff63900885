import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../atlas.ts';
import { type Change, edit, problemsAfter, set, write } from '../change.ts';

const invisible: [name: string, code: string, character: string][] = [
  ['een spatie zonder breedte', '200B', '\u200b'],
  ['een verbinder zonder breedte', '200D', '\u200d'],
  ['een teken dat de leesrichting omkeert', '202E', '\u202e'],
  ['een afgezonderde leesrichting', '2066', '\u2066'],
  ['een zacht afbreekstreepje', '00AD', '\u00ad'],
  ['een byte order mark', 'FEFF', '\ufeff'],
  ['een stuurteken', '0007', '\u0007'],
  ['een stuurteken van de terminal', '009B', '\u009b'],
  ['een regelscheiding', '2028', '\u2028'],
  ['een verborgen label', 'E0041', '\u{e0041}'],
  ['een kiezer van een andere vorm', 'FE0F', '\ufe0f'],
  ['een lege Koreaanse letter', '3164', '\u3164'],
];

/** Markdown itself makes � of the code of a control character. */
const formatting = invisible.filter(([name]) => !name.startsWith('een stuurteken'));

describe('onzichtbare tekens', () => {
  test.each(invisible)('%s (U+%s) in een record wordt gemeld met de regel', (_, code, character) => {
    const change = edit('data/themas/water.json', 'Een thema', `Een${character} thema`);
    expect(problemsAfter(change)).toContain(
      `data/themas/water.json, regel 3: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
    );
  });

  test.each(invisible)('%s (U+%s) in een brief wordt gemeld met de regel', (_, code, character) => {
    expect(problemsAfter(edit(water, 'meer vraag', `meer${character} vraag`))).toContain(
      `${water}, regel 16: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
    );
  });

  test.each(invisible)('%s (U+%s) als code in JSON wordt gemeld met het veld', (_, __, character) => {
    const escaped = [...character]
      .flatMap((one) => one.split(''))
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
    const change = edit('data/themas/water.json', 'Een thema', `Een${escaped} thema`);
    expect(problemsAfter(change)).toEqual([
      'data/themas/water.json, uitleg: bevat een onzichtbaar teken of een regeleinde.',
    ]);
  });

  test.each(formatting)('%s (U+%s) als code in een brief wordt gemeld met de regel', (_, code) => {
    expect(problemsAfter(edit(water, 'meer vraag', `meer&#x${code}; vraag`))).toEqual([
      `${water}, regel 16: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
    ]);
  });

  test.each([
    ['een regeleinde in een veld', '\\n'],
    ['een tab in een veld', '\\t'],
    ['een half teken', '\\ud800'],
  ])('%s wordt gemeld', (_, code) => {
    expect(problemsAfter(edit('data/themas/water.json', 'Een thema', `Een${code} thema`))).toEqual([
      'data/themas/water.json, uitleg: bevat een onzichtbaar teken of een regeleinde.',
    ]);
  });

  test('een onzichtbaar teken in het blok boven een brief, als code, wordt gemeld', () => {
    expect(problemsAfter(edit(water, 'titel: "Water"', 'titel: "Wa\\u200bter"'))).toContain(
      `${water}, titel: bevat een onzichtbaar teken of een regeleinde.`,
    );
  });

  test('een onzichtbaar teken in de naam van een veld staat leesbaar in het bericht', () => {
    const change = edit('data/themas/water.json', '"volgorde"', '"volg\\u202eorde"');
    expect(problemsAfter(change).join('\n')).toContain('volgU+202Eorde: is een onbekend veld');
  });

  test.each(['Fryslân', 'financiële', 'één', '‘aanhaling’', '“dubbel”', '€ 5 miljard', '2025–2030', 'zo…', 'm²', '½'])(
    'gewone tekst mag: %s',
    (text) => {
      expect(problemsAfter(set(zoetwater, 'tekst', text), edit(water, 'meer vraag', text))).toEqual([]);
    },
  );
});

describe('Unicode', () => {
  const decomposed = 'Fryslân'.normalize('NFD');

  test('een accent als los teken wordt gemeld met het woord', () => {
    expect(problemsAfter(edit(water, 'meer vraag', `vraag in ${decomposed} nu`))).toEqual([
      `${water}, regel 16: “${decomposed}” is niet in Unicode-vorm NFC; typ de letter met accent opnieuw als één teken.`,
    ]);
  });

  test('een accent als los teken, als code in JSON, wordt gemeld met het veld', () => {
    expect(problemsAfter(edit('data/provincies/fryslan.json', '"naam": "Fryslân"', '"naam": "Frysla\\u0302n"'))).toEqual([
      `data/provincies/fryslan.json, naam: “${decomposed}” is niet in Unicode-vorm NFC.`,
    ]);
  });

  test.each<[string, Uint8Array]>([
    ['Windows-1252', Uint8Array.from([0x7b, 0xe2, 0x7d])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])],
    ['een half teken', Uint8Array.from([0xe2, 0x82])],
    ['een te lang geschreven teken', Uint8Array.from([0xc0, 0xaf])],
  ])('een bestand in %s is geen UTF-8', (_, bytes) => {
    expect(problemsAfter(write('data/themas/vreemd.json', bytes))).toEqual(['data/themas/vreemd.json: is geen geldige UTF-8-tekst.']);
    expect(problemsAfter(write('content/brieven/2024/vreemd.mdx', bytes))).toEqual(['content/brieven/2024/vreemd.mdx: is geen geldige UTF-8-tekst.']);
  });

  test('geen enkele inhoud van een bestand laat de controle omvallen', () => {
    const anything: fc.Arbitrary<Change> = fc
      .oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'binary' }), fc.json())
      .chain((content) => fc.constantFrom(write('data/themas/iets.json', content), write('content/brieven/2024/iets.mdx', content), write(water, `---\ntitel: x\n---\n${String(content)}`)));
    fc.assert(
      fc.property(anything, (change) => {
        expect(problemsAfter(change).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
