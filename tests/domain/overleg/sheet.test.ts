import { describe, expect, test } from 'vitest';
import { sheetOf } from '#domain/overleg/sheet.ts';
import type { Afspraak, Verloop } from '#schema/record/afspraak.ts';
import { afspraak, gebeurtenis, kamerstuk, ronde, webBron } from '../../support/builders.ts';
import { type Change, registerAfter, write } from '../../support/change.ts';

const asOf = '2025-12-01';

/** A ronde of 10 June 2025 with its letter, read whole or not. */
function ronde2025(isRead: boolean): Change[] {
  const gelezen = isRead ? { gelezen: { mate: 'geheel' as const, op: '2025-07-01' } } : {};
  return [
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'], brief: '34682-2025' })),
    write(
      'data/kamerstukken/34682-2025.json',
      kamerstuk('2025', { datum: '2025-06-12', ...gelezen }),
    ),
  ];
}

/** The sheet of Groningen with an outcome “Meren”, after the ronde of 2025. */
function sheetWith(
  change: Partial<Afspraak>,
  events: Partial<Verloop>[] = [],
  isRead = false,
  ...more: Change[]
) {
  const register = registerAfter(
    ...ronde2025(isRead),
    write(
      'content/afspraken/2024/meren.json',
      afspraak('Meren', {
        provincies: ['groningen'],
        verloop: [{}, ...events].map((event) => gebeurtenis(event)),
        ...change,
      }),
    ),
    ...more,
  );
  const place = register.find('provincies', 'groningen');
  if (!place) throw new Error('geen Groningen');
  return sheetOf(place, register, asOf);
}

function merenOn(sheet: ReturnType<typeof sheetWith>) {
  return sheet.sections.flatMap(({ key, lines, rest }) =>
    [...lines, ...rest]
      .filter(({ afspraak: { id } }) => id === '2024/meren')
      .map((line) => ({ key, line })),
  );
}

const due = (uiterlijk: string) => ({ termijn: { tekst: 'op tijd', uiterlijk } });
const news = (change: Partial<Verloop>): Partial<Verloop>[] => [{ bron: webBron, ...change }];

describe('een uitkomst staat op het vel', () => {
  test.each<[string, Parameters<typeof sheetWith>, string | undefined]>([
    ['als haar termijn voorbij is: over tijd', [due('2025-11')], 'over-tijd'],
    ['op de laatste dag van een jaar later: loopt af', [due('2026-12-01')], 'loopt-af'],
    ['een dag later dan dat: niet als wat afloopt', [due('2026-12-02')], 'niet-nagelezen'],
    [
      'met nieuws van na de ronde: veranderd',
      [{}, news({ datum: '2025-09-01', gebeurtenis: 'gestart', status: 'loopt' })],
      'veranderd',
    ],
    [
      'als zij na de ronde klaar is: afgerond',
      [{}, news({ datum: '2025-09-01', gebeurtenis: 'gehaald', status: 'gereed' })],
      'afgerond',
    ],
    [
      'als zij voor de ronde al klaar was: niet',
      [{}, news({ datum: '2025-03-01', gebeurtenis: 'gehaald', status: 'gereed' })],
      undefined,
    ],
    ['als de brief niet is gelezen: niet nagelezen', [{}], 'niet-nagelezen'],
    ['als de brief is gelezen en zwijgt: gezocht', [{}, [], true], 'gezocht'],
  ])('%s', (_, given, key) => {
    expect(merenOn(sheetWith(...given)).map((one) => one.key)).toEqual(key ? [key] : []);
  });
});

describe('de vragen', () => {
  test.each<[string, Partial<Afspraak>, string[]]>([
    [
      'vragen naar wie levert en wanneer, als geen bron het zegt',
      {},
      ['Hoe staat het ermee sinds november 2024?', 'Wie moet leveren?', 'Wanneer is het klaar?'],
    ],
    [
      'vragen niet wat een bron al zegt',
      { ...due('2027'), verantwoordelijk: ['rijk'] },
      ['Hoe staat het ermee sinds november 2024?'],
    ],
    [
      'vragen na de termijn wat ervan kwam',
      { ...due('2025-11'), verantwoordelijk: ['rijk'] },
      ['Wat kwam ervan, nu de termijn (uiterlijk november 2025) voorbij is?'],
    ],
  ])('%s', (_, change, questions) => {
    expect(merenOn(sheetWith(change))[0]?.line.questions).toEqual(questions);
  });
});

describe('de brief van de laatste ronde', () => {
  const answersOf = ({ letter }: ReturnType<typeof sheetWith>) => ({
    answered: letter?.answered.map(({ afspraak: { id } }) => id),
    leftOut: letter?.leftOut.map(({ id }) => id),
    unknown: letter?.unknown.map(({ id }) => id),
  });
  const reported = [
    {
      datum: '2025-06-12',
      gebeurtenis: 'voortgang',
      status: 'loopt',
      bron: { kamerstuk: '34682-2025' },
    },
  ] as const;

  test('beantwoordt waar hij iets over meldt', () => {
    expect(answersOf(sheetWith({}, [...reported])).answered).toContain('2024/meren');
  });

  test('laat weg waar hij over zwijgt, als hij helemaal is gelezen', () => {
    expect(answersOf(sheetWith({}, [], true)).leftOut).toContain('2024/meren');
  });

  test('laat niets weg zolang hij niet is gelezen', () => {
    const { leftOut, unknown } = answersOf(sheetWith({}));
    expect(leftOut).toEqual([]);
    expect(unknown).toContain('2024/meren');
  });

  test('beantwoordt ook wat verder gaat in een uitkomst van zijn ronde', () => {
    const next = write(
      'content/afspraken/2025/meren-verder.json',
      afspraak('Meren verder', {
        ronde: '2025',
        provincies: ['groningen'],
        verloop: [gebeurtenis({ datum: '2025-06-12', bron: webBron })],
        vervolgOp: ['2024/meren'],
      }),
    );
    const sheet = sheetWith({}, [], true, next);
    const answer = sheet.letter?.answered.find(({ afspraak: { id } }) => id === '2024/meren');
    expect(answer?.here.map(({ id }) => id)).toEqual(['2025/meren-verder']);
  });
});
