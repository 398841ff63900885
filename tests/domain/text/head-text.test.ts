import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headDescription, headTitle } from '#domain/text/head-text.ts';

test.each([
  ['Drenthe', 'Drenthe – Afsprakenatlas Leefomgeving'],
  [
    'Notitie Reikwijdte en Detailniveau (begrip)',
    'Notitie Reikwijdte en Detailniveau (begrip) – Afsprakenatlas',
  ],
])('%s krijgt zo veel van de naam van de site als erbij past', (title, head) => {
  expect(headTitle(title)).toBe(head);
});

test('een titel die zelf te lang is, houdt hele woorden', () => {
  const title = 'Ontwikkelperspectief en uitvoeringsagenda van het NOVEX-gebied Utrecht-Amersfoort';
  expect(headTitle(title)).toBe('Ontwikkelperspectief en uitvoeringsagenda van het\u{a0}…');
});

test('een lange titel houdt wat na het laatste streepje komt', () => {
  expect(
    headTitle('Criteria en bijgewerkt afweegkader voor woningbouwlocaties – bijlage bij nr. 228'),
  ).toBe('Criteria en bijgewerkt afweegkader\u{a0}… – bijlage bij nr. 228');
});

test('geen titel is langer dan 70 tekens, en geen omschrijving langer dan 160', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      expect(headTitle(text).length).toBeLessThanOrEqual(70);
      expect(headDescription(text).length).toBeLessThanOrEqual(160);
    }),
  );
});
