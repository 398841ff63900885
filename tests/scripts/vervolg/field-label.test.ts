import { expect, test } from 'vitest';
import { fieldLabel } from '../../../scripts/vervolg/field-label.ts';

const data = {
  bedrag: { euro: 4, tekst: 'TODO' },
  afgeleid: [{ veld: 'provincies', waaruit: 'TODO' }],
  verloop: [{ toelichting: 'TODO' }, { toelichting: 'TODO' }],
};
const ronde = { dekking: { ontbreekt: [{ wat: 'TODO', waarom: 'TODO' }] } };

test.each([
  ['afspraken', data, 'bedrag.tekst', 'Bedrag, tekst'],
  ['afspraken', data, 'afgeleid.0.waaruit', 'Afgeleid 1 (Provincies), waaruit'],
  ['afspraken', data, 'verloop.1.toelichting', 'Verloop 2, toelichting'],
  ['afspraken', data, 'themas', 'Thema’s'],
  ['rondes', ronde, 'dekking.ontbreekt.0.waarom', 'Dekking, ontbreekt 1, waarom'],
  ['rondes', ronde, 'indelingToelichting', 'Indeling toelichting'],
] as const)('van %s %o heet %s voor mensen “%s”, met wat erin hoort', (...given) => {
  const [collection, record, veld, label] = given;
  const said = fieldLabel(collection, record, veld);
  expect(said.label).toBe(label);
  expect(said.uitleg).toMatch(/^[A-Z][^{}_]{8,}/);
});

test('van een veld dat er niet is heeft geen uitleg', () => {
  expect(fieldLabel('afspraken', {}, 'iets.anders')).toEqual({
    label: 'Iets, anders',
    uitleg: '',
  });
});
