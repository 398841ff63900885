import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInTokens, findKamerstukken, readAddress } from '#domain/citation/find.ts';
import { Tokens } from '#domain/citation/tokens.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';

type Parts = Pick<KamerstukReference, 'dossier' | 'toevoeging' | 'nr' | 'chamber' | 'year'>;

/** Pieces that citations are made of, and what is easily taken for one. */
const pieces = [
  'Kamerstuk |Kamerstukken II |kst-|Tweede Kamer|EK |T.K. |vergaderjaar |2024/25|2024-2025|34 682',
  '34682|34.682|29 435|36 600 XVIII|(R2064)|hoofdstuk XV|, |; | en | t/m |-|nr. |nrs. |nr.|205|7',
  '41 t/m 44|A–D|*|**|_|[34 682](https://example.nl), nr. |№ |(R2064)|29 435/34 682|88-3|items 4 en 7',
  'AC|E/|(|)|p. 3|/|€ |%| |\n|\n\n|\u00a0|Handelingen |Aanhangsel van de |item 7|2024D43452',
  '2024Z18173|ah-tk-20222023-1|12 november|😀',
].flatMap((line) => line.split('|'));
const collage = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyUnit = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 });
const anyText = anyUnit.map((units) => String.fromCharCode(...units));

describe('wat de tekst ook is', () => {
  test('verwijzingen staan op volgorde, binnen de tekst en overlappen niet', () => {
    fc.assert(
      fc.property(fc.oneof(collage, anyText), (text) => {
        let last = 0;
        for (const { start, end } of findKamerstukken(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('elk deel heeft de vorm die het belooft', () => {
    fc.assert(
      fc.property(collage, (text) => {
        for (const reference of findKamerstukken(text)) {
          if (reference.kind !== 'kamerstuk') expect(reference.dossier).toBeNull();
          expect(reference.dossier ?? '34682').toMatch(/^[1-9]\d{4}$/);
          expect(reference.toevoeging ?? 'A').toMatch(/^(?:[A-Z]+|\d\d)$/);
          expect(reference.nr ?? '1').toMatch(
            /^(?:[1-9]\d*(?:[a-z]{0,2}|-\d+)|[A-Z]{1,2}|\d{4}[DZ]\d{5})$/,
          );
          expect(reference.year ?? '2024-2025').toMatch(/^\d{4}-\d{4}$/);
          expect(reference.dossier ?? reference.nr ?? reference.year).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('een adres wordt gelezen of niet, maar nooit een fout', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          collage,
          anyText,
          collage.map((path) => `https://voorbeeld.nl/${path}?id=${path}`),
        ),
        (text) => {
          const reference = readAddress(text);
          if (reference) expect(text.slice(reference.start, reference.end)).toBe(text.trim());
        },
      ),
      { numRuns: 300 },
    );
  });
});

// Above 21501: every paper of that belongs to a council, which a number after it names.
const dossier = fc.integer({ min: 21502, max: 49999 }).map(String);
const nr = fc.integer({ min: 1, max: 1899 }).map(String);
const letters = fc.stringMatching(/^[A-H]?[A-H]$/);
const addition = fc.constantFrom('A', 'B', 'F', 'VII', 'XVIII', 'XXII');
const chamber = fc.constantFrom('TK', 'EK');
const year = fc.integer({ min: 1945, max: 2060 }).map((first) => `${first}-${first + 1}`);

const spaces = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f');
const hyphens = fc.constantFrom('-', '\u2010', '\u2011', '\u2013');
const numberWords = fc.constantFrom('nr. ', 'nr ', 'nr.', 'Nr. ', 'NR. ', 'nummer ', 'no. ');

/** Every style takes the parts it can say and tells which those are. */
interface Citation {
  text: string;
  parts: Parts;
}
const spell = fc.record({ space: spaces, hyphen: hyphens, word: numberWords });
const unknown = { toevoeging: null, nr: null, chamber: null, year: null };
const spaced = (number: string, by: string) => `${number.slice(0, 2)}${by}${number.slice(2)}`;
const numeral = (kamer: string | null) => (kamer === 'TK' ? 'II' : 'I');
const full = (kamer: string | null) => (kamer === 'TK' ? 'Tweede Kamer' : 'Eerste Kamer');

const citation: fc.Arbitrary<Citation> = fc
  .record({ dossier, nr, letters, addition, chamber, year, spell, style: fc.nat({ max: 13 }) })
  .map(({ dossier, nr, letters, addition, chamber, year, spell, style }): Citation => {
    const { space, hyphen, word } = spell;
    const number = spaced(dossier, space);
    const [first = '', second = ''] = year.split('-');
    const short = `${first}/${second.slice(2)}`;
    const long = `${first}${hyphen}${second}`;
    const paper = { ...unknown, dossier, nr };
    const styles: Citation[] = [
      { text: `${number}, ${word}${nr}`, parts: paper },
      { text: `${dossier}${hyphen}${nr}`, parts: paper },
      { text: `${number} (${word}${nr})`, parts: paper },
      { text: `kst-${dossier}-${nr}`, parts: paper },
      { text: `Kamerstuk ${number}, ${word}${nr}`, parts: paper },
      {
        text: `KAMERSTUKKEN ${numeral(chamber)} ${short}, ${number}, ${word}${nr}`,
        parts: { ...paper, chamber, year },
      },
      {
        text: `${full(chamber)}, vergaderjaar ${long}, ${number}, ${word}${nr}`,
        parts: { ...paper, chamber, year },
      },
      { text: `TK ${short}, ${dossier}, ${word}${nr}`, parts: { ...paper, chamber: 'TK', year } },
      {
        text: `Kamerstukken I ${short}, ${number}, ${letters}`,
        parts: { ...paper, nr: letters, chamber: 'EK', year },
      },
      { text: `EK ${number}, ${letters}`, parts: { ...paper, nr: letters, chamber: 'EK' } },
      { text: `${number} ${addition}, ${word}${nr}`, parts: { ...paper, toevoeging: addition } },
      {
        text: `${dossier}${hyphen}${addition}${hyphen}${nr}`,
        parts: { ...paper, toevoeging: addition },
      },
      { text: `kst-${dossier}-${addition}-${nr}`, parts: { ...paper, toevoeging: addition } },
      { text: `dossier ${number}`, parts: { ...unknown, dossier } },
    ];
    return styles[style] ?? { text: '', parts: paper };
  });

const vocabulary = [
  'de|minister|schrijft|dat|in|Groningen|op|12 november 2024|en|35 000 woningen|voor|het gebied',
  '€ 12,5 miljoen|artikel 3|(NOVEX)|van 2028-2033|zie ook|1234 AB Delft',
].flatMap((line) => line.split('|'));
const words = fc
  .array(fc.constantFrom(...vocabulary), { maxLength: 8 })
  .map((list) => list.join(' '));
const frame = fc.constantFrom<[string, string]>(
  ['(', ')'],
  ['zie ', '.'],
  ['\n', ';'],
  ['bij ', ', p. 3'],
  ['«', '»'],
);

describe('een verwijzing in gewone tekst', () => {
  test('wordt met al haar delen gevonden, in elke schrijfwijze', () => {
    fc.assert(
      fc.property(
        words,
        frame,
        citation,
        words,
        (before, [open, close], { text, parts }, after) => {
          const whole = `${before} ${open}${text}${close} ${after}`;
          const start = before.length + 1 + open.length;
          const found = findKamerstukken(whole);
          expect(found).toEqual([{ kind: 'kamerstuk', ...parts, start, end: start + text.length }]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('er staat niets waar geen verwijzing is', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(findKamerstukken(`${one}. ${other}, ${one}`)).toEqual([]);
      }),
    );
  });

  test('wat de site schrijft, leest zij terug', () => {
    fc.assert(
      fc.property(
        dossier,
        fc.option(addition),
        fc.option(fc.oneof(nr, letters)),
        (number, toevoeging, paper) => {
          const parts = { ...unknown, dossier: number, toevoeging, nr: paper };
          const read = readAddress(formatKamerstuk(parts));
          expect(read && kamerstukId(read)).toBe(kamerstukId({ kind: 'kamerstuk', ...parts }));
        },
      ),
    );
  });
});

describe('vijandige tekst', () => {
  const units = [
    '1|34682|34 682 |34 682, |34 682 en |34682-|34682-205-|34.|34 682 A |34 682 (R 1|34 682 (|1, |A, ',
    '34 682, nrs. 1, |34 682, nr. 1 en |34 682, nr. 1 t/m |34 682, nr. 1, p. 1, |2024/25, |2024D43452',
    ' |\n|-|.|(|😀|\ud800|a|é|5Kam|nr. |p. 1, |t/m |tot en met |van de |T.K. |vergaderjaar |dossier ',
    'Kamerstukken |Kamerstukken II 2024/25, |Kamerstuk 34 682, |Tweede Kamer |kst-|kst-34682|31700XII',
    'Aanhangsel van de |Handelingen II 2023/24, |36 600 XVIII en |36 600 XVIII, |21 501-30 en ',
    '*1|* |_ *|`1|\\*1|[34 682](https://example.nl), nr. |[nr. |](|](https://a |1–200, |A–GR, |34682-1, -2, |-3',
    'Handelingen II 2021/22, nr. 88, item 3, |, item 3 en |2019/20–|2019/20 t/m |NEN-|nr. 29 435 en ',
    'A–GR, nrs. |№ E/|nr. 3 (motie), nr. 4 |34 682, de nummers 1, ',
    'voor 30 000, nr. 3 |voor 30 000, nr. 3 en |27 500 nr. 3 woningen |kst-20242025-34682-205-',
  ].flatMap((line) => line.split('|'));
  const heads = [
    '',
    '34 682, nrs. 1',
    '34 682, nr. 1, p. 1, ',
    'Kamerstukken II 2024/25, 34 682, nr. 1, ',
  ];

  function work(head: string, unit: string, size: number): number {
    const tokens = new Tokens(head + unit.repeat(Math.ceil(size / unit.length)));
    findInTokens(tokens);
    return tokens.reads;
  }

  test.each(heads)('kost na “%s” per teken niet meer naarmate zij langer is', (head) => {
    for (const unit of units) {
      const single = work(head, unit, 8_000);
      const double = work(head, unit, 16_000);
      expect([unit, double / single <= 2.1]).toEqual([unit, true]);
      expect([unit, double <= 16_000 * 30]).toEqual([unit, true]);
    }
  });

  test('kost in willekeurige mengsels ook niet meer dan een vast aantal blikken per teken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...units, ...pieces), { minLength: 1, maxLength: 6 }),
        (mix) => {
          const text = mix.join('').repeat(400);
          const tokens = new Tokens(text);
          findInTokens(tokens);
          expect(tokens.reads).toBeLessThanOrEqual(text.length * 40);
        },
      ),
    );
  });

  test('een megabyte aan nummers past', () => {
    const text = `34 682, nrs. ${'1, '.repeat(350_000)}1`;
    expect(findKamerstukken(text)).toHaveLength(350_001);
  });
});
