import { expect, test } from 'vitest';
import { siteCheck } from '../../../scripts/site-checks/check/site-check.ts';
import { chooseChecks } from '../../../scripts/site-checks/choose-checks.ts';

const check = (name: string) =>
  siteCheck({ name, programs: [], sample: () => [], all: () => [], look: async () => [] });
const all = [check('De links van elke pagina'), check('Toegankelijkheid volgens axe')];

test('zonder woorden worden alle controles gedaan', () => {
  expect(chooseChecks(all, [])).toEqual(all);
});

test('met woorden alleen die ze in hun naam hebben, in hun eigen volgorde', () => {
  expect(chooseChecks(all, ['AXE'])).toEqual([all[1]]);
  expect(chooseChecks(all, ['axe', 'links'])).toEqual(all);
});

test('een woord dat geen controle heeft, wordt geweigerd, met de namen die er zijn', () => {
  expect(() => chooseChecks(all, ['axe', 'aks'])).toThrow(
    /“aks”[\s\S]*- De links van elke pagina\n- Toegankelijkheid volgens axe$/,
  );
});
