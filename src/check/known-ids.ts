import { refusalRules } from '#check/shape/refusal-rules.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { nearestRecord } from '#domain/register/nearest-record.ts';
import type { Register } from '#domain/register/register.ts';
import { collections } from '#schema/collections.ts';
import { targetOf } from '#schema/references.ts';

/**
 * The problems, in which a name instead of an id suggests only a record that is there: “Friesland” is `fryslan` and “heel
 * Nederland” is nothing, although both could be written as an id.
 */
export function onlyKnownIds(problems: readonly Problem[], register: Register): Problem[] {
  return problems.map((problem) => {
    const name = problem.field
      ?.split(/[., ]+/)
      .filter((part) => !/^\d+$/.test(part))
      .at(-1);
    const target = name === undefined ? undefined : targetOf(name);
    if (problem.rule !== refusalRules.notAnId.id || target === undefined) return problem;
    const { nearest, value = '' } = problem;
    const isThere = nearest !== undefined && register.find(target, nearest) !== undefined;
    const id = isThere ? nearest : nearestRecord(value, register[target]);
    if (id !== undefined) return { ...problem, nearest: id };
    const { noun } = collections[target];
    const advice = problem.advice ?? `Het staat ook nog niet in de atlas als ${noun}.`;
    return { ...problem, nearest: undefined, fix: undefined, advice };
  });
}
