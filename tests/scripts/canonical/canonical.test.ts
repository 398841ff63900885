import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '#check/files/files.ts';
import { claim } from '#check/files/place.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { collectionNames } from '#schema/collections.ts';
import {
  canonicalJson,
  canonicalMdx,
  formatJson,
  formatMdx,
} from '../../../scripts/canonical/canonical.ts';
import { formatRecord } from '../../../scripts/canonical/format.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { goodFiles } from '../../support/atlas.ts';
import { ownRecords } from '../../support/own-records.ts';

const files = (await readContentFiles(ownRecords)).map(({ file, bytes }) => ({
  file,
  collection: claim(file)?.collection ?? 'afspraken',
  // A record may be stored with the line ends of Windows; how those are read past is in opmaak.command.test.ts.
  text: new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'),
}));
const json = files.filter(({ file }) => file.endsWith('.json'));

const name = fc.oneof(
  fc.constantFrom(
    'titel',
    'bron',
    'kamerstuk',
    'url',
    '__proto__',
    'constructor',
    'ja',
    'null',
    '12',
  ),
  fc.string({ unit: 'binary' }),
);
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'no',
    '012',
    '1e3',
    '2024-11-12',
    '- a',
    '# x',
    '\u202e',
    '\u{e0041}',
    'é',
    'a\n b ',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
  fc.constant(null),
);
const { value, group } = fc.letrec<{ value: unknown; group: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('group')),
  group: fc
    .array(fc.tuple(name, tie('value')), { maxLength: 4 })
    .map((fields) => Object.fromEntries(fields)),
}));
const collection = fc.constantFrom(...collectionNames);

describe('de vaste vorm', () => {
  test('is er voor elk record van de atlas, ook als iemand het anders schreef', () => {
    const odd = files.filter(({ file, text }) => {
      const once = formatRecord(file, text);
      return once === undefined || formatRecord(file, once) !== once;
    });
    expect(odd.map(({ file }) => file)).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
  });

  test('zegt altijd hetzelfde als het record, wat het ook is', () => {
    fc.assert(
      fc.property(collection, value, (kind, data) => {
        expect(JSON.parse(canonicalJson(kind, data))).toEqual(data);
      }),
      { numRuns: 500 },
    );
  });

  test('hangt niet af van de volgorde waarin de velden stonden', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...json)
          .chain((file) => shuffleFields(JSON.parse(file.text)).map((data) => ({ ...file, data }))),
        ({ file, collection: kind, text, data }) => {
          expect(canonicalJson(kind, data)).toBe(formatRecord(file, text));
        },
      ),
    );
  });

  test('verandert niet meer als een bestand er al in staat', () => {
    fc.assert(
      fc.property(collection, value, (kind, data) => {
        const once = canonicalJson(kind, data);
        expect(formatJson(kind, once)).toBe(once);
      }),
    );
  });

  test('zet een veld dat het schema niet kent achteraan, en laat het staan', () => {
    const text = canonicalJson('themas', { volgorde: 1, onzin: [1], naam: 'Water' });
    expect(text).toBe('{\n  "naam": "Water",\n  "volgorde": 1,\n  "onzin": [\n    1\n  ]\n}\n');
  });

  test('kent van een veld met meer vormen de vorm die past', () => {
    const bron = { datum: '2025', titel: 't', url: 'https://a.nl' };
    const { bronnen } = JSON.parse(
      canonicalJson('begrippen', {
        bronnen: [bron, { alinea: 1, sectie: 'water', kamerstuk: 'k' }],
      }),
    );
    expect(bronnen.map(Object.keys)).toEqual([
      ['url', 'titel', 'datum'],
      ['kamerstuk', 'sectie', 'alinea'],
    ]);
  });

  test('geldt ook voor een verhuisbericht', () => {
    expect(canonicalJson('themas', { reden: 'r', verhuisdNaar: ['a'], titel: 't' })).toBe(
      '{\n  "titel": "t",\n  "verhuisdNaar": [\n    "a"\n  ],\n  "reden": "r"\n}\n',
    );
  });

  test('laat een onzichtbaar teken als code staan, zodat iemand het kan zien', () => {
    expect(formatJson('themas', '{"naam":"a\\u202eb\\u00e9"}')).toBe(
      '{\n  "naam": "a\\u202ebé"\n}\n',
    );
  });

  test.each([
    ['een veld dat twee keer staat', '{"naam": "a", "naam": "b"}'],
    ['een getal met te veel cijfers', '{"volgorde": 12345678901234567890}'],
    ['een getal dat te groot is', '{"volgorde": 1e999}'],
    ['geen JSON', '{naam: 1}'],
    ['JSON met een opmerking', '{"a": 1 /* x */}'],
  ])('komt er niet bij %s: er zou iets wegvallen', (_, text) => {
    expect(formatJson('themas', text)).toBeUndefined();
  });

  test.each([
    ['1.0', '1'],
    ['1e2', '100'],
    ['0.1', '0.1'],
    ['-0.50', '-0.5'],
  ])('een getal %s wordt %s', (given, expected) => {
    expect(formatJson('themas', `{"volgorde": ${given}}`)).toBe(
      `{\n  "volgorde": ${expected}\n}\n`,
    );
  });
});

describe('de vaste vorm van een brief', () => {
  test('zegt altijd hetzelfde als het blok en laat de tekst staan', () => {
    fc.assert(
      fc.property(group, fc.string({ unit: 'grapheme' }), (data, body) => {
        const text = canonicalMdx('secties', data, body);
        const parts = splitMdx(text);
        expect(plain(parse(parts?.front ?? '', { schema: 'core' }) ?? {})).toEqual(plain(data));
        expect(parts?.body.trim()).toBe(body.replaceAll('\r\n', '\n').trim());
        if (Object.keys(data).length > 0) expect(formatMdx('secties', text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('zet velden op volgorde, teksten tussen aanhalingstekens, en één lege regel ertussen', () => {
    const text =
      '---\r\nniveau: 2 # bovenaan\r\nonder: water\r\ntitel: \'De "kop"\'\r\n---\r\n<Alinea nr="1">\r\n\r\nEen  \r\ntekst.\r\n\r\n</Alinea>\r\n\r\n\r\n';
    expect(formatMdx('secties', text)).toBe(
      '---\ntitel: "De \\"kop\\""\nniveau: 2 # bovenaan\nonder: "water"\n---\n\n<Alinea nr="1">\n\nEen  \ntekst.\n\n</Alinea>\n',
    );
  });

  test.each([
    ['een veld dat twee keer staat', 'titel: a\ntitel: b'],
    ['een anker', 'titel: &a x\nkop: *a'],
    ['een anker zonder verwijzing', 'titel: &a x'],
    ['een getal met te veel cijfers', 'volgorde: 12345678901234567890'],
    ['een eigen soort', 'titel: !js x'],
    ['iets anders dan velden', '- a'],
    ['geen YAML', 'titel: "a'],
  ])('komt er niet bij %s', (_, front) => {
    expect(formatMdx('secties', `---\n${front}\n---\n\nx\n`)).toBeUndefined();
  });

  test('komt er niet zonder blok', () => {
    expect(formatMdx('secties', 'titel: a\n')).toBeUndefined();
  });
});

test('een record uit de tests wordt in de vaste vorm gelezen als hetzelfde record', () => {
  for (const [file, data] of Object.entries(goodFiles())) {
    const kind = claim(file)?.collection;
    if (kind && file.endsWith('.json'))
      expect(JSON.parse(canonicalJson(kind, data))).toEqual(JSON.parse(JSON.stringify(data)));
  }
});

/** The same value with the fields of each of its groups in another order. */
function shuffleFields(data: unknown): fc.Arbitrary<unknown> {
  if (typeof data !== 'object' || data === null) return fc.constant(data);
  if (Array.isArray(data)) return fc.tuple(...data.map(shuffleFields));
  const fields = Object.entries(data).map(([key, child]) =>
    shuffleFields(child).map((inner) => [key, inner] as const),
  );
  return fc
    .tuple(...fields)
    .chain(shuffled)
    .map((list) => Object.fromEntries(list));
}

/** Without the difference between -0 and 0, which no text keeps. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
