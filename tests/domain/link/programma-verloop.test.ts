import { expect, test } from 'vitest';
import { mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import type { Programma } from '#schema/record/subject.ts';
import { alineaBron, programma } from '../../support/builders.ts';
import { foundAfter, registerAfter, set, write } from '../../support/change.ts';

const novi = 'data/programmas/novi.json';
const stap = { toelichting: 'Het gebeurde.', bron: alineaBron('water', 2) };
const verloop: Programma['verloop'] = [
  { ...stap, stap: 'ontwerp', datum: '2025-09-26' },
  { ...stap, stap: 'voorontwerp', datum: '2024-06-21' },
  { ...stap, stap: 'in-de-maak' },
];

test('een programma heeft een verloop met bronnen, op volgorde van tijd', () => {
  const { find } = registerAfter(write(novi, programma({ verloop })));
  const node = find('programmas', 'novi');
  expect(node?.verloop.map((step) => step.stap)).toEqual(['in-de-maak', 'voorontwerp', 'ontwerp']);
  expect(node?.verloop.map(({ bron }) => bron?.kind)).toEqual(['alinea', 'alinea', 'alinea']);
});

test('de stappen met een datum staan tussen de mijlpalen', () => {
  const register = registerAfter(write(novi, programma({ verloop })));
  const { mijlpalen } = mijlpalenWhole(register, '2026-01-01');
  const own = mijlpalen.filter(({ path }) => path === '/programmas/novi/');
  expect(own.map(({ datum, what, kind }) => [datum, what, kind])).toEqual([
    ['2024-06-21', 'Voorontwerp', 'stap'],
    ['2025-09-26', 'Ontwerp', 'stap'],
  ]);
});

test('een programma kent alleen de stappen van een programma', () => {
  const problems = foundAfter(
    write(novi, programma({ verloop })),
    set(novi, 'verloop.0.stap', 'aangeboden'),
  );
  expect(problems).toMatchObject([{ field: 'verloop.0.stap', value: 'aangeboden' }]);
});
