import { expect, test } from 'vitest';
import { type Checked, isGood, jsonOf, tableOf } from '../../../scripts/site-checks/summary.ts';

const good: Checked = { name: 'Links', parts: 1200, problems: [], accepted: ['x'], seconds: 4.4 };
const wrong: Checked = {
  name: 'De HTML',
  parts: 12,
  problems: ['a', 'b'],
  accepted: [],
  seconds: 31.6,
};

test('een run eindigt met een tabel met een regel voor alles samen', () => {
  expect(tableOf([good, wrong])).toEqual([
    'Controle  bekeken  fouten  aanvaard  seconden',
    'Links        1200       0         1         4',
    'De HTML        12       2         0        32',
    'Samen        1212       2         1        36',
  ]);
});

test('een programma krijgt hetzelfde als één regel JSON, met elke fout', () => {
  expect(JSON.parse(jsonOf([good, wrong], true))).toEqual({
    alles: true,
    goed: false,
    controles: [
      { naam: 'Links', bekeken: 1200, fouten: [], aanvaard: ['x'], seconden: 4 },
      { naam: 'De HTML', bekeken: 12, fouten: ['a', 'b'], aanvaard: [], seconden: 32 },
    ],
  });
  expect(JSON.parse(jsonOf([good], false))).toMatchObject({ alles: false, goed: true });
});

test('goed is alleen wat iets heeft bekeken en niets vond', () => {
  expect([good, wrong, { ...good, parts: 0 }].map(isGood)).toEqual([true, false, false]);
});
