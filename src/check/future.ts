import type { Problem } from '#domain/problem/problem.ts';
import type { Rule } from '#domain/problem/rule.ts';
import type { Register } from '#domain/register/register.ts';
import { fileOf } from '#domain/register/resolver.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { futureRules } from './rules.ts';

/**
 * Problems of things that cannot have happened yet: events in a verloop, searches, readings and wijzigingen whose datum begins after
 * `today`. What is still to come belongs in a termijn. A datum that covers `today`, such as this year, is allowed; it
 * counts as over after its last day. See docs/besluiten/06.
 *
 * @param today `YYYY-MM-DD`
 */
export function checkFuture(
  {
    afspraken,
    kamerstukken,
    bijlagen,
    wijzigingen,
  }: Pick<Register, 'afspraken' | 'kamerstukken' | 'bijlagen' | 'wijzigingen'>,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, field: string, datum: string, rule: Rule<{ today: string }>) => {
    if (boundsOf(datum).first <= today) return;
    problems.push({ file, field, value: datum, ...rule({ today: formatDatum(today) }) });
  };
  for (const { id, data } of afspraken) {
    for (const [index, { datum }] of data.verloop.entries())
      check(fileOf('afspraken', id), `verloop.${index}.datum`, datum, futureRules.event);
    for (const [index, { datum }] of (data.gezocht ?? []).entries())
      check(fileOf('afspraken', id), `gezocht.${index}.datum`, datum, futureRules.gezocht);
    if (data.bekendGeworden) {
      const { datum } = data.bekendGeworden;
      check(fileOf('afspraken', id), 'bekendGeworden.datum', datum, futureRules.bekendGeworden);
    }
  }
  for (const { collection, id, data } of [...kamerstukken, ...bijlagen]) {
    if (data.gelezen?.op !== undefined)
      check(fileOf(collection, id), 'gelezen.op', data.gelezen.op, futureRules.gelezen);
  }
  for (const { id, data } of wijzigingen) {
    check(fileOf('wijzigingen', id), 'datum', data.datum, futureRules.wijziging);
  }
  return problems;
}
