import { expect, test } from 'vitest';
import { afspraak, gebeurtenis, webBron } from '../../support/builders.ts';
import { problemsAfter, registerAfter, write } from '../../support/change.ts';

/** An afspraak of a ronde that continues others. */
function later(
  name: string,
  change: { vervolgOp?: string[]; gesplitstUit?: string[] },
  ronde = '2024',
) {
  const datum = ronde === '2024' ? '2024-11-12' : '2023-06-22';
  return write(
    `content/afspraken/${ronde}/${name}.json`,
    afspraak(name, { ronde, verloop: [gebeurtenis({ datum, bron: webBron })], ...change }),
  );
}
const old = ['2023/zoetwater'];
const fork =
  'is de uitkomst gesplitst, zet haar dan bij elk deel in “gesplitstUit” (hoogstens één vervolg zet het geheel voort)';

test('twee uitkomsten die dezelfde voortzetten zonder het te zeggen, houden het bouwen tegen', () => {
  expect(problemsAfter(later('meren', { vervolgOp: old }))).toEqual([
    `content/afspraken/2024/meren.json, vervolgOp.0: “2023/zoetwater” heeft ook een vervolg in 2024/zoetwater; ${fork}.`,
    `content/afspraken/2024/zoetwater.json, vervolgOp.0: “2023/zoetwater” heeft ook een vervolg in 2024/meren; ${fork}.`,
  ]);
});

test('wat uit elkaar is gehaald, zegt dat, en staat aan beide kanten', () => {
  const { find } = registerAfter(
    later('meren', { gesplitstUit: old }),
    later('kanalen', { gesplitstUit: old }),
  );
  const [whole, first, second] = ['zoetwater', 'meren', 'kanalen'].map((name) =>
    find('afspraken', `2024/${name}`),
  );
  const source = find('afspraken', '2023/zoetwater');
  expect(source?.vervolg).toEqual([whole]);
  expect(source?.afgesplitst).toEqual([second, first]);
  expect(first?.gesplitstUit).toEqual([source]);
});

test('uitkomsten kunnen samengaan in één', () => {
  const { find } = registerAfter(
    later('bodem', {}, '2023'),
    later('samen', { vervolgOp: ['2023/bodem'], gesplitstUit: old }),
  );
  expect(find('afspraken', '2024/samen')?.vervolgOp).toEqual([find('afspraken', '2023/bodem')]);
  expect(find('afspraken', '2023/bodem')?.vervolg).toEqual([find('afspraken', '2024/samen')]);
});

test('een uitkomst zet dezelfde niet als geheel en als deel voort', () => {
  expect(
    problemsAfter(
      later('bodem', {}, '2023'),
      later('meren', { vervolgOp: ['2023/bodem'], gesplitstUit: ['2023/bodem'] }),
    ),
  ).toEqual([
    'content/afspraken/2024/meren.json, gesplitstUit.0: “2023/bodem” staat ook in “vervolgOp”; kies een van de twee.',
  ]);
});

test.each(['vervolgOp', 'gesplitstUit'])(
  'een vervolg is niet van een eerdere ronde: %s',
  (field) => {
    expect(problemsAfter(later('bodem', { [field]: ['2024/energie'] }, '2023'))).toEqual([
      `content/afspraken/2023/bodem.json, ${field}.0: “2024/energie” is van een latere ronde (2024) dan deze uitkomst; het vervolg noemt wat eraan voorafging, niet andersom.`,
    ]);
  },
);

test.each(['vervolgOp', 'gesplitstUit'])('en ook niet van dezelfde: %s', (field) => {
  expect(problemsAfter(later('meren', { [field]: ['2024/energie'] }))).toEqual([
    `content/afspraken/2024/meren.json, ${field}.0: “2024/energie” is van dezelfde ronde (2024), en een vervolg is van een latere; horen de twee bij elkaar, gebruik dan “verwant”.`,
  ]);
});

test('een kring kan ook door een splitsing lopen', () => {
  expect(
    problemsAfter(later('a', { vervolgOp: ['2024/b'] }), later('b', { gesplitstUit: ['2024/a'] })),
  ).toEqual([
    'content/afspraken/2024/b.json, gesplitstUit: “2024/a” maakt een kring: 2024/a → 2024/b → 2024/a.',
  ]);
});
