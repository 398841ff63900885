import { type JsonSchema, shapeAt } from '#schema/json-schema.ts';
import { suggestDatum } from './datum-suggestion.ts';
import { nearestOf, type Problem } from './problem.ts';

/**
 * The problem with what the shape of the record adds to it: which field was meant, what a missing field holds, and the
 * value that must be meant where there is only one.
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
    const mend = `Zet dit veld erbij${description ? ` (${lowerFirst(description)})` : ''}.`;
    return problem.message === 'ontbreekt' ? { ...problem, mend } : problem;
  }
  const meant = field && meantValue(value, field);
  if (!meant || meant.value === value) return problem;
  return {
    ...problem,
    nearest: problem.nearest ?? (typeof meant.value === 'object' ? undefined : String(meant.value)),
    ...(meant.isCertain && { fix: { value: meant.value } }),
  };
}

function hintForUnknown(
  problem: Problem,
  properties: Readonly<Record<string, JsonSchema>>,
  data: unknown,
  path: readonly string[],
): Problem {
  if (problem.message !== 'is een onbekend veld') return problem;
  const there = Object.keys(Object(valueAt(data, path.slice(0, -1))));
  const free = Object.keys(properties).filter((known) => !there.includes(known));
  const nearest = nearestOf(path.at(-1) ?? '', free);
  if (nearest !== undefined) return { ...problem, nearest };
  return free.length > 0 ? { ...problem, allowed: free } : { ...problem, mend: 'Haal het weg.' };
}

/** What a value of another kind must stand for: a number between quotes, one item without its list, a word in capitals. */
function meantValue(
  value: unknown,
  shape: JsonSchema,
): { value: unknown; isCertain: boolean } | undefined {
  const certain = (meant: unknown) => ({ value: meant, isCertain: true });
  const types = [shape, ...(shape.anyOf ?? [])].map(({ type }) => type);
  if (types.includes('array') && !Array.isArray(value)) {
    const items = [shape, ...(shape.anyOf ?? [])].find(({ type }) => type === 'array')?.items;
    return typeof value === (items?.type ?? 'object') ? certain([value]) : undefined;
  }
  if (typeof value === 'number' && shape.type === 'string' && Number.isSafeInteger(value)) {
    return certain(String(value));
  }
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  if (shape.type === 'integer' || shape.type === 'number') {
    return /^\d{1,9}$/.test(trimmed) ? certain(Number(trimmed)) : undefined;
  }
  if (shape.type === 'boolean') {
    return trimmed === 'true' || trimmed === 'false' ? certain(trimmed === 'true') : undefined;
  }
  if (shape.enum) {
    const same = shape.enum.filter((word) => toWord(String(word)) === toWord(value));
    return same.length === 1 ? certain(same[0]) : undefined;
  }
  if (shape.format === 'datum') {
    const suggestion = suggestDatum(value);
    return suggestion && { value: suggestion.datum, isCertain: suggestion.isCertain };
  }
  return trimmed !== value && trimmed !== '' ? certain(trimmed) : undefined;
}

/** A word as it would be in a list of words: without capitals, accents, spaces and marks. */
export function toWord(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-');
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
