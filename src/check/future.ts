import type { Problem } from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import { fileOf } from '#domain/register/resolver.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';

/**
 * What is said to have happened but cannot have: events and changes of the atlas that begin after today. What is still to come is
 * a termijn. A datum that covers today, such as this year, may stand: it counts when all of it is over.
 *
 * @param today `YYYY-MM-DD`
 */
export function checkFuture(
  { afspraken, wijzigingen }: Pick<Register, 'afspraken' | 'wijzigingen'>,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, field: string, datum: string, mend: string) => {
    if (boundsOf(datum).first <= today) return;
    const message = `ligt in de toekomst (vandaag is het ${formatDatum(today)})`;
    problems.push({ file, field, value: datum, message, mend });
  };
  for (const { id, data } of afspraken) {
    for (const [index, { datum }] of data.verloop.entries())
      check(
        fileOf('afspraken', id),
        `verloop.${index}.datum`,
        datum,
        'Wat nog moet gebeuren, hoort in “termijn”.',
      );
  }
  for (const { id, data } of wijzigingen)
    check(
      fileOf('wijzigingen', id),
      'datum',
      data.datum,
      'Schrijf de dag waarop de atlas veranderde.',
    );
  return problems;
}
