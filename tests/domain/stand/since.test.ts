/** One comparison of two rondes: longer than 250 lines because each list it makes has a table of its own. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf } from '#domain/meaning/status-family.ts';
import type { RondeNode } from '#domain/register/model.ts';
import { reportDay } from '#domain/register/report-day.ts';
import {
  isInParts,
  type SinceKey,
  type SinceLast,
  sinceEach,
  sinceLast,
} from '#domain/stand/since.ts';
import { standAt } from '#domain/stand/stand-groups.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { afspraak, gebeurtenis, ronde, webBron } from '../../support/builders.ts';
import { type Change, registerAfter, registerOf, set, write } from '../../support/change.ts';
import { verloop } from '../../support/histories.ts';

const start: Partial<Verloop> = { datum: '2024-11-12' };

/** The atlas with one outcome of 2024 and a ronde in June 2025. */
function sinceOf(
  events: Partial<Verloop>[],
  ...changes: Parameters<typeof registerAfter>
): SinceLast {
  const { find, afspraken } = registerAfter(
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10', '2025-06-11'] })),
    write(
      'content/afspraken/2024/meren.json',
      afspraak('Meren', {
        verloop: [start, ...events].map((event) => gebeurtenis({ bron: webBron, ...event })),
      }),
    ),
    ...changes,
  );
  const since = sinceLast(find('rondes', '2025') as RondeNode, afspraken);
  if (!since) throw new Error('geen vorige ronde');
  return since;
}

function listOf(since: SinceLast, id: string): string[] {
  const lists = ['reached', 'lapsed', 'changed', 'heard', 'continued', 'silent'] as const;
  return lists.filter((list) => since[list].some(({ afspraak: { id: other } }) => other === id));
}

test.each<[string, Partial<Verloop>[], string[]]>([
  ['niets', [], ['silent']],
  [
    'voortgang met dezelfde stand',
    [{ datum: '2025-02', gebeurtenis: 'voortgang', status: 'afgesproken' }],
    ['heard'],
  ],
  [
    'een andere stand',
    [{ datum: '2025-02', gebeurtenis: 'gestart', status: 'loopt' }],
    ['changed'],
  ],
  [
    'uitstel met dezelfde stand',
    [{ datum: '2025-02', gebeurtenis: 'uitgesteld', status: 'afgesproken' }],
    ['changed'],
  ],
  ['gereed', [{ datum: '2025-02', gebeurtenis: 'gehaald', status: 'gereed' }], ['reached']],
  [
    'deels gereed',
    [{ datum: '2025-06-11', gebeurtenis: 'deels-gehaald', status: 'deels-gereed' }],
    ['reached'],
  ],
  ['vervallen', [{ datum: '2025-02', gebeurtenis: 'vervallen', status: 'vervallen' }], ['lapsed']],
  [
    'vervallen en weer opgepakt, met aan het eind dezelfde stand',
    [
      { datum: '2024-11-12', gebeurtenis: 'gestart', status: 'loopt' },
      { datum: '2025-02', gebeurtenis: 'vervallen', status: 'vervallen' },
      { datum: '2025-04', gebeurtenis: 'gestart', status: 'loopt' },
    ],
    ['changed'],
  ],
  [
    'wel weer opgepakt, maar pas na de ronde',
    [
      { datum: '2024-11-12', gebeurtenis: 'gestart', status: 'loopt' },
      { datum: '2025-02', gebeurtenis: 'vervallen', status: 'vervallen' },
      { datum: '2025-07', gebeurtenis: 'gestart', status: 'loopt' },
    ],
    ['lapsed'],
  ],
  [
    'pas na de ronde iets',
    [{ datum: '2025-06-12', gebeurtenis: 'gehaald', status: 'gereed' }],
    ['silent'],
  ],
  [
    'iets in een jaar dat nog loopt',
    [{ datum: '2025', gebeurtenis: 'gehaald', status: 'gereed' }],
    ['silent'],
  ],
  [
    'al voor de vorige ronde gereed',
    [{ datum: '2024-11-12', gebeurtenis: 'gehaald', status: 'gereed' }],
    [],
  ],
])('sinds de vorige ronde: %s', (_, events, lists) => {
  // The letter of the good atlas has no day of its own.
  const dated = set('data/kamerstukken/34682-205.json', 'datum', '2024-11-12');
  expect(listOf(sinceOf(events, dated), '2024/meren')).toEqual(lists);
});

/** An outcome of a later ronde that continues “Meren”, as a whole or a part of it. */
function follow(field: 'vervolgOp' | 'gesplitstUit', id: string, datum: string): Change {
  const later = afspraak(`Vervolg ${id}`, {
    ronde: id.slice(0, 4),
    [field]: ['2024/meren'],
    verloop: [gebeurtenis({ datum, bron: webBron })],
  });
  return write(`content/afspraken/${id}.json`, later);
}

/** A ronde in June. */
function inJune(jaar: number): Change {
  return write(`data/rondes/${jaar}.json`, ronde(jaar, { data: [`${jaar}-06-10`] }));
}

describe('wat verder gaat in een uitkomst van de nieuwe ronde', () => {
  test.each<[string, Change[], string[], boolean]>([
    ['als geheel', [follow('vervolgOp', '2025/meren', '2025-06-10')], ['2025/meren'], false],
    [
      'in delen',
      [
        follow('gesplitstUit', '2025/oevers', '2025-06-10'),
        follow('gesplitstUit', '2025/slib', '2025-06-11'),
      ],
      ['2025/oevers', '2025/slib'],
      true,
    ],
    [
      'in delen, en als geheel pas in een ronde daarna',
      [
        follow('gesplitstUit', '2025/oevers', '2025-06-10'),
        inJune(2026),
        follow('vervolgOp', '2026/meren', '2026-06-10'),
      ],
      ['2025/oevers'],
      true,
    ],
    [
      'als geheel, en in een ronde daarna nog in een deel',
      [
        follow('vervolgOp', '2025/meren', '2025-06-10'),
        inJune(2026),
        follow('gesplitstUit', '2026/oevers', '2026-06-10'),
      ],
      ['2025/meren'],
      false,
    ],
  ])('is voortgezet: %s', (_, changes, into, isSplit) => {
    const since = sinceOf([], ...changes);
    expect(listOf(since, '2024/meren')).toEqual(['continued']);
    const development = since.continued.find(({ afspraak: { id } }) => id === '2024/meren');
    expect(development?.into.map(({ id }) => id)).toEqual(into);
    expect(development && isInParts(development)).toBe(isSplit);
    expect(since.added.map(({ id }) => id)).toEqual(into);
  });

  test('staat met eigen nieuws in de lijst van dat nieuws, en ook daar met wat er verder van kwam', () => {
    const news = gebeurtenis({
      datum: '2025-03-01',
      gebeurtenis: 'voortgang',
      status: 'loopt',
      bron: webBron,
    });
    const since = sinceOf(
      [],
      follow('gesplitstUit', '2025/oevers', '2025-06-10'),
      set('content/afspraken/2024/meren.json', 'verloop.1', news),
    );
    expect(listOf(since, '2024/meren')).toEqual(['changed']);
    const development = since.changed.find(({ afspraak: { id } }) => id === '2024/meren');
    expect(development?.into.map(({ id }) => id)).toEqual(['2025/oevers']);
  });

  test('staat bij elke ronde met alleen wat er toen bij kwam', () => {
    const { find, afspraken } = registerAfter(
      write('content/afspraken/2024/meren.json', afspraak('Meren')),
      ...[2025, 2026, 2027, 2028].map(inJune),
      follow('gesplitstUit', '2025/oevers', '2025-06-10'),
      follow('gesplitstUit', '2026/slib', '2026-06-10'),
      follow('vervolgOp', '2027/meren', '2027-06-10'),
    );
    const rondes = ['2025', '2026', '2027', '2028'].flatMap((id) => find('rondes', id) ?? []);
    const named = [...sinceEach(rondes, afspraken).values()].map(({ continued }) =>
      continued
        .filter(({ afspraak: { id } }) => id === '2024/meren')
        .flatMap(({ into }) => into.map(({ id }) => id)),
    );
    expect(named).toEqual([['2025/oevers'], ['2026/slib'], ['2027/meren'], []]);
  });
});

test('elke eerdere uitkomst staat in precies één lijst of is al klaar', () => {
  fc.assert(
    fc.property(verloop, (events) => {
      const since = sinceOf(events.filter(({ datum }) => datum !== start.datum));
      const lists = [
        since.reached,
        since.lapsed,
        since.changed,
        since.heard,
        since.continued,
        since.silent,
      ].flat();
      const earlier = ['2023/zoetwater', '2024/energie', '2024/meren', '2024/zoetwater'];
      expect(lists.length + since.settledBefore).toBe(earlier.length);
      expect(new Set(lists.map(({ afspraak: { id } }) => id)).size).toBe(lists.length);
      for (const { news } of since.heard)
        // An event that says “onbekend” leaves the status as it was.
        expect(
          new Set(news.map(({ event }) => event.status).filter((status) => status !== 'onbekend'))
            .size,
        ).toBeLessThanOrEqual(1);
      for (const { news } of lists) {
        for (const { event } of news) {
          expect(boundsOf(event.datum).last > since.from).toBe(true);
          expect(boundsOf(event.datum).last <= since.until).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

describe('in een hele atlas', () => {
  const { afspraken, rondes } = registerOf(makeCorpus({ afspraken: 360, rondes: 12 }));

  test('zeggen de twee pagina’s van een ronde van elke uitkomst hetzelfde', () => {
    for (const [one, since] of sinceEach(rondes, afspraken)) {
      const shown = new Map(
        standAt(afspraken, reportDay(one)).flatMap(({ status, afspraken: members }) =>
          members.map((member) => [member, status] as const),
        ),
      );
      const familiesOf = (key: SinceKey) =>
        new Set(
          since[key].map(({ afspraak: member }) => familyOf[shown.get(member) ?? 'onbekend']),
        );
      expect(
        [...familiesOf('reached')].filter((family) => !['klaar', 'deels'].includes(family)),
      ).toEqual([]);
      expect([...familiesOf('lapsed')].filter((family) => family !== 'vervallen')).toEqual([]);
      for (const key of ['reached', 'lapsed', 'changed', 'heard', 'continued', 'silent'] as const) {
        for (const { afspraak: member, news } of since[key]) {
          const known = news.findLast(({ event }) => event.status !== 'onbekend');
          if (known) expect(shown.get(member), member.id).toBe(known.event.status);
        }
      }
    }
  });

  test('heeft de eerste ronde geen vorige', () => {
    const [first, ...others] = rondes;
    expect(first && sinceLast(first, afspraken)).toBeUndefined();
    for (const other of others)
      expect(sinceLast(other, afspraken)?.previous.data.jaar).toBe(other.data.jaar - 1);
  });

  test('telt de stand bij een ronde elke uitkomst die er toen was één keer', () => {
    for (const one of rondes) {
      const day = reportDay(one);
      const known = afspraken.filter(
        ({ verloop: [first] }) => first && boundsOf(first.event.datum).last <= day,
      );
      const shown = standAt(afspraken, day).flatMap((group) => group.afspraken);
      expect(shown.length).toBe(known.length);
      expect(new Set(shown)).toEqual(new Set(known));
    }
  });
});
