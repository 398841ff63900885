import type { Register } from '#domain/register/register.ts';
import { navraagwegen } from '#schema/field/words.ts';
import { navraag } from './builders.ts';
import { registerAfter, write } from './change.ts';

/**
 * The small atlas of the tests with these questions and no others, in turn to two partijen.
 * @param made at most twelve, so that no two are the same: of each the day, and after how many days the answer came, if it did
 */
export function navragenOf(
  made: readonly (readonly [datum: string, days: number | null])[],
): Register {
  return registerAfter(
    write('data/navragen/2025-03-01-energie.json', undefined),
    ...made.map(([datum, days], index) =>
      write(
        `data/navragen/${datum}-vraag-${index}.json`,
        navraag(`Vraag ${index}`, {
          datum,
          partij: index % 2 === 0 ? 'rijk' : 'provincie-fryslan',
          toelichting: 'Verzonnen.',
          afspraken: [index % 3 === 0 ? '2024/energie' : '2024/zoetwater'],
          weg: navraagwegen[Math.floor(index / 2)] ?? 'brief',
          ...(days !== null && { antwoord: { datum: dayAfter(datum, days) } }),
        }),
      ),
    ),
  );
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
