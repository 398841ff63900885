import { describe, expect, test } from 'vitest';
import { statusMeaning } from '#domain/meaning/status.ts';
import { familyOf, isSettled } from '#domain/meaning/status-family.ts';
import { families, statussen } from '#schema/field/words.ts';

describe.each(statussen)('de stand “%s”', (status) => {
  test('hoort bij een familie', () => {
    expect(families).toContain(familyOf[status]);
  });

  test('is voor lezers uitgelegd', () => {
    const { label, uitleg } = statusMeaning[status] ?? {};
    expect(label).toMatch(/^[A-Z]/);
    expect(uitleg).toMatch(/\.$/);
  });
});

test('elke familie heeft een stand', () => {
  expect(new Set(statussen.map((status) => familyOf[status]))).toEqual(new Set(families));
});

test('alleen wat klaar of vervallen is, is voorbij: toegezegd geld is dat niet', () => {
  expect(statussen.filter(isSettled)).toEqual([
    'genomen',
    'beschikt',
    'gereed',
    'nagekomen',
    'vervallen',
  ]);
});
