import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPast, standOf, startOf } from '#domain/stand.ts';
import { boundsOf } from '#domain/datum.ts';
import type { Verloop } from '#schema/afspraak.ts';
import { gebeurtenissen, statussen } from '#schema/words.ts';
import { shuffled } from '../arbitraries.ts';
import { registerAfter, set } from '../change.ts';
import { type Story, tell } from '../story.ts';

const agreed: Partial<Verloop> = {
  datum: '2024-11-12',
  gebeurtenis: 'vastgelegd',
  status: 'afgesproken',
};
const started: Partial<Verloop> = { datum: '2025-02-01', gebeurtenis: 'gestart', status: 'loopt' };
const done: Partial<Verloop> = { datum: '2025-05-01', gebeurtenis: 'gehaald', status: 'gereed' };
const dropped: Partial<Verloop> = {
  datum: '2025-05-01',
  gebeurtenis: 'vervallen',
  status: 'vervallen',
};

describe('de stand op een dag', () => {
  test.each<[string, Story, asOf: string, status: string]>([
    ['is onbekend voor de eerste gebeurtenis', { verloop: [agreed] }, '2024-11-11', 'onbekend'],
    [
      'is bekend vanaf de dag van de gebeurtenis',
      { verloop: [agreed] },
      '2024-11-12',
      'afgesproken',
    ],
    ['is die van de laatste gebeurtenis', { verloop: [agreed, started] }, '2025-03-01', 'loopt'],
    [
      'is niet die van wat nog moet komen',
      { verloop: [agreed, started] },
      '2025-01-31',
      'afgesproken',
    ],
    [
      'weet pas na afloop wat “in 2025” gebeurde',
      { verloop: [agreed, { ...started, datum: '2025' }] },
      '2025-12-30',
      'afgesproken',
    ],
    [
      'weet na afloop van 2025 wat er “in 2025” gebeurde',
      { verloop: [agreed, { ...started, datum: '2025' }] },
      '2025-12-31',
      'loopt',
    ],
    ['blijft wat zij is zonder nieuwe ronde', { verloop: [agreed] }, '2099-01-01', 'afgesproken'],
    [
      'blijft tot de dag voor de nieuwe ronde',
      { verloop: [agreed], later: ['2025-06-10'] },
      '2025-06-09',
      'afgesproken',
    ],
    [
      'is onbekend als een nieuwe ronde niets meldt',
      { verloop: [agreed], later: ['2025-06-10'] },
      '2025-06-10',
      'onbekend',
    ],
    [
      'is bekend als er na de nieuwe ronde bericht was',
      { verloop: [agreed, { ...started, datum: '2025-06-12' }], later: ['2025-06-10'] },
      '2025-07-01',
      'loopt',
    ],
    [
      'is bekend als er op de dag van de nieuwe ronde bericht was',
      { verloop: [agreed, { ...started, datum: '2025-06-10' }], later: ['2025-06-10'] },
      '2025-07-01',
      'loopt',
    ],
    [
      'is onbekend als het bericht van voor de nieuwe ronde is',
      { verloop: [agreed, started], later: ['2025-06-10'] },
      '2025-07-01',
      'onbekend',
    ],
    [
      'is weer onbekend na nog een ronde zonder bericht',
      {
        verloop: [agreed, { ...started, datum: '2025-06-12' }],
        later: ['2025-06-10', '2026-06-10'],
      },
      '2026-07-01',
      'onbekend',
    ],
    [
      'blijft gereed na een nieuwe ronde',
      { verloop: [agreed, done], later: ['2025-06-10'] },
      '2026-01-01',
      'gereed',
    ],
    [
      'blijft vervallen na een nieuwe ronde',
      { verloop: [agreed, dropped], later: ['2025-06-10'] },
      '2026-01-01',
      'vervallen',
    ],
    [
      'is deels gereed alleen tot een nieuwe ronde',
      {
        verloop: [agreed, { ...done, gebeurtenis: 'deels-gehaald', status: 'deels-gereed' }],
        later: ['2025-06-10'],
      },
      '2026-01-01',
      'onbekend',
    ],
    [
      'kan na gereed weer veranderen',
      { verloop: [done, { ...started, datum: '2025-08-01' }] },
      '2025-09-01',
      'loopt',
    ],
    [
      'is op één dag die van wat het laatst in een leven komt',
      { verloop: [{ ...done, datum: '2024-11-12' }, agreed] },
      '2024-11-12',
      'gereed',
    ],
  ])('%s', (_, story, asOf, status) => {
    expect(standOf(tell(story), asOf).status).toBe(status);
  });

  test('noemt de ronde die niets meldde', () => {
    const stand = standOf(
      tell({ verloop: [agreed], later: ['2025-06-10', '2026-06-10'] }),
      '2027-01-01',
    );
    expect(stand.silentSince?.id).toBe('2025');
    expect(stand.last?.event).toMatchObject(agreed);
  });
});

describe('een verstreken termijn', () => {
  test.each<[string, Story, asOf: string, overdue: boolean]>([
    ['is er niet zonder termijn', { verloop: [agreed] }, '2099-01-01', false],
    [
      'is er niet voor de termijn',
      { verloop: [agreed], uiterlijk: '2025-06' },
      '2025-06-15',
      false,
    ],
    [
      'is er niet op de laatste dag zelf',
      { verloop: [agreed], uiterlijk: '2025-06-12' },
      '2025-06-12',
      false,
    ],
    ['is er de dag erna', { verloop: [agreed], uiterlijk: '2025-06-12' }, '2025-06-13', true],
    ['is er de dag na een maand', { verloop: [agreed], uiterlijk: '2025-06' }, '2025-07-01', true],
    ['is er de dag na een jaar', { verloop: [agreed], uiterlijk: '2025' }, '2026-01-01', true],
    [
      'is er niet als het gereed is',
      { verloop: [agreed, done], uiterlijk: '2025-06' },
      '2025-07-01',
      false,
    ],
    [
      'is er niet als het vervallen is',
      { verloop: [agreed, dropped], uiterlijk: '2025-06' },
      '2025-07-01',
      false,
    ],
    [
      'is er als het laatste bericht van voor de termijn is',
      { verloop: [agreed, started], uiterlijk: '2025-06' },
      '2025-07-01',
      true,
    ],
    [
      'is er niet als er na de termijn bericht was',
      { verloop: [agreed, { ...started, datum: '2025-07-10' }], uiterlijk: '2025-06' },
      '2025-08-01',
      false,
    ],
    [
      'is er zolang dat bericht nog moet komen',
      { verloop: [agreed, { ...started, datum: '2025-07-10' }], uiterlijk: '2025-06' },
      '2025-07-09',
      true,
    ],
  ])('%s', (_, story, asOf, overdue) => {
    expect(standOf(tell(story), asOf).overdue).toBe(overdue);
  });
});

const day = fc
  .date({ min: new Date('2024-11-12'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const datum = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const event: fc.Arbitrary<Partial<Verloop>> = fc.record({
  datum: fc.oneof(datum, fc.constantFrom('2025-02-01', '2025-06-10')),
  gebeurtenis: fc.constantFrom(...gebeurtenissen),
  status: fc.constantFrom(...statussen),
});
const story = fc.record({
  verloop: fc.array(event, { minLength: 1, maxLength: 5 }),
  uiterlijk: datum,
  later: fc.subarray(['2025-06-10', '2026-06-10', '2027-06-10']),
});

describe('hoe de stand wordt berekend', () => {
  const options = { numRuns: 60 };

  test('hangt niet af van de volgorde van de gebeurtenissen in het bestand', () => {
    const orders = story.chain((one) => fc.tuple(fc.constant(one), shuffled(one.verloop)));
    fc.assert(
      fc.property(orders, day, ([one, verloop], asOf) => {
        const { status, overdue, silentSince, last } = standOf(tell(one), asOf);
        const other = standOf(tell({ ...one, verloop }), asOf);
        expect(other).toMatchObject({ status, overdue });
        expect(other.silentSince?.id).toBe(silentSince?.id);
        expect(other.last?.event).toEqual(last?.event);
      }),
      options,
    );
  });

  test('ziet nooit wat na die dag gebeurde', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        const seen = one.verloop.filter(({ datum = '' }) => boundsOf(datum).last <= asOf);
        const held = one.later.filter((start) => start <= asOf);
        fc.pre(seen.length > 0);
        const stand = standOf(tell(one), asOf);
        const known = standOf(tell({ ...one, verloop: seen, later: held }), asOf);
        expect(known).toMatchObject({ status: stand.status, overdue: stand.overdue });
        expect(known.last?.event).toEqual(stand.last?.event);
      }),
      options,
    );
  });

  test('laat gereed en vervallen staan tot er iets nieuws gebeurt', () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom<'gereed' | 'vervallen'>('gereed', 'vervallen'),
        day,
        (one, status, asOf) => {
          const last = { datum: '2028-01-01', gebeurtenis: 'stand-opgenomen', status } as const;
          const node = tell({
            ...one,
            verloop: [...one.verloop, last],
            later: ['2028-06-10', '2029-06-10'],
          });
          expect(standOf(node, asOf).last?.event.datum).not.toBe('2028-01-01');
          for (const later of ['2028-01-01', '2028-06-10', '2035-01-01']) {
            expect(standOf(node, later)).toMatchObject({
              status,
              silentSince: undefined,
              overdue: false,
            });
          }
        },
      ),
      options,
    );
  });

  test('geeft onbekend zodra een latere ronde niets meldt, behalve als het gereed of vervallen is', () => {
    fc.assert(
      fc.property(story, (one) => {
        const node = tell({ ...one, later: ['2028-06-10'] });
        const before = standOf(node, '2028-06-09').status;
        const settled = before === 'gereed' || before === 'vervallen';
        expect(standOf(node, '2028-06-10').status).toBe(settled ? before : 'onbekend');
      }),
      options,
    );
  });

  test('noemt een termijn nooit verstreken voordat zij voorbij is', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        if (standOf(tell(one), asOf).overdue)
          expect(boundsOf(one.uiterlijk).last < asOf).toBe(true);
      }),
      options,
    );
  });
});

describe('de dag waarop', () => {
  test('een ronde begint is de eerste van haar dagen', () => {
    const { find } = registerAfter(
      set('data/rondes/2023.json', 'data', ['2023-06-22', '2023-06-13/2023-06-15', '2023-Q3']),
    );
    const ronde = find('rondes', '2023');
    expect(ronde && startOf(ronde)).toBe('2023-06-13');
  });

  test.each([
    ['2025', '2025-12-30', false],
    ['2025', '2025-12-31', true],
    ['2025-06-12', '2025-06-12', true],
    ['2028/2033', '2033-01-01', false],
  ])('%s voorbij is: op %s is dat %s', (text, asOf, expected) => {
    expect(isPast(text, asOf)).toBe(expected);
  });
});
