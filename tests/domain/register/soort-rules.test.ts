import { describe, expect, test } from 'vitest';
import { eventsBefore, fits } from '#domain/register/checks/event-rules.ts';
import { firstStatus, statussenOf } from '#domain/register/soort-rules.ts';
import { type Soort, type Status, soorten, statussen } from '#schema/field/words.ts';
import { zoetwater } from '../../support/atlas.ts';
import { gebeurtenis, webBron } from '../../support/builders.ts';
import { problemsAfter, set } from '../../support/change.ts';

describe.each(statussen)('de stand “%s”', (status) => {
  test('past bij ten minste één soort uitkomst', () => {
    const soortenOf = soorten.filter((soort) => statussenOf(soort, true).includes(status));
    const without = soorten.filter((soort) => statussenOf(soort, false).includes(status));
    expect([...soortenOf, ...without]).not.toEqual([]);
  });

  test('volgt op ten minste één gebeurtenis die haar naam niet alleen optekent', () => {
    expect(eventsBefore(status).filter((one) => one !== 'stand-opgenomen')).not.toEqual([]);
  });
});

test.each<[Soort, boolean, Status, boolean]>([
  ['afspraak', false, 'afgesproken', true],
  ['afspraak', false, 'gereed', true],
  ['afspraak', false, 'aangekondigd', false],
  ['afspraak', false, 'besproken', false],
  ['afspraak', false, 'genomen', false],
  ['afspraak', true, 'toegezegd', false],
  ['besluit', false, 'genomen', true],
  ['besluit', false, 'gereed', false],
  ['besluit', false, 'toegezegd', false],
  ['besluit', true, 'toegezegd', true],
  ['besluit', true, 'beschikt', true],
  ['besluit', true, 'genomen', false],
  ['besluit', true, 'gereed', false],
  ['aankondiging', false, 'nagekomen', true],
  ['aankondiging', false, 'gereed', false],
  ['aankondiging', true, 'toegezegd', true],
  ['voornemen', false, 'afgesproken', false],
  ['traject', false, 'besproken', true],
])('bij een %s (bedrag: %s) past “%s”: %s', (soort, money, status, fitting) => {
  expect(statussenOf(soort, money).includes(status)).toBe(fitting);
});

test.each(soorten)('de eerste stand van een %s past erbij, en bij de brief', (soort) => {
  for (const money of [true, false]) {
    const status = firstStatus(soort, money);
    expect(statussenOf(soort, money)).toContain(status);
    const gebeurtenis = status === 'meegestuurd' ? status : 'vastgelegd';
    expect(fits({ gebeurtenis, status })).toBe(true);
  }
});

test('een stand die niet bij de soort past, wordt gemeld met wat wel kan', () => {
  const event = gebeurtenis({ status: 'gereed', bron: webBron });
  expect(
    problemsAfter(set(zoetwater, 'soort', 'besluit'), set(zoetwater, 'verloop', [event])),
  ).toEqual([
    `${zoetwater}, verloop.0.status: “gereed” past niet bij een besluit met een bedrag. Toegestaan: toegezegd, beschikt, onbekend.`,
  ]);
});

test.each([
  [
    '2024-11-11',
    ['ligt vóór de eerste gebeurtenis (12 november 2024); er viel toen nog niets te zoeken'],
  ],
  ['2024-11-12', []],
])('er is niet gezocht voordat er iets te zoeken viel: %s', (datum, messages) => {
  const gezocht = [{ datum, waar: 'Openbare pagina’s' }];
  const verloop = [gebeurtenis({ bron: webBron })];
  const problems = problemsAfter(
    set(zoetwater, 'gezocht', gezocht),
    set(zoetwater, 'verloop', verloop),
  );
  expect(problems).toEqual(
    messages.map((message) => `${zoetwater}, gezocht.0.datum: “${datum}” ${message}.`),
  );
});
