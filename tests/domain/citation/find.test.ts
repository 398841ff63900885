/** Tables of ways to cite a Kamerstuk: longer than 250 lines because every spelling, and every lookalike, has a row. */

import { describe, expect, test } from 'vitest';
import { findKamerstukken } from '#domain/citation/find.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';

const nbsp = '\u00a0';
const thin = '\u2009';

/** `kind dossier/toevoeging#nr chamber year`, without what is unknown. */
function shown({ kind, dossier, toevoeging, nr, chamber, year }: KamerstukReference): string {
  const place = `${dossier ?? ''}${toevoeging === null ? '' : `/${toevoeging}`}`;
  const parts = [
    kind === 'kamerstuk' ? '' : kind,
    nr === null ? place : `${place}#${nr}`,
    chamber,
    year,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The text without its marks, and what is between each pair of them. */
function unmark(marked: string): { text: string; slices: string[] } {
  return {
    text: marked.replaceAll(/[⟦⟧]/g, ''),
    slices: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, slice = '']) => slice),
  };
}

function expectMarked(marked: string, expected: readonly string[]): void {
  const { text, slices } = unmark(marked);
  const found = findKamerstukken(text);
  expect(found.map(shown)).toEqual(expected);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(slices);
}

describe('de vormen uit de opdracht', () => {
  test.each<[string, string[]]>([
    ['⟦Kamerstuk 34 682, nr. 205⟧', ['34682#205']],
    ['⟦Kamerstukken II 2024/25, 34 682, nr. 205⟧', ['34682#205 TK 2024-2025']],
    ['⟦Tweede Kamer, vergaderjaar 2022-2023, 34 682, nr. 107⟧', ['34682#107 TK 2022-2023']],
    ['⟦kst-34682-205⟧', ['34682#205']],
    ['⟦36 600 XVIII⟧', ['36600/XVIII']],
    ['⟦34682-AC⟧', ['34682#AC EK']],
    ['⟦34 682, nrs. 107⟧, ⟦205⟧ en ⟦228⟧', ['34682#107', '34682#205', '34682#228']],
    ['⟦2024D43452⟧', ['document #2024D43452']],
    ['⟦2024Z18173⟧', ['zaak #2024Z18173']],
  ])('leest “%s”', (marked, expected) => {
    expectMarked(marked, expected);
    expectMarked(`Zie ${marked}.`, expected);
    expectMarked(`de brief (${marked}) daarover`, expected);
  });
});

describe('een hoofdstuk van de begroting', () => {
  test.each<[string, string[]]>([
    ['⟦36600 XVIII⟧', ['36600/XVIII']],
    [`⟦36${nbsp}600${nbsp}XVIII⟧`, ['36600/XVIII']],
    ['begroting ⟦36 600 XVIII⟧', ['36600/XVIII']],
    ['(⟦36 600 XVIII⟧)', ['36600/XVIII']],
    ['Zie ⟦36 600 XXII⟧.', ['36600/XXII']],
    ['⟦35 925 IXB⟧ en ⟦36 600 II⟧', ['35925/IXB', '36600/II']],
    ['⟦36 600 XVIII⟧ en ⟦36 600 XXII⟧ behandelt de Kamer', ['36600/XVIII', '36600/XXII']],
    ['⟦36 600 XVIII⟧, ⟦36 600 XXII⟧ en ⟦36 600 XII⟧', ['36600/XVIII', '36600/XXII', '36600/XII']],
    ['voor ⟦35 000 VII⟧ en ⟦35 000 XVIII⟧, nr. 3', ['35000/VII', '35000/XVIII']],
  ])('leest “%s”', (marked, expected) => {
    expectMarked(marked, expected);
  });

  test.each([
    '€ 36 600 XVIII',
    '€36 600 XVIII',
    'EUR 36 600 XVIII',
    '36 600 XVIIIe',
    '36 600 XVIII2',
    '36 600 xviii',
    '36 600 XXXIX',
    '36 600 V',
    '36 600 A',
    '36 600 C',
    '36 600\nII Inleiding',
    '136 600 XVIII',
    '1 36 600 XVIII',
  ])('ziet niets in %j', (text) => {
    expect(findKamerstukken(text)).toEqual([]);
  });
});

describe('één verwijzing', () => {
  test.each([
    ['Kamerstuk 34 682, nr. 205', '34682#205'],
    ['Kamerstukken II 2024/25, 34 682, nr. 205', '34682#205 TK 2024-2025'],
    ['Kamerstukken II 2009/10, 27858, nr. 88', '27858#88 TK 2009-2010'],
    ['Kamerstukken II, vergaderjaar 2007-2008, 31 386, nr. 3', '31386#3 TK 2007-2008'],
    ['Kamerstukken II 2020/21 35 570-IX, nr. 14', '35570/IX#14 TK 2020-2021'],
    ['Kamerstukken II 24/25, 34 682, nr. 205', '34682#205 TK 2024-2025'],
    ['Kamerstukken II 1999/2000, 26 271, nr. 6', '26271#6 TK 1999-2000'],
    ['Kamerstukken II (2024/25), 34 682, 205', '34682#205 TK 2024-2025'],
    ['Kamerstukken I/II 2024/25, 34 682', '34682 2024-2025'],
    ['Kamerstukken TK 34 682, nr. 205', '34682#205 TK'],
    ['Kamerstuk nr. 34 682, nr. 205', '34682#205'],
    ['Kamerstuk: 34682, nr.: 205', '34682#205'],
    ['Kst. 34682-205', '34682#205'],
    ['Kst. II 2024/25, 34 682, nr. 205', '34682#205 TK 2024-2025'],
    ['Bijl. Hand. II 1988/89, 20 873, nr. 39', '20873#39 TK 1988-1989'],
    ['Kamerstukken 2, 2024-2025, 34682, 205', '34682#205 TK 2024-2025'],
    ['Kamerstukken 11, 1997/1998, 25 672 nr.3', '25672#3 TK 1997-1998'],
    ['Kamerstukken II, 34682 205', '34682#205 TK'],
    ['Kamerstukken Tweede Kamer 34-682 nr 205', '34682#205 TK'],
    ['Kamerstukken II 1999/2000, 2000/2001, 26 855', '26855 TK'],
    ['Tweede Kamer, vergaderjaar 2022-2023, 34 682, nr. 107', '34682#107 TK 2022-2023'],
    ['Tweede Kamer, vergaderjaar 2023–2024, Kamerstuk 29 435, nr. 267', '29435#267 TK 2023-2024'],
    [
      'Tweede Kamer der Staten-Generaal, vergaderjaar 2024-2025, 34 682, nr. 205',
      '34682#205 TK 2024-2025',
    ],
    ['vergaderjaar 2024–2025, 34 682, nr. 205', '34682#205 2024-2025'],
    ['parlementair jaar 2024/2025, 34 682, nr. 205', '34682#205 2024-2025'],
    ['2024/25, 34 682, nr. 205', '34682#205 2024-2025'],
    ['TK 2022/23, 34682, nr 107', '34682#107 TK 2022-2023'],
    ['T.K. 2022/23, 34 682, nr. 107', '34682#107 TK 2022-2023'],
    ['TK 34682-205', '34682#205 TK'],
    ['TK 69682-205', '69682#205 TK'],
    ['36 600 XVIII, nr. 3', '36600/XVIII#3'],
    ['36600-A-16', '36600/A#16'],
    ['36600 A, nr. 16', '36600/A#16'],
    ['36 200-XXII, nr. 6', '36200/XXII#6'],
    ['kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2', '19700/XV#2 TK 1986-1987'],
    ['Kamerstukken II, 2024/25, 36600.XXII, 32', '36600/XXII#32 TK 2024-2025'],
    ['Kamerstuk TK 36.600XXII, 6', '36600/XXII#6 TK'],
    ['36600, hoofdstuk XXII, nr. 6', '36600/XXII#6'],
    ['19 700 hfdst. XV, nr. 2', '19700/XV#2'],
    ['kamerstukdossier 21501 08-928', '21501/08#928'],
    ['kamerstukdossier 34682 -205', '34682#205'],
    ['21 501-07, nr. 1750', '21501/07#1750'],
    ['21501-07-1750', '21501/07#1750'],
    ['21 501-30', '21501/30'],
    ['Kamerstuk 21 501-30', '21501/30'],
    ['Kamerstukken II 2015/16, 34 356 (R2064), nr. 3', '34356#3 TK 2015-2016'],
    ['Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289', '27484#289 EK 2003-2004'],
    ['34682-205', '34682#205'],
    ['34.682 nr 205', '34682#205'],
    ['34 682 nr.205', '34682#205'],
    ['34682 nr205', '34682#205'],
    ['34 682-205', '34682#205'],
    ['34 682 (nr. 205)', '34682#205'],
    ['34 682, Nr. 205', '34682#205'],
    ['34 682, nummer 205', '34682#205'],
    ['34 682, no. 205', '34682#205'],
    ['34 682, ondernummer 205', '34682#205'],
    ['99 999, nr. 1', '99999#1'],
  ])('leest “%s”', (text, expected) => {
    expectMarked(`Zie ⟦${text}⟧.`, [expected]);
    expectMarked(`⟦${text}⟧`, [expected]);
    expectMarked(`(⟦${text}⟧)`, [expected]);
  });
});

describe('een dossier', () => {
  test.each([
    ['dossier 34 682', '34682'],
    ['Kamerstukdossier 34682', '34682'],
    ['Kamerstuk 34 682', '34682'],
    ['Kamerstukken 34538', '34538'],
    ['dossiernummer: 34682', '34682'],
    ['wetsvoorstel 36 512', '36512'],
    ['TK 2022/23, 34 682', '34682 TK 2022-2023'],
    ['Kamerstuk 36 600 XXII', '36600/XXII'],
    ['Kamerstuk 36 600 A', '36600/A'],
    ['36600-XVIII', '36600/XVIII'],
    ['kst-34682', '34682'],
    ['kst-36800-XXII', '36800/XXII'],
  ])('leest “%s” als dossier', (text, expected) => {
    expectMarked(`Zie ⟦${text}⟧ Nationale Omgevingsvisie.`, [expected]);
  });
});

describe('de Eerste Kamer nummert met letters', () => {
  test.each([
    ['Kamerstukken I 2024/25, 34 682, AC', '34682#AC EK 2024-2025'],
    ['Kamerstukken I 2024/25, 34 682, nr. AC', '34682#AC EK 2024-2025'],
    ['Kamerstukken I 2008/09, 31700 VI, D', '31700/VI#D EK 2008-2009'],
    ['Eerste Kamer, vergaderjaar 2024–2025, 34 682, AC', '34682#AC EK 2024-2025'],
    ['EK 34 682, E', '34682#E EK'],
    ['EK 36.600 B, E', '36600/B#E EK'],
    ['34682-AC', '34682#AC EK'],
    ['34 682, letter E', '34682#E EK'],
    ['Kamerstuk 34 682, AC', '34682#AC EK'],
    ['Kamerstuk I 34682 AC', '34682#AC EK'],
    ['Kamerstukken I 1979/80, 15 516, nr. 42e', '15516#42e EK 1979-1980'],
    ['36600-A', '36600#A'],
  ])('leest “%s”', (text, expected) => {
    expectMarked(`(zie ⟦${text}⟧)`, [expected]);
  });

  test('los van een verwijswoord alleen tussen haakjes of als hele tekst', () => {
    expectMarked('⟦34 682, AC⟧', ['34682#AC EK']);
    expectMarked('De brief (⟦34 682, AC⟧) volgt.', ['34682#AC EK']);
    expectMarked('Het zijn er 34 682, AC meldde dat.', []);
  });

  test('een stuk van beide Kamers heeft twee nummers', () => {
    expectMarked('⟦34 682, E⟧/⟦nr. 53⟧', ['34682#E EK', '34682#53 TK']);
    expectMarked('⟦Kamerstuk 34 682, E⟧/ ⟦Nr. 53⟧', ['34682#E EK', '34682#53 TK']);
  });

  test.each([
    'Kamerstuk 34 682, SP en VVD',
    'Kamerstuk 34 682, M. Keijzer',
    'KAMERSTUK 34 682, DE BRIEF',
  ])('ziet in “%s” geen letter', (text) => {
    expect(findKamerstukken(text).map(shown)).toEqual(['34682']);
  });
});

describe('Handelingen en Aanhangsel', () => {
  test.each([
    ['Handelingen II 2023/24, nr. 45, item 7', 'handelingen #45-7 TK 2023-2024'],
    ['Handelingen I 2014/15, nr. 11, item 4', 'handelingen #11-4 EK 2014-2015'],
    ['Handelingen TK 2023/24, 45', 'handelingen #45 TK 2023-2024'],
    ['Handelingen II 2023/24', 'handelingen  TK 2023-2024'],
    ['Handelingen II 2023/24, 34 682, nr. 45, item 7', 'handelingen #45-7 TK 2023-2024'],
    ['Handelingen II, nr. 45', 'handelingen #45 TK'],
    ['Handelingen 2023-2024, nr. 45', 'handelingen #45 2023-2024'],
    ['Hand. I 1996/97, nr. 12', 'handelingen #12 EK 1996-1997'],
    ['h-tk-20232024-45-7', 'handelingen #45-7 TK 2023-2024'],
    ['Aanhangsel Handelingen II 2022/23, nr. 1234', 'aanhangsel #1234 TK 2022-2023'],
    ['Aanhangsel van de Handelingen II 2022/23, nr. 1234', 'aanhangsel #1234 TK 2022-2023'],
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028', 'aanhangsel #1028 2024-2025'],
    ['Aanhangsel Handelingen I 2014/15, nr. 12', 'aanhangsel #12 EK 2014-2015'],
    ['Aanhangsel Handelingen 2998', 'aanhangsel #2998'],
    ['Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1234', 'aanhangsel #1234 TK 2022-2023'],
    ['ah-tk-20222023-1234', 'aanhangsel #1234 TK 2022-2023'],
  ])('leest “%s”', (text, expected) => {
    expectMarked(`(⟦${text}⟧)`, [expected.replace('  ', ' ')]);
  });

  test.each([
    'Deze handelingen, nr. 3 in het bijzonder, zijn verboden.',
    'Zij verrichtte de handelingen II 2023 keer.',
    'Aanhangsel 2 bij de overeenkomst',
    'Het aanhangsel van de Handelingen is dik.',
  ])('ziet niets in “%s”', (text) => {
    expect(findKamerstukken(text)).toEqual([]);
  });
});

describe('nummers van officielebekendmakingen.nl en de Tweede Kamer', () => {
  test.each([
    ['kst-34682-205', '34682#205'],
    ['KST-34682-205', '34682#205'],
    ['kst-36600-A-16', '36600/A#16'],
    ['kst-36800-XXII-2', '36800/XXII#2'],
    ['kst-32123-VI-S', '32123/VI#S EK'],
    ['kst-21501-08-928', '21501/08#928'],
    ['kst-34682-AC', '34682#AC EK'],
    ['kst-34682-205-n1', '34682#205'],
    ['kst-21501-30', '21501/30'],
    ['kst-20242025-34682-205', '34682#205 2024-2025'],
    ['kst-20242025-36600-A-16-n1', '36600/A#16 2024-2025'],
    ['kst-1268678', '#1268678'],
    ['2024D43452', 'document #2024D43452'],
    ['2024d43452', 'document #2024D43452'],
    ['nds-tk-2019D33627', 'document #2019D33627'],
    ['2024Z18173', 'zaak #2024Z18173'],
  ])('leest “%s”', (text, expected) => {
    expectMarked(`Zie ⟦${text}⟧.`, [expected]);
  });

  test('vindt het nummer in een adres', () => {
    expectMarked('https://zoek.officielebekendmakingen.nl/⟦kst-34682-205⟧.html', ['34682#205']);
    expectMarked('https://www.openkamer.org/⟦kamerstuk/34682/26⟧/', ['34682#26']);
    expectMarked('detail?id=⟦2024Z18173⟧&did=⟦2024D43452⟧', [
      'zaak #2024Z18173',
      'document #2024D43452',
    ]);
  });

  test.each([
    '2024A01234',
    'blg-1184123',
    'blg-34682-205',
    'stcrt-2025-18616',
    'kst-12',
    'kst-20242025',
    'kst-20242025-x',
    'x2024D43452',
  ])('ziet niets in “%s”', (text) => {
    expect(findKamerstukken(text)).toEqual([]);
  });
});

describe('rijen', () => {
  test.each<[string, string[]]>([
    ['⟦Kamerstukken 34 682, nrs. 107⟧, ⟦205⟧ en ⟦228⟧', ['34682#107', '34682#205', '34682#228']],
    ['⟦34 682, nrs. 107⟧ en ⟦205⟧', ['34682#107', '34682#205']],
    ['⟦34 682, nr. 107⟧ en ⟦nr. 205⟧', ['34682#107', '34682#205']],
    ['⟦34 682, nr. 107⟧, ⟦205⟧ en ⟦228⟧', ['34682#107', '34682#205', '34682#228']],
    ['⟦34 682, nrs. 107⟧⟦⟧ t/m ⟦109⟧', ['34682#107', '34682#108', '34682#109']],
    ['⟦34 682, nrs. 107⟧⟦⟧ tot en met ⟦109⟧', ['34682#107', '34682#108', '34682#109']],
    ['⟦34 682, nrs. 107⟧⟦⟧–⟦109⟧', ['34682#107', '34682#108', '34682#109']],
    ['⟦34 682, nrs. 1⟧–⟦900⟧', ['34682#1', '34682#900']],
    ['⟦34 682, nrs. 107⟧,⟦205⟧', ['34682#107', '34682#205']],
    ['⟦34 682, nr. 107⟧/⟦108⟧', ['34682#107', '34682#108']],
    ['⟦34 682, nr. 107⟧ resp. ⟦205⟧', ['34682#107', '34682#205']],
    ['⟦34 682, nrs. A⟧⟦⟧–⟦C⟧', ['34682#A EK', '34682#B EK', '34682#C EK']],
    ['⟦34 682, nrs. 42a⟧⟦⟧–⟦42c⟧', ['34682#42a', '34682#42b', '34682#42c']],
    ['⟦Kamerstukken 34 682, nr. 205⟧ en ⟦29 435⟧.', ['34682#205', '29435']],
    [
      '⟦Kamerstukken I 2001/02, 26 855 (16⟧, ⟦16a⟧)',
      ['26855#16 EK 2001-2002', '26855#16a EK 2001-2002'],
    ],
    ['⟦Kamerstukken I 2001/02, 26 855⟧ (2001)', ['26855 EK 2001-2002']],
    ['⟦Handelingen II 2023/24⟧, 12 dagen', ['handelingen TK 2023-2024']],
    ['⟦Kamerstuk 34 682, nrs. A⟧, ⟦B⟧ en ⟦C⟧', ['34682#A EK', '34682#B EK', '34682#C EK']],
    ['⟦34 682, nr. 6⟧, p. 15-16; ⟦nr. 7⟧, p. 5-6.', ['34682#6', '34682#7']],
    ['⟦34 682, nr. 107⟧ en ⟦29 435, nr. 267⟧', ['34682#107', '29435#267']],
    ['⟦dossiers 34 682⟧, ⟦29 435⟧ en ⟦27 625⟧.', ['34682', '29435', '27625']],
  ])('leest %s', (marked, expected) => {
    expectMarked(marked, expected);
  });

  test('Kamer en vergaderjaar gelden tot een volgend jaar', () => {
    expectMarked('⟦Kamerstukken II 2023/24, 29 435, nr. 267⟧, p. 3 en ⟦27 625, nr. 669⟧', [
      '29435#267 TK 2023-2024',
      '27625#669 TK 2023-2024',
    ]);
    expectMarked(
      '⟦Kamerstukken I 2000/2001, 26 855 (nrs. 250⟧, ⟦250a⟧); ⟦2001/2002, 26 855, nr. 16⟧',
      ['26855#250 EK 2000-2001', '26855#250a EK 2000-2001', '26855#16 EK 2001-2002'],
    );
    expectMarked('⟦Kamerstukken I 2020/21, 35 570, C⟧; ⟦Kamerstukken II 2021/22, 35 570, nr. 3⟧', [
      '35570#C EK 2020-2021',
      '35570#3 TK 2021-2022',
    ]);
  });

  test('delen dossiers één nummer, dan is het dat van het eerste', () => {
    expectMarked('⟦Kamerstukken 29 435⟧ en ⟦34 682⟧, nr. 267', ['29435#267', '34682']);
    expectMarked('⟦Kamerstuk 31728⟧, ⟦30914⟧, nr. 5', ['31728#5', '30914']);
    expectMarked('⟦Kamerstuk 31728⟧/⟦30914⟧, nr. 5', ['31728#5', '30914']);
  });

  test('zonder verwijswoord zegt niemand van welk dossier een gedeeld nummer is', () => {
    expectMarked('In 29 435 en 34 682, nr. 267 staat iets.', []);
    expectMarked('31 305, 34 682 en 29 435, nr. 12', []);
    expectMarked('⟦36 600 XVIII⟧ en ⟦36 600 XXII⟧, nr. 7', ['36600/XVIII', '36600/XXII']);
  });

  test.each([
    'Kamerstuk 34 682, nr. 205, 12 november 2024',
    'Kamerstuk 34 682, nr. 205, 6 en 7 november 2024',
    'Kamerstuk 34 682, nr. 205, 58 alinea’s',
    'Kamerstuk 34 682, nr. 205 en 3 moties',
    'Kamerstuk 34 682, nrs. 205 en 14 gemeenten',
    'Kamerstuk 34 682, nrs. 205 en 14 corporaties',
    'Kamerstuk 34 682, nrs. 205 en 228 gemeenten',
    '34 682, nr. 205 pagina 3',
    'Kamerstuk 34 682, nr. 205 - 12 november',
    'Kamerstuk 34 682, nr. 205 en 29 435.',
    'Kamerstuk 34 682, 205, 6 november 2024',
    'Kamerstuk 34 682, nr. 205, 35 000 woningen',
    'Kamerstuk 34 682, nr. 205 en 35 000 nieuwe woningen',
    'Kamerstuk 34 682, nr. 205, p. 3 en 7',
  ])('neemt in “%s” niet meer mee dan het eerste nummer', (text) => {
    expect(findKamerstukken(text).map(shown)).toEqual(['34682#205']);
  });
});

describe('zoals het in teksten staat', () => {
  test.each([
    [`Kamerstuk${nbsp}34${nbsp}682, nr.${nbsp}205`, 'vaste spaties'],
    [`Kamerstuk 34${thin}682, nr.${thin}205`, 'dunne spaties'],
    ['KAMERSTUK 34 682, NR. 205', 'hoofdletters'],
    ['kamerstuk 34 682, nr. 205', 'kleine letters'],
    ['Kamerstuk\n    34 682,\r\n  nr. 205', 'afgebroken regels'],
    ['Kamerstuk 34\n682, nr. 205', 'een afgebroken nummer'],
  ])('leest %j: %s', (text) => {
    expectMarked(`Zie ⟦${text}⟧, p. 3.`, ['34682#205']);
  });

  test.each(['-', '‐', '‑', '‒', '–', '—', '−'])('leest het streepje “%s”', (hyphen) => {
    expectMarked(`⟦34682${hyphen}205⟧`, ['34682#205']);
    expectMarked(`⟦TK 2022${hyphen}2023, 34 682, nr. 107⟧`, ['34682#107 TK 2022-2023']);
  });

  test('een voetnootnummer of lidwoord ervoor hoort er niet bij', () => {
    expectMarked('5⟦Kamerstukken II 2005/06, 30 316, nr. 3⟧', ['30316#3 TK 2005-2006']);
    expectMarked('de ⟦Kamerstukken 34 682, nr. 205⟧', ['34682#205']);
    expectMarked('In de periode 2024-2025, ⟦Kamerstuk 34 682, nr. 205⟧', ['34682#205']);
  });

  test('voorletters en losse jaren horen er niet bij', () => {
    expectMarked('E. Vos (⟦34 682, nr. 205⟧)', ['34682#205']);
    expectMarked('T. ⟦34 682, nr. 205⟧', ['34682#205']);
    expectMarked('2024/25a, ⟦34 682, nr. 205⟧', ['34682#205']);
    expectMarked('⟦Kamerstuk 34 682⟧ V. Jansen', ['34682']);
  });

  test('letters mogen de regel of de zin eindigen', () => {
    expectMarked('⟦Kamerstuk 34 682, AC⟧\nVolgende regel', ['34682#AC EK']);
    expectMarked('⟦Kamerstuk 34 682, AC⟧ (NOVI)', ['34682#AC EK']);
    expectMarked('⟦Kamerstuk 34 682, AC⟧ over de NOVI', ['34682#AC EK']);
  });

  test('een lege regel eindigt de verwijzing', () => {
    expectMarked('⟦Kamerstuk 34 682⟧\n\nNr. 205', ['34682']);
  });

  test('telt in UTF-16, ook na een emoji', () => {
    expectMarked('🏘️ ⟦34 682, nr. 205⟧', ['34682#205']);
  });
});

describe('wat geen Kamerstuk is', () => {
  test.each([
    [
      'bedrag',
      ['€ 34 682', '€ 34 682, nr. 3', '34 682 euro', 'EUR 34.682', '34.682 miljoen', '34 682,50'],
    ],
    ['jaren', ['2024-2025', '2028-2033', '2024/25', 'van 2028 tot en met 2033']],
    [
      'telefoonnummer',
      ['070-3456789', '06 12345678', 'tel. 12345-678', '12 345-678 90', '(010) 12345-67'],
    ],
    ['adres', ['1234 AB', '34682 AB', 'Postbus 20901, 2500 EX Den Haag', 'huisnummer 12345-67']],
    [
      'aantal',
      ['35 000 woningen', '69.000 woningen', '34 682 nieuwe woningen, nr. 1 in Nederland'],
    ],
    [
      'aantal',
      ['15000-20000 woningen', '10 000 en 34 682', '1 234 682, nr. 3', 'dossier 35 000 euro'],
    ],
    [
      'aantal',
      [
        'voor 30 000 (nr. 3)',
        'tot 30 000, nr. 3 op de lijst',
        'ruim 34 682, nr. 3',
        '27 500 nr. 3 woningen',
      ],
    ],
    ['buitenlandse postcode', ['12345-6789', 'Springfield 12345-6789']],
    ['getal', ['34682', '34 682', 'Er staan 34682 huizen.', '34 682, 205', '34682/205']],
    [
      'registratie',
      ['ISBN 978-90-12345-67-8', 'KvK 34682205', 'BSN 123456782', 'NL91 ABNA 0417 1643 00'],
    ],
    ['zaak', ['zaaknummer 12345-67', 'zaak 12345-2024', 'nr. 12345-678', 'C-12345/08', '36022/97']],
    ['datum', ['12-11-2024', '6 en 7 november 2024', '2024-11-12']],
    ['plaatsbepaling', ['52.37403, 4.88969', 'RD 155000, 463000']],
    [
      'wet',
      [
        'artikel 34 682',
        'artikel 34 682, nr. 3',
        'Stcrt. 2025, 18616',
        'Stcrt. 2025, 18616, nr. 3',
      ],
    ],
    ['stof', ['CAS 10025-67-9']],
    [
      'arrest',
      ['van 30 november 1977, nr. 18 586, BNB 1978/7, en van 7 mei 1980, nr. 19 874, BNB'],
    ],
    [
      'ander nummer',
      ['#34682-205', 'x/34682-205', 'id=34682-205', '34682-205-3', '34-682, nr. 205'],
    ],
    [
      'halve verwijzing',
      [
        '34 682, nr. 12/2023',
        '34 682, nr. 2x4',
        'bijl. 34 682',
        '2024/25, 34 682',
        '34 682, nr. 12345',
        '34 682, nr. 007',
        '34 682, nr. 1 750',
        '34 682, nr. 2024-2025',
        '12 345 678, nr. 3',
      ],
    ],
    [
      'woord',
      ['Kamerstuk en brief', 'het dossier', 'EK 34 682 toeschouwers', 'Tweede Kamer 34 682'],
    ],
  ])('een %s: %j', (_, texts) => {
    for (const text of texts) expect([text, findKamerstukken(text)]).toEqual([text, []]);
  });
});
