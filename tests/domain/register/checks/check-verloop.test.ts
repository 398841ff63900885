import { describe, expect, test } from 'vitest';
import type { Verloop } from '#schema/record/afspraak.ts';
import { zoetwater } from '../../../support/atlas.ts';
import { gebeurtenis, webBron } from '../../../support/builders.ts';
import { problemsAfter, set } from '../../../support/change.ts';

/** The problems of one afspraak of the ronde of 6 November 2024 with these events. */
function problemsOf(...events: Partial<Verloop>[]): string[] {
  const verloop = events.map((event) => gebeurtenis({ bron: webBron, ...event }));
  return problemsAfter(set(zoetwater, 'verloop', verloop));
}

describe('een gebeurtenis van vóór de ronde', () => {
  test.each(['2024-11-05', '2024-10', '2023', '2024-Q3', '2023-01/2024-10'])(
    'wordt gemeld: %s',
    (datum) => {
      expect(problemsOf({ datum })).toEqual([
        `${zoetwater}, verloop.0.datum: “${datum}” ligt vóór de ronde (die begon op 6 november 2024); een uitkomst begint in haar ronde.`,
      ]);
    },
  );

  test.each(['2024-11-06', '2024-11', '2024', '2024-Q4', '2023/2025'])(
    'is iets anders dan een die erin kan vallen: %s',
    (datum) => {
      expect(problemsOf({ datum })).toEqual([]);
    },
  );
});

test('een termijn die voor de ronde al voorbij was, wordt gemeld', () => {
  expect(problemsAfter(set(zoetwater, 'termijn', { tekst: 'toen', uiterlijk: '2024-Q3' }))).toEqual(
    [
      `${zoetwater}, termijn.uiterlijk: “2024-Q3” was al voorbij vóór de ronde (die begon op 6 november 2024).`,
    ],
  );
});

test('ook een gebeurtenis met een bron van vóór de ronde wordt gemeld', () => {
  const bron = { ...webBron, datum: '2024-03-01' };
  expect(problemsOf({ datum: '2024', bron })).toEqual([
    `${zoetwater}, verloop.0.datum: “2024” heeft een bron (van 1 maart 2024) van vóór de ronde (die begon op 6 november 2024); een uitkomst begint in haar ronde.`,
  ]);
});

describe('de stand na een gebeurtenis', () => {
  const datum = '2025-03-01';
  test.each<[Verloop['gebeurtenis'], Verloop['status'], Verloop['status']]>([
    ['gestart', 'afgesproken', 'loopt'],
    ['gehaald', 'loopt', 'gereed'],
    ['gehaald', 'deels-gereed', 'gereed'],
    ['deels-gehaald', 'gereed', 'deels-gereed'],
    ['vervallen', 'gereed', 'vervallen'],
    ['vervallen', 'onbekend', 'vervallen'],
  ])('na “%s” is niet “%s”', (gebeurtenis, status, right) => {
    expect(problemsOf({}, { datum, gebeurtenis, status })).toEqual([
      `${zoetwater}, verloop.1.status: “${status}” past niet bij de gebeurtenis “${gebeurtenis}”. Toegestaan: ${right}.`,
    ]);
    expect(problemsOf({}, { datum, gebeurtenis, status: right })).toEqual([]);
  });

  test.each<[Verloop['gebeurtenis'], Verloop['status']]>([
    ['vastgelegd', 'gereed'],
    ['voortgang', 'onbekend'],
    ['uitgesteld', 'loopt'],
    ['stand-opgenomen', 'deels-gereed'],
  ])('na “%s” mag “%s”', (gebeurtenis, status) => {
    expect(problemsOf({}, { datum, gebeurtenis, status })).toEqual([]);
  });
});

describe('een gebeurtenis na haar bron', () => {
  const bron = { ...webBron, datum: '2025-03-01' };
  test.each(['2025-03-02', '2025-04', '2025-Q2', '2026'])('wordt gemeld: %s', (datum) => {
    expect(problemsOf({}, { datum, gebeurtenis: 'voortgang', status: 'loopt', bron })).toEqual([
      `${zoetwater}, verloop.1.datum: “${datum}” ligt na de bron (van 1 maart 2025), die er dus niet over kan berichten.`,
    ]);
  });

  test.each(['2025-03-01', '2025-03', '2025', '2025-02', '2025-02/2025-05'])(
    'is iets anders dan een die de bron kan kennen: %s',
    (datum) => {
      expect(problemsOf({}, { datum, gebeurtenis: 'voortgang', status: 'loopt', bron })).toEqual(
        [],
      );
    },
  );
});

describe('een nieuwe termijn', () => {
  const event = { datum: '2025-03-01', gebeurtenis: 'uitgesteld', status: 'bijgesteld' } as const;
  test('kan niet al voorbij zijn als zij wordt gesteld', () => {
    const termijn = { tekst: 'februari', uiterlijk: '2025-02' };
    expect(problemsOf({}, { ...event, termijn })).toEqual([
      `${zoetwater}, verloop.1.termijn.uiterlijk: “2025-02” was al voorbij toen de termijn verschoof (1 maart 2025).`,
    ]);
  });

  const over = (status: string) =>
    `past niet bij de stand “${status}”: wat voorbij is, heeft geen nieuwe termijn`;
  test.each<[Partial<Verloop>, string]>([
    [{ gebeurtenis: 'gehaald', status: 'gereed' }, over('gereed')],
    [{ gebeurtenis: 'voortgang', status: 'gereed' }, over('gereed')],
    [{ gebeurtenis: 'vervallen', status: 'vervallen' }, over('vervallen')],
    [{ gebeurtenis: 'stand-opgenomen', status: 'vervallen' }, over('vervallen')],
    [
      { gebeurtenis: 'vastgelegd', status: 'afgesproken' },
      'past niet bij de gebeurtenis “vastgelegd”; de eerste termijn staat in het veld “termijn” van de uitkomst',
    ],
  ])('hoort niet bij wat net begint of voorbij is: %o', (change, message) => {
    const termijn = { tekst: 'mei', uiterlijk: '2025-05' };
    expect(problemsOf({}, { ...event, ...change, termijn })).toEqual([
      `${zoetwater}, verloop.1.termijn: ${message}.`,
    ]);
  });
});

describe('twee gebeurtenissen op één datum', () => {
  const datum = '2025-03-01';
  test.each<[string, Partial<Verloop>, Partial<Verloop>]>([
    [
      'twee keer hetzelfde met een andere stand',
      { gebeurtenis: 'voortgang', status: 'loopt' },
      { gebeurtenis: 'voortgang', status: 'onbekend' },
    ],
    [
      'gehaald en vervallen',
      { gebeurtenis: 'gehaald', status: 'gereed' },
      { gebeurtenis: 'vervallen', status: 'vervallen' },
    ],
    [
      'gehaald en toch nog bezig',
      { gebeurtenis: 'gehaald', status: 'gereed' },
      { gebeurtenis: 'voortgang', status: 'loopt' },
    ],
    [
      'gehaald en uitgesteld',
      { gebeurtenis: 'gehaald', status: 'gereed' },
      { gebeurtenis: 'uitgesteld', status: 'bijgesteld' },
    ],
    [
      'begonnen en vervallen',
      { gebeurtenis: 'gestart', status: 'loopt' },
      { gebeurtenis: 'vervallen', status: 'vervallen' },
    ],
    [
      'vervallen en weer afgesproken',
      { gebeurtenis: 'vervallen', status: 'vervallen' },
      { gebeurtenis: 'vastgelegd', status: 'afgesproken' },
    ],
    [
      'voortgang en een opgenomen stand die iets anders zegt',
      { gebeurtenis: 'voortgang', status: 'loopt' },
      { gebeurtenis: 'stand-opgenomen', status: 'onbekend' },
    ],
    [
      'een opgenomen stand die iets anders zegt',
      { gebeurtenis: 'deels-gehaald', status: 'deels-gereed' },
      { gebeurtenis: 'stand-opgenomen', status: 'onbekend' },
    ],
  ])('botsen: %s', (_, first, second) => {
    expect(problemsOf({}, { datum, ...first }, { datum, ...second })).toEqual([
      `${zoetwater}, verloop.2.status: “${second.status}” kan niet naast verloop.1 (“${first.gebeurtenis}”, status “${first.status}”) op dezelfde datum, 1 maart 2025; kies één van beide of geef ze elk hun eigen datum.`,
    ]);
  });

  test.each<[string, Partial<Verloop>, Partial<Verloop>]>([
    [
      'twee stappen van één dag',
      { gebeurtenis: 'gestart', status: 'loopt' },
      { gebeurtenis: 'gehaald', status: 'gereed' },
    ],
    [
      'twee berichten met dezelfde stand',
      { gebeurtenis: 'voortgang', status: 'loopt' },
      { gebeurtenis: 'voortgang', status: 'loopt', toelichting: 'Een ander bericht.' },
    ],
    [
      'dezelfde gebeurtenis op een andere datum',
      { gebeurtenis: 'voortgang', status: 'loopt' },
      { datum: '2025-03-02', gebeurtenis: 'voortgang', status: 'onbekend' },
    ],
  ])('botsen niet: %s', (_, first, second) => {
    expect(problemsOf({}, { datum, ...first }, { datum, ...second })).toEqual([]);
  });
});
