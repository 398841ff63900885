import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf } from '#domain/meaning/status-family.ts';
import {
  familiesOf,
  type Matrix,
  sortKeys,
  sortRows,
  themaMatrix,
} from '#domain/overview/matrix.ts';
import { placesFor } from '#domain/place/counting.ts';
import type { Register } from '#domain/register/register.ts';
import { statussenOf } from '#domain/register/soort-rules.ts';
import { standOf } from '#domain/stand/stand.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { afspraak, gebeurtenis } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const asOf = '2024-12-01';
const themas = ['water', 'energie'] as const;
const provincies = ['fryslan', 'groningen'] as const;
const status = fc.constantFrom(...statussenOf('afspraak', false));

function matrixOf({ afspraken, themas: rows, provincies: columns }: Register): Matrix {
  return themaMatrix(afspraken, rows, columns, asOf);
}

/** Per theme the ids in each column, such as `fryslan: energie, zoetwater`. */
function described(matrix: Matrix): Record<string, string[]> {
  return Object.fromEntries(
    matrix.rows.map(({ thema, cells }) => [
      thema.id,
      cells.flatMap(({ column, afspraken }) =>
        afspraken.length === 0
          ? []
          : [`${column.key}: ${afspraken.map(({ id }) => id.replace('2024/', '')).join(', ')}`],
      ),
    ]),
  );
}

describe('het overzicht van thema’s en provincies', () => {
  const matrix = matrixOf(registerAfter());

  test('zet elke uitkomst bij al haar thema’s en de provincies waarvoor zij telt, en wat overal of nergens geldt ook apart', () => {
    expect(described(matrix)).toEqual({
      water: ['fryslan: zoetwater', 'groningen: zoetwater', 'geen: 2023/zoetwater'],
      energie: ['fryslan: energie, zoetwater', 'groningen: energie, zoetwater', 'alle: energie'],
    });
  });

  test('telt elke uitkomst in een rij of kolom één keer', () => {
    expect(matrix.rows.map(({ total }) => total.afspraken.length)).toEqual([2, 2]);
    expect(matrix.totals.map(({ column, afspraken }) => [column.key, afspraken.length])).toEqual([
      ['fryslan', 2],
      ['groningen', 2],
      ['alle', 1],
      ['geen', 1],
    ]);
    expect(familiesOf(matrix.totals)).toEqual(['vast']);
  });

  const records = fc.array(
    fc.record({
      themas: fc.shuffledSubarray([...themas], { minLength: 1 }),
      provincies: fc.oneof(fc.constant('alle' as const), fc.subarray([...provincies])),
      verloop: status.map((one) => [gebeurtenis({ gebeurtenis: 'stand-opgenomen', status: one })]),
    }),
    { maxLength: 8 },
  );

  test('heeft elke uitkomst in precies de vakken waarvoor zij telt', () => {
    fc.assert(
      fc.property(records, (list) => {
        const register = registerAfter(
          ...list.map((change, nr) =>
            write(`content/afspraken/2024/nr-${nr}.json`, afspraak(`Nr ${nr}`, change)),
          ),
        );
        const { rows, totals, columns } = matrixOf(register);
        expect(new Set(totals.flatMap((cell) => cell.afspraken))).toEqual(
          new Set(register.afspraken),
        );
        for (const { thema, cells, total } of rows) {
          expect(total.afspraken).toEqual(
            register.afspraken.filter((one) => one.themas.includes(thema)),
          );
          expect(cells.map(({ column }) => column)).toEqual(columns);
          for (const { column, afspraken, counts } of cells) {
            expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(afspraken.length);
            for (const { family, count } of counts)
              expect(
                afspraken.filter((node) => familyOf[standOf(node, asOf).status] === family),
              ).toHaveLength(count);
            const counted = total.afspraken.filter((one) => {
              if (column.key === 'alle') return one.allProvincies;
              const { provincies: own } = placesFor(one);
              return column.provincie ? own.includes(column.provincie) : own.length === 0;
            });
            expect(afspraken).toEqual(counted);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('de volgorde van de rijen', () => {
  const matrix = matrixOf(
    registerAfter(
      write(
        'content/afspraken/2024/een.json',
        afspraak('Een', { themas: ['energie'], provincies: ['groningen'] }),
      ),
    ),
  );
  const order = (key: string) => sortRows(matrix, key).map(({ thema }) => thema.id);

  test.each([
    ['naam', ['energie', 'water']],
    ['aantal', ['energie', 'water']],
    ['groningen', ['energie', 'water']],
    ['geen', ['water', 'energie']],
    ['fryslan', ['energie', 'water']],
  ])('op %s', (key, expected) => {
    expect(order(key)).toEqual(expected);
  });

  test('heeft op elke volgorde dezelfde rijen, de meeste uitkomsten eerst', () => {
    for (const { key } of sortKeys(matrix)) {
      const rows = sortRows(matrix, key);
      expect(new Set(rows)).toEqual(new Set(matrix.rows));
      if (key === 'naam') continue;
      const counts = rows.map(
        ({ cells, total }) =>
          (cells.find(({ column }) => column.key === key) ?? total).afspraken.length,
      );
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  test('begint niet overal: rijen met evenveel houden hun plaats', () => {
    fc.assert(
      fc.property(shuffled(matrix.rows), (rows) => {
        const equal = rows.map((row) => ({
          ...row,
          cells: [],
          total: { ...row.total, afspraken: [] },
        }));
        expect(sortRows({ ...matrix, rows: equal }, 'aantal')).toEqual(equal);
      }),
    );
  });
});
