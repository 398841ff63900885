import { nearestOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { type JsonSchema, shapeAt } from '#schema/json-schema.ts';
import { valueAt } from '#schema/value-at.ts';
import { findMeant } from './meant-value.ts';
import { fieldRules } from './rules.ts';

/**
 * Adds to a problem what the shape of the record tells: which field was probably meant, what a missing field holds,
 * which value was meant, and a `fix` when it can only be that one.
 */
export function addHints(problem: Problem, data: unknown, shape: JsonSchema): Problem {
  if (problem.field === undefined || problem.fix) return problem;
  const path = problem.field.split('.');
  const name = path.at(-1) ?? '';
  const value = valueAt(data, path);
  const group = shapeAt(shape, data, path.slice(0, -1));
  const isList = group.items !== undefined;
  const field = isList ? (group.items ?? {}) : group.properties?.[name];
  if (group.properties && !field) return hintForUnknown(problem, group.properties, data, path);
  if (value === undefined) {
    const { description } = field ?? {};
    const advice = `Zet dit veld erbij${description ? ` (${uncapitalize(description)})` : ''}.`;
    return problem.rule === fieldRules.missing.id ? { ...problem, advice } : problem;
  }
  const meant = field && findMeant(value, field);
  if (!meant || (meant.value === value && meant.advice === undefined)) return problem;
  const nearest = meant.advice === undefined ? String(meant.value) : problem.nearest;
  return {
    ...problem,
    nearest: problem.nearest ?? nearest,
    advice: problem.advice ?? meant.advice,
    ...(meant.isCertain && { fix: { value: meant.value } }),
  };
}

function hintForUnknown(
  problem: Problem,
  properties: Readonly<Record<string, JsonSchema>>,
  data: unknown,
  path: readonly string[],
): Problem {
  if (problem.rule !== fieldRules.unknown.id) return problem;
  const there = Object.keys(Object(valueAt(data, path.slice(0, -1))));
  const free = Object.keys(properties).filter((known) => !there.includes(known));
  const nearest = nearestOf(path.at(-1) ?? '', free);
  if (nearest !== undefined) return { ...problem, nearest };
  return free.length > 0 ? { ...problem, allowed: free } : { ...problem, advice: 'Haal het weg.' };
}
