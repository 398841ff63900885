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

test('een titel die zelf te lang is, houdt hele woorden, van haar begin en van haar einde', () => {
  const title = 'Ontwikkelperspectief en uitvoeringsagenda van het NOVEX-gebied Utrecht-Amersfoort';
  expect(headTitle(title)).toBe(
    'Ontwikkelperspectief en uitvoeringsagenda van het\u{a0}… Utrecht-Amersfoort',
  );
});

test('een lange titel houdt wat na het laatste streepje komt', () => {
  expect(
    headTitle('Criteria en bijgewerkt afweegkader voor woningbouwlocaties – bijlage bij nr. 228'),
  ).toBe('Criteria en bijgewerkt\u{a0}… woningbouwlocaties – bijlage bij nr. 228');
});

test('een lange titel die begint als een andere, zegt wat haar anders maakt', () => {
  const title = 'Grensoverschrijdende mobiliteitsagenda bewaken in Groningen met een fonds';
  expect(headTitle(title, 'ronde 2009')).toBe(
    'Grensoverschrijdende mobiliteitsagenda\u{a0}… met een fonds – ronde 2009',
  );
  expect(headTitle(title, 'noord-holland 34682-2003 verstedelijking 76')).toBe(
    'Grensoverschrijdende\u{a0}… – noord-holland 34682-2003 verstedelijking 76',
  );
  expect(headTitle('Korte titel', 'ronde 2009')).toBe('Korte titel – Afsprakenatlas Leefomgeving');
});

test('geen titel is langer dan 70 tekens, en geen omschrijving langer dan 160', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.string({ maxLength: 120, size: 'max' }), (parts, apart) => {
      const text = parts.join(' ');
      expect(headTitle(text).length).toBeLessThanOrEqual(70);
      expect(headTitle(text, apart).length).toBeLessThanOrEqual(70);
      expect(headDescription(text).length).toBeLessThanOrEqual(160);
    }),
  );
});
