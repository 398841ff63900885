import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAfspraken, type DiffPart, diffTexts } from '#domain/stand/compare.ts';
import { type Afspraak, afspraakSchema } from '#schema/record/afspraak.ts';
import { zoetwater } from '../../support/atlas.ts';
import { afspraak, alineaBron, gebeurtenis } from '../../support/builders.ts';
import { registerAfter, set, write } from '../../support/change.ts';

const sentence = fc
  .array(
    fc.constantFrom(
      'Rijk',
      'en',
      'regio',
      'werken',
      'het',
      'zoetwater',
      'uit.',
      'Zij,',
      'vóór',
      '2026',
      '€ 2,5',
      'Noord-Holland',
      '’s',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(' '));

/** The words of the parts that are not of this kind; white space is of no side. */
function without(kind: DiffPart['kind'], parts: readonly DiffPart[]): string[] {
  return wordsOf(parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join(''));
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

describe('twee teksten vergeleken', () => {
  test('geven zonder wat nieuw is de oude tekst, en zonder wat verdween de nieuwe', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = diffTexts(before, after);
        expect(without('added', parts)).toEqual(wordsOf(before));
        expect(without('removed', parts)).toEqual(wordsOf(after));
      }),
    );
  });

  test('tonen wat er per woord veranderde', () => {
    expect(
      diffTexts(
        'Zij werken het vraagstuk van zoetwater uit vóór 2026.',
        'Zij werken het vraagstuk van zoetwater samen uit vóór 2027.',
      ),
    ).toEqual([
      { text: 'Zij werken het vraagstuk van zoetwater ', kind: 'same' },
      { text: 'samen ', kind: 'added' },
      { text: 'uit vóór ', kind: 'same' },
      { text: '2026', kind: 'removed' },
      { text: '2027', kind: 'added' },
      { text: '.', kind: 'same' },
    ]);
  });

  test('met bijna niets gemeen staan in hun geheel na elkaar', () => {
    expect(
      diffTexts('Er komt een brug.', 'Gemeenten leggen samen een netwerk van fietspaden aan.'),
    ).toEqual([
      { text: 'Er komt een brug.', kind: 'removed' },
      { text: 'Gemeenten leggen samen een netwerk van fietspaden aan.', kind: 'added' },
    ]);
  });

  test('die gelijk zijn, geven één stuk', () => {
    expect(diffTexts('Zij bouwen.', 'Zij bouwen.')).toEqual([
      { text: 'Zij bouwen.', kind: 'same' },
    ]);
  });
});

test('van twee uitkomsten staan alleen de velden die verschillen', () => {
  const { find } = registerAfter(
    write(
      'content/afspraken/2023/meren.json',
      afspraak('Meren', {
        ronde: '2023',
        provincies: ['fryslan'],
        termijn: { tekst: 'snel', uiterlijk: '2025' },
      }),
    ),
    write(
      'content/afspraken/2024/meren.json',
      afspraak('Meren uitbreiden', {
        provincies: ['fryslan', 'groningen'],
        vervolgOp: ['2023/meren'],
      }),
    ),
  );
  const [before, after] = ['2023/meren', '2024/meren'].map((id) => find('afspraken', id));
  if (!before || !after) throw new Error('geen afspraak');
  expect(compareAfspraken(before, after)).toEqual([
    {
      label: 'Titel',
      separate: false,
      parts: [
        { text: 'Meren ', kind: 'same' },
        { text: 'uitbreiden', kind: 'added' },
      ],
    },
    {
      label: 'Termijn',
      separate: true,
      parts: [{ text: 'Snel (uiterlijk 2025)', kind: 'removed' }],
    },
    {
      label: 'Provincies',
      separate: true,
      parts: [
        { text: 'Fryslân', kind: 'same' },
        { text: 'Groningen', kind: 'added' },
      ],
    },
  ]);
  expect(compareAfspraken(before, before)).toEqual([]);
});

describe('elk veld van een uitkomst', () => {
  /** What an editor changes in each field, and under which name the comparison shows it. */
  const changes: { [Field in keyof Required<Afspraak>]: [value: Afspraak[Field], label?: string] } =
    {
      titel: ['Zoet water', 'Titel'],
      tekst: ['Wat is besloten.', 'Wat er staat'],
      toelichting: [undefined, 'Toelichting'],
      soort: ['voornemen', 'Soort'],
      toetsbaarheid: ['intentie', 'Toetsbaarheid'],
      // Compared only with another one: see below.
      werkwoord: [{ citaat: 'streven naar', bron: alineaBron() }],
      partijen: [['rijk', 'provincies'], 'Wie'],
      verantwoordelijk: [['rijk'], 'Wie moet leveren'],
      provincies: ['alle', 'Provincies'],
      gebieden: [[], 'Gebieden'],
      landsdelen: [['noord', 'oost'], 'Landsdelen'],
      regios: [undefined, 'Regio’s'],
      themas: [['water'], 'Thema’s'],
      programmas: [[], 'Programma’s'],
      kamerstukken: [[], 'Kamerstukken'],
      termijn: [{ tekst: 'in 2025', vanaf: '2025-02', uiterlijk: '2025' }, 'Termijn'],
      bedrag: [{ euro: 2, tekst: 'Voor water.' }, 'Bedrag'],
      geld: [
        [
          {
            stap: 'toegezegd',
            datum: '2024-11-12',
            getal: 1,
            eenheid: 'euro',
            waarvoor: 'Voor water',
            bron: alineaBron(),
          },
        ],
        'Geld',
      ],
      afgeleid: [[{ veld: 'landsdelen', waaruit: 'de provincies' }], 'Afgeleid'],
      opmerking: ['De bron noemt geen jaar.', 'Voorbehoud'],
      // Where it is in its letter and among others, and its own history.
      ronde: ['2024'],
      bron: [alineaBron('water', 2)],
      bekendGeworden: [undefined],
      ookIn: [undefined],
      verloop: [[gebeurtenis()]],
      vervolgOp: [undefined],
      gesplitstUit: [['2023/zoetwater']],
      verwant: [undefined],
      // What the atlas did, not what was agreed.
      gezocht: [[{ datum: '2026-01-01', waar: 'Openbare pagina’s' }]],
    };

  test('is vergeleken, of met een reden niet', () => {
    expect(Object.keys(changes).toSorted()).toEqual(Object.keys(afspraakSchema.shape).toSorted());
  });

  test.each(Object.entries(changes))('%s', (field, [value, label]) => {
    const before = registerAfter().find('afspraken', '2024/zoetwater');
    const after = registerAfter(
      set(zoetwater, field, value),
      // What begins as an agreement is no intention.
      ...(field === 'soort' ? [set(zoetwater, 'verloop', [gebeurtenis({ status: 'loopt' })])] : []),
      ...(field === 'gesplitstUit' ? [set(zoetwater, 'vervolgOp', undefined)] : []),
    ).find('afspraken', '2024/zoetwater');
    if (!before || !after) throw new Error('geen afspraak');
    expect(compareAfspraken(before, after).map((difference) => difference.label)).toEqual(
      label === undefined ? [] : [label],
    );
    expect(compareAfspraken(after, after)).toEqual([]);
  });
});

test('van een bedrag met dezelfde woorden verandert alleen het getal', () => {
  const [before, after] = [2_500_000, 3_000_000].map((euro) =>
    registerAfter(set(zoetwater, 'bedrag', { euro, tekst: 'Voor sluizen en gemalen.' })).find(
      'afspraken',
      '2024/zoetwater',
    ),
  );
  if (!before || !after) throw new Error('geen afspraak');
  expect(compareAfspraken(before, after)).toEqual([
    {
      label: 'Bedrag',
      separate: false,
      parts: [
        { text: '€\u00a0', kind: 'same' },
        { text: '2.500.000', kind: 'removed' },
        { text: '3.000.000', kind: 'added' },
        { text: '. Voor sluizen en gemalen.', kind: 'same' },
      ],
    },
  ]);
});

test('een werkwoord verandert alleen als beide uitkomsten er een hebben', () => {
  const withVerb = (citaat: string | undefined) =>
    registerAfter(
      set(
        zoetwater,
        'werkwoord',
        citaat === undefined ? undefined : { citaat, bron: alineaBron() },
      ),
    ).find('afspraken', '2024/zoetwater');
  const [none, strive, agree] = [undefined, 'streven naar', 'spreken … af'].map(withVerb);
  if (!none || !strive || !agree) throw new Error('geen afspraak');
  expect(compareAfspraken(none, strive)).toEqual([]);
  expect(compareAfspraken(strive, none)).toEqual([]);
  expect(compareAfspraken(strive, agree)).toEqual([
    {
      label: 'Werkwoord in het stuk',
      separate: true,
      parts: [
        { text: '“streven naar”', kind: 'removed' },
        { text: '“spreken … af”', kind: 'added' },
      ],
    },
  ]);
});
