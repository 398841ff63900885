import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countByRonde,
  countByStatus,
  groupByThema,
  listBySilence,
} from '#domain/overview/grouping.ts';
import { capitalize, formatCount } from '#domain/text/plural.ts';
import { statussen } from '#schema/field/words.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { afspraak, gebeurtenis, ronde, thema, webBron } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';
import { tellAll } from '../../support/story.ts';

const nodes = tellAll([
  { verloop: [{ datum: '2024-11-12', status: 'afgesproken' }] },
  { verloop: [{ datum: '2024-11-12', status: 'loopt' }] },
  {
    verloop: [
      { datum: '2024-11-12', status: 'loopt' },
      { datum: '2025-03-01', gebeurtenis: 'gehaald', status: 'gereed' },
    ],
  },
  { soort: 'aankondiging', verloop: [{ datum: '2025-03-01', status: 'aangekondigd' }] },
]);

describe('de telling per status', () => {
  test('laat weg wat niet voorkomt, en houdt de volgorde van de statussen', () => {
    expect(countByStatus(nodes, '2024-12-01')).toEqual([
      { status: 'afgesproken', count: 1 },
      { status: 'loopt', count: 2 },
      { status: 'onbekend', count: 1 },
    ]);
    expect(countByStatus(nodes, '2025-03-01')).toEqual([
      { status: 'aangekondigd', count: 1 },
      { status: 'afgesproken', count: 1 },
      { status: 'loopt', count: 1 },
      { status: 'gereed', count: 1 },
    ]);
    expect(countByStatus([], '2025-03-01')).toEqual([]);
  });

  test('telt op tot het geheel, op elke dag en in elke volgorde', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.subarray(nodes).chain(shuffled), day, (list, asOf) => {
        const counts = countByStatus(list, asOf);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(counts).toEqual(countByStatus(list.toReversed(), asOf));
        const order = counts.map(({ status }) => statussen.indexOf(status));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('de telling naar wat niet bekend is', () => {
  const agreed = { datum: '2024-11-12', status: 'afgesproken' } as const;
  const done = { datum: '2025-03-01', gebeurtenis: 'gehaald', status: 'gereed' } as const;
  const stories = [
    { verloop: [agreed], later: ['2025-06-10'], uiterlijk: '2025-04' },
    { verloop: [agreed] },
    { verloop: [agreed, done], uiterlijk: '2025-01' },
    { verloop: [agreed], gezocht: ['2025-01-01'] },
  ];
  const numbersOf = (some: ReturnType<typeof tellAll>, asOf: string) =>
    Object.fromEntries(
      listBySilence(some, asOf).map(({ following, afspraken }) => [
        following,
        afspraken.map(({ id }) => Number(id.slice(-1))),
      ]),
    );

  test('kent elke uitkomst één keer, bij wat voorop staat', () => {
    const unread = tellAll(stories);
    expect(numbersOf(unread, '2025-07-01')).toEqual({
      verstreken: [0],
      'niet-nagelezen': [1, 3],
      gezocht: [],
      'met-bericht': [2],
    });
    expect(numbersOf(unread, '2025-03-01')).toEqual({
      verstreken: [],
      'niet-nagelezen': [],
      gezocht: [3],
      'met-bericht': [0, 1, 2],
    });
  });

  test('noemt gezocht wat in een gelezen brief niet staat', () => {
    const read = tellAll(stories.map((story) => ({ ...story, read: ['2025'] })));
    expect(numbersOf(read, '2025-07-01')).toEqual({
      verstreken: [0],
      'niet-nagelezen': [],
      gezocht: [1, 3],
      'met-bericht': [2],
    });
  });

  test('telt op tot het geheel, op elke dag', () => {
    fc.assert(
      fc.property(
        fc.subarray(tellAll(stories)),
        fc.constantFrom('2024-11-11', '2025-01-31', '2025-05-01', '2026-01-01'),
        (list, asOf) => {
          const groups = listBySilence(list, asOf).map(({ afspraken }) => afspraken);
          expect(groups.flat()).toHaveLength(list.length);
          expect(new Set(groups.flat())).toEqual(new Set(list));
        },
      ),
    );
  });
});

describe('de telling per ronde', () => {
  const ofRonde = (id: string) =>
    write(
      `content/afspraken/${id}.json`,
      afspraak(`Nr ${id}`, {
        ronde: id.slice(0, 4),
        verloop: [gebeurtenis({ datum: `${id.slice(0, 4)}-12-31`, bron: webBron })],
      }),
    );
  const counted = (...ids: string[]) => {
    const { afspraken } = registerAfter(
      ...['2025', '2026'].map((jaar) => write(`data/rondes/${jaar}.json`, ronde(Number(jaar)))),
      ...ids.map(ofRonde),
    );
    return countByRonde(afspraken).map(({ ronde: { id }, count }) => [id, count]);
  };

  test('heeft alleen de rondes met uitkomsten, de oudste eerst', () => {
    expect(counted()).toEqual([
      ['2023', 1],
      ['2024', 2],
    ]);
    expect(counted('2026/een', '2026/twee', '2026/drie', '2024/een')).toEqual([
      ['2023', 1],
      ['2024', 3],
      ['2026', 3],
    ]);
    expect(countByRonde([])).toEqual([]);
  });
});

describe('de groepen per thema', () => {
  const themas = ['wonen', 'natuur', 'energie'];
  const record = fc.shuffledSubarray(themas);
  /** Known from a message, so it may have no thema yet. */
  const unread = {
    themas: undefined,
    bron: webBron,
    bekendGeworden: { datum: '2025', toelichting: 'Een bericht meldt het.' },
  };

  test('bevatten elke afspraak één keer, bij haar eerste thema, in de volgorde van de thema’s en dan zonder thema', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (lists) => {
        const { afspraken } = registerAfter(
          ...themas.map((id, index) =>
            write(`data/themas/${id}.json`, thema(`Thema ${id}`, 10 - index)),
          ),
          ...lists.map((list, index) =>
            write(
              `content/afspraken/2024/nr-${index}.json`,
              afspraak(`Nr ${index}`, list.length > 0 ? { themas: list } : unread),
            ),
          ),
        );
        const groups = groupByThema(afspraken);
        const grouped = groups.flatMap((group) => group.afspraken);
        expect(new Set(grouped)).toEqual(new Set(afspraken));
        expect(grouped).toHaveLength(afspraken.length);
        for (const group of groups) {
          expect(group.afspraken.length).toBeGreaterThan(0);
          for (const {
            themas: [first],
          } of group.afspraken)
            expect(first).toBe(group.thema);
        }
        const order = groups.map((group) => group.thema?.data.volgorde ?? Infinity);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  [0, '0 alinea’s'],
  [1, '1 alinea'],
  [2, '2 alinea’s'],
  [21, '21 alinea’s'],
])('een aantal met zijn woord: %i', (count, expected) => {
  expect(formatCount(count, 'alinea', 'alinea’s')).toBe(expected);
});

test.each([
  ['lopende trajecten', 'Lopende trajecten'],
  ['één', 'Één'],
  ['', ''],
])('“%s” krijgt een hoofdletter: “%s”', (text, expected) => {
  expect(capitalize(text)).toBe(expected);
});
