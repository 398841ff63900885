import { describe, expect, test } from 'vitest';
import { criteria } from '#accessibility/criteria.ts';
import { criterionText, dayOf, resultText } from '#accessibility/finding-text.ts';
import type { CheckRun, TestRun } from '#accessibility/test-run.ts';

const run = (more: Partial<CheckRun> = {}): CheckRun => ({
  date: '2026-11-30',
  all: true,
  parts: 82,
  problems: 0,
  accepted: 0,
  ...more,
});
const of = (by: ('axe' | 'ibm')[], found: TestRun) =>
  criterionText({ nr: '1.1.1', name: 'Proef', level: 'A', by }, found);

describe('een criterium', () => {
  test('heeft alleen een uitslag van wat echt is gedraaid', () => {
    expect(of(['axe', 'ibm'], { axe: run(), ibm: run() })).toBe(
      'Geen fout gezien door axe en IBM Equal Access.',
    );
    expect(of(['axe', 'ibm'], { axe: run() })).toBe('Geen fout gezien door axe.');
    expect(of(['ibm'], { axe: run() })).toBe('Niet onderzocht.');
    expect(of([], { axe: run() })).toBe('Niet onderzocht.');
  });

  test('noemt wie fouten vond, ook als een ander er geen zag', () => {
    expect(of(['axe', 'ibm'], { axe: run(), ibm: run({ problems: 3 }) })).toBe(
      'Fouten gezien door IBM Equal Access (3).',
    );
  });

  test('dat niet van toepassing is, zegt waarom', () => {
    const absent = 'Er is geen geluid en geen film.';
    expect(criterionText({ nr: '1.2.1', name: 'Proef', level: 'A', absent }, {})).toBe(
      'Niet van toepassing. Er is geen geluid en geen film.',
    );
  });
});

test('alle 55 criteria van WCAG 2.2, niveaus A en AA, staan er één keer, op volgorde', () => {
  const numbers = criteria.map(({ nr }) => nr);
  expect(new Set(numbers).size).toBe(55);
  const order = new Intl.Collator('nl', { numeric: true });
  expect(numbers).toEqual(numbers.toSorted(order.compare));
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
});

test('een uitslag telt wat is bekeken, gevonden en aanvaard', () => {
  expect(resultText(run())).toBe('82 keer gekeken, geen fouten');
  expect(resultText(run({ all: false }))).toBe('82 keer gekeken (een vast deel), geen fouten');
  expect(resultText(run({ problems: 1, accepted: 2 }))).toBe(
    '82 keer gekeken, 1 fout, 2 meldingen aanvaard na bekijken',
  );
});

test('de verklaring is van de dag van haar oudste onderzoek', () => {
  expect(dayOf({ axe: run(), ibm: run({ date: '2026-10-01' }) })).toBe('2026-10-01');
  expect(dayOf({})).toBeUndefined();
});
