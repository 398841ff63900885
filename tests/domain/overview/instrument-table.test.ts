import { expect, test } from 'vitest';
import {
  instrumentRows,
  instrumentSorts,
  sortInstrumentRows,
} from '#domain/overview/instrument-table.ts';
import { type Instrumentstap, instrumenten } from '#schema/field/words.ts';
import type { InstrumentVerloop } from '#schema/record/place.ts';
import { gebied, webBron } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

/** Areas by name, with the steps of their ontwikkelperspectief. */
const plans: [naam: string, ...stappen: [Instrumentstap, string?][]][] = [
  ['Alfa', ['bestaat', '2023']],
  ['Beta', ['vastgesteld', '2023-10-26']],
  ['Gamma', ['aangekondigd', '2023'], ['vastgesteld', '2024-11-06']],
  ['Delta'],
  ['Epsilon', ['aangeboden']],
  ['Zeta', ['in-de-maak', '2025']],
];

function stappenOf(stappen: [Instrumentstap, string?][]): InstrumentVerloop {
  return stappen.map(([stap, datum]) => ({
    stap,
    toelichting: 'Een stap.',
    bron: webBron,
    ...(datum === undefined ? {} : { datum }),
  }));
}

const { gebieden } = registerAfter(
  ...plans.map(([naam, ...stappen], index) =>
    write(
      `data/gebieden/${naam.toLowerCase()}.json`,
      gebied({
        naam,
        nummer: 90 - index,
        instrumenten: {
          ontwikkelperspectief: stappenOf(stappen),
          uitvoeringsagenda: [],
          investeringsagenda: [],
        },
      }),
    ),
  ),
);
const rows = instrumentRows(gebieden.filter(({ data }) => data.nummer > 1));
const names = (some: typeof rows) => some.map((row) => row.gebied.label);

test('een rij noemt de laatste stap van elk plan', () => {
  const gamma = rows.find((row) => row.gebied.label === 'Gamma');
  expect(gamma?.last.ontwikkelperspectief?.stap).toBe('vastgesteld');
  expect(gamma?.last.uitvoeringsagenda).toBeUndefined();
});

test.each(instrumenten)(
  'een rij noemt van het plan %s de laatste stap, en van geen ander',
  (plan) => {
    const stappen = stappenOf([
      ['aangekondigd', '2023'],
      ['vastgesteld', '2024'],
    ]);
    const none = { ontwikkelperspectief: [], uitvoeringsagenda: [], investeringsagenda: [] };
    const one = registerAfter(
      write(
        'data/gebieden/groene-hart.json',
        gebied({ instrumenten: { ...none, [plan]: stappen } }),
      ),
    );
    const [row] = instrumentRows(one.gebieden);
    const last = instrumenten.map((key) => [key, row?.last[key]?.stap]);
    expect(last).toEqual(
      instrumenten.map((key) => [key, key === plan ? 'vastgesteld' : undefined]),
    );
  },
);

test('op een plan staat wat het verst is voorop, en van gelijke stappen de nieuwste', () => {
  expect(names(sortInstrumentRows(rows, 'ontwikkelperspectief'))).toEqual([
    'Gamma',
    'Beta',
    'Epsilon',
    'Alfa',
    'Zeta',
    'Delta',
  ]);
});

test('op naam staat het alfabet, en zonder plan blijft de volgorde zoals zij was', () => {
  expect(names(sortInstrumentRows(rows, 'naam'))).toEqual([
    'Alfa',
    'Beta',
    'Delta',
    'Epsilon',
    'Gamma',
    'Zeta',
  ]);
  expect(names(sortInstrumentRows(rows, 'investeringsagenda'))).toEqual(names(rows));
  for (const key of instrumentSorts)
    expect(new Set(sortInstrumentRows(rows, key))).toEqual(new Set(rows));
});
