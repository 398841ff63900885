import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../support/atlas.ts';
import { thema } from '../support/builders.ts';
import { type Change, edit, problemsAfter, set, write } from '../support/change.ts';

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
  test.each(invisible)(
    '%s (U+%s) in een record wordt gemeld met de regel',
    (_, code, character) => {
      const change = edit('data/themas/water.json', 'Een thema', `Een${character} thema`);
      expect(problemsAfter(change)).toContain(
        `data/themas/water.json, regel 3: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
      );
    },
  );

  test.each(invisible)('%s (U+%s) in een brief wordt gemeld met de regel', (_, code, character) => {
    expect(problemsAfter(edit(water, 'meer vraag', `meer${character} vraag`))).toContain(
      `${water}, regel 16: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
    );
  });

  test.each(invisible)(
    '%s (U+%s) als code in JSON wordt gemeld met het veld',
    (_, code, character) => {
      const escaped = [...character]
        .flatMap((one) => one.split(''))
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
      const change = edit('data/themas/water.json', 'Een thema', `Een${escaped} thema`);
      expect(problemsAfter(change)).toEqual([
        `data/themas/water.json, uitleg: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
      ]);
    },
  );

  test.each(formatting)('%s (U+%s) als code in een brief wordt gemeld met de regel', (_, code) => {
    expect(problemsAfter(edit(water, 'meer vraag', `meer&#x${code}; vraag`))).toEqual([
      `${water}, regel 16: heeft een onzichtbaar teken (U+${code}); haal het weg.`,
    ]);
  });

  test.each([
    ['een regeleinde in een veld', '\\n'],
    ['een tab in een veld', '\\t'],
  ])('%s wordt gemeld', (_, code) => {
    expect(problemsAfter(edit('data/themas/water.json', 'Een thema', `Een${code} thema`))).toEqual([
      'data/themas/water.json, uitleg: bevat een regeleinde of een tab; schrijf de tekst op één regel.',
    ]);
  });

  test('een tweede, als code in een ander veld, wordt ook gemeld', () => {
    const file = 'data/themas/water.json';
    const found = problemsAfter(
      edit(file, 'Een thema', 'Een\u200b thema'),
      edit(file, '"naam": "Water"', '"naam": "Wa\\u200bter"'),
    );
    const message = 'heeft een onzichtbaar teken (U+200B); haal het weg.';
    expect(found).toContain(`${file}, naam: ${message}`);
    expect(found).toContain(`${file}, regel 3: ${message}`);
  });

  test('twee op één regel worden elk met hun veld gemeld', () => {
    const file = 'data/themas/water.json';
    const data = { ...thema('Wa\u200bter', 1), uitleg: 'Een\u200b thema.' };
    expect(problemsAfter(write(file, JSON.stringify(data)))).toEqual([
      `${file}, naam: heeft een onzichtbaar teken (U+200B); haal het weg.`,
      `${file}, uitleg: heeft een onzichtbaar teken (U+200B); haal het weg.`,
    ]);
  });

  test('een half teken wordt gemeld', () => {
    expect(problemsAfter(edit('data/themas/water.json', 'Een thema', 'Een\\ud800 thema'))).toEqual([
      'data/themas/water.json, uitleg: heeft een onzichtbaar teken (U+D800); haal het weg.',
    ]);
  });

  test('een onzichtbaar teken in het blok boven een brief, als code, wordt gemeld', () => {
    expect(problemsAfter(edit(water, 'titel: "Water"', 'titel: "Wa\\u200bter"'))).toContain(
      `${water}, titel: heeft een onzichtbaar teken (U+200B); haal het weg.`,
    );
  });

  test('een onzichtbaar teken in de naam van een veld staat leesbaar in het bericht', () => {
    const change = edit('data/themas/water.json', '"volgorde"', '"volg\\u202eorde"');
    expect(problemsAfter(change).join('\n')).toContain('volgU+202Eorde: is een onbekend veld');
  });

  test.each([
    'Fryslân',
    'financiële',
    'één',
    '‘aanhaling’',
    '“dubbel”',
    '€ 5 miljard',
    '2025–2030',
    'zo…',
    'm²',
    '½',
  ])('gewone tekst mag: %s', (text) => {
    expect(problemsAfter(set(zoetwater, 'tekst', text), edit(water, 'meer vraag', text))).toEqual(
      [],
    );
  });
});

describe('Unicode', () => {
  const decomposed = 'Fryslân'.normalize('NFD');

  test('een accent als los teken wordt gemeld met het woord', () => {
    expect(problemsAfter(edit(water, 'meer vraag', `vraag in ${decomposed} nu`))).toEqual([
      `${water}, regel 16: “${decomposed}” is niet in Unicode-vorm NFC; typ de letter met accent opnieuw als één teken.`,
    ]);
  });

  test('een accent als los teken, als code in JSON, wordt gemeld met het veld', () => {
    expect(
      problemsAfter(
        edit('data/provincies/fryslan.json', '"naam": "Fryslân"', '"naam": "Frysla\\u0302n"'),
      ),
    ).toEqual([
      `data/provincies/fryslan.json, naam: “${decomposed}” is niet in Unicode-vorm NFC; typ de letter met accent opnieuw als één teken.`,
    ]);
  });

  const windows = ' is geen geldige UTF-8-tekst; het lijkt bewaard als Windows-1252 (Latin-1).';

  test.each<[string, Uint8Array, string]>([
    [
      'Windows-1252',
      new Uint8Array([0x61, 0x0a, 0x63, 0x6f, 0xf6, 0x72, 0x64]),
      `, regel 2: “coörd”${windows}`,
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
      ': is bewaard als UTF-16 en niet als UTF-8.',
    ],
    ['een half teken', new Uint8Array([0xe2, 0x82]), `, regel 1: “â‚”${windows}`],
    ['een te lang geschreven teken', new Uint8Array([0xc0, 0xaf]), `, regel 1: “À¯”${windows}`],
  ])('een bestand in %s is geen UTF-8', (_, bytes, expected) => {
    for (const file of ['data/themas/vreemd.json', 'content/brieven/2024/vreemd.mdx']) {
      expect(problemsAfter(write(file, bytes))).toEqual([`${file}${expected}`]);
    }
  });

  test('geen enkele inhoud van een bestand laat de controle omvallen', () => {
    const anything: fc.Arbitrary<Change> = fc
      .oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'binary' }), fc.json())
      .chain((content) =>
        fc.constantFrom(
          write('data/themas/iets.json', content),
          write('content/brieven/2024/iets.mdx', content),
          write(water, `---\ntitel: x\n---\n${String(content)}`),
        ),
      );
    fc.assert(
      fc.property(anything, (change) => {
        expect(problemsAfter(change).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
