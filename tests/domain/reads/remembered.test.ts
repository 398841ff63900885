import { expect, test } from 'vitest';
import { listen, noteField } from '#domain/reads/reads.ts';
import { remembered } from '#domain/reads/remembered.ts';

function counting() {
  const asked: string[] = [];
  const answer = remembered((of: { id: number }, asOf) => {
    asked.push(`${of.id} op ${asOf}`);
    noteField(of.id);
    return { id: of.id, asOf };
  });
  return { asked, answer };
}

test('het antwoord van een dag wordt één keer berekend', () => {
  const { asked, answer } = counting();
  const one = { id: 1 };
  const first = answer(one, '2025-01-01');
  expect(answer(one, '2025-01-01')).toBe(first);
  expect(answer(one, '2026-01-01')).toEqual({ id: 1, asOf: '2026-01-01' });
  expect(answer({ id: 1 }, '2026-01-01')).toEqual({ id: 1, asOf: '2026-01-01' });
  expect(asked).toEqual(['1 op 2025-01-01', '1 op 2026-01-01', '1 op 2026-01-01']);
});

test('wie luistert hoort elke keer wat het antwoord las, ook als het er al was', () => {
  const { asked, answer } = counting();
  const one = { id: 5 };
  answer(one, '2025-01-01');
  const fields = [1, 2, 3].map(() => listen(() => answer(one, '2025-01-01')).reads.fields);
  expect(fields).toEqual([[5], [5], [5]]);
  // Eén keer zonder dat iemand luisterde, en één keer met.
  expect(asked).toHaveLength(2);
});
