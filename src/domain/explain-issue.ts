import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { nearestOf } from './problem.ts';

/** A zod issue as a problem an editor can mend: field, value, what is allowed, nearest match. */
export function explainIssue(file: string, data: unknown, issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.join('.') || undefined;
  const found = valueAt(data, issue.path);
  const value = found === undefined ? undefined : display(found);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: [...issue.path, key].join('.'),
      message: 'is een onbekend veld',
    }));
  }
  if (found === undefined) return [{ file, field, message: 'ontbreekt' }];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      {
        file,
        field,
        value,
        message: 'kan hier niet',
        allowed,
        nearest: nearestOf(display(found), allowed),
      },
    ];
  }
  if (issue.code === 'invalid_union') return explainUnion(file, data, issue);
  if (issue.code === 'invalid_type') {
    return [
      { file, field, value, message: `moet ${typeNames[issue.expected] ?? issue.expected} zijn` },
    ];
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return [{ file, field, message: 'is leeg' }];
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return [{ file, field, message: 'heeft ten minste één waarde nodig' }];
  }
  return [{ file, field, value, message: lowerFirst(issue.message).replace(/\.$/, '') }];
}

/** A union fails in each of its branches; the branch that fits best tells the editor most. */
function explainUnion(file: string, data: unknown, issue: z.core.$ZodIssueInvalidUnion): Problem[] {
  const branches = issue.errors.map((errors) =>
    errors.flatMap((inner) =>
      explainIssue(file, data, { ...inner, path: [...issue.path, ...inner.path] }),
    ),
  );
  const best = branches
    .filter((branch) => branch.length > 0)
    .toSorted((a, b) => a.length - b.length)[0];
  return best ?? [{ file, field: issue.path.join('.'), message: 'heeft niet de juiste vorm' }];
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een groep velden tussen { en }',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

function display(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
