import { nearestOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { Issue, UnionIssue } from '#schema/issue.ts';
import { valueAt } from '#schema/value-at.ts';

/** A zod issue as a problem an editor can mend: field, value, what is allowed, nearest match. */
export function explainIssue(file: string, data: unknown, issue: Issue): Problem[] {
  const field = issue.path.join('.') || undefined;
  const found = valueAt(data, issue.path);
  const at = { file, field };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: [...issue.path, key].join('.'),
      message: messageForUnknown(key, found),
    }));
  }
  const given = { ...at, value: display(found) };
  if (issue.code === 'custom') {
    return [{ ...(found === undefined ? at : given), message: issue.message }];
  }
  if (found === undefined) return [{ ...at, message: 'ontbreekt' }];
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const nearest = nearestOf(display(found), allowed);
      return [{ ...given, message: 'kan hier niet', allowed, nearest }];
    }
    case 'invalid_union':
      return explainUnion(file, data, issue);
    case 'invalid_type':
      return [{ ...given, message: `moet ${expectedBy(issue)} zijn` }];
    case 'too_small':
      if (issue.origin === 'string') return [{ ...at, message: 'is leeg' }];
      if (issue.origin === 'array')
        return [{ ...at, message: 'heeft ten minste één waarde nodig' }];
      return [
        {
          ...given,
          message: `moet ${issue.inclusive ? 'ten minste' : 'meer dan'} ${issue.minimum} zijn`,
        },
      ];
    case 'too_big':
      if (issue.origin === 'string')
        return [{ ...given, message: `is langer dan ${issue.maximum} tekens` }];
      return [{ ...given, message: `mag ten hoogste ${issue.maximum} zijn` }];
    default:
      return [{ ...given, message: issue.message }];
  }
}

/** Two fields of a source that mean something only together. */
const partners = new Map([
  ['sectie', 'alinea'],
  ['alinea', 'sectie'],
]);

/** Half a reference to a paragraph looks to the schema like a field too many. */
function messageForUnknown(key: string, record: unknown): string {
  const other = partners.get(key);
  const alone = other !== undefined && valueAt(record, [other]) === undefined;
  return alone ? `kan alleen samen met “${other}”` : 'is een onbekend veld';
}

/** A union fails in each of its branches; the branch that fits best tells the editor most. */
function explainUnion(file: string, data: unknown, issue: UnionIssue): Problem[] {
  const field = issue.path.join('.') || undefined;
  const value = display(valueAt(data, issue.path));
  if ('options' in issue && issue.options) {
    const allowed = issue.options.map(String);
    return [
      { file, field, value, message: 'kan hier niet', allowed, nearest: nearestOf(value, allowed) },
    ];
  }
  const branches = issue.errors.map((errors) =>
    errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const fitting = branches.filter((errors) => errors.every((error) => !isOtherKind(error, issue)));
  const [best] = fitting.toSorted((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length);
  if (best) return best.flatMap((inner) => explainIssue(file, data, inner));
  const kinds = new Set(
    branches
      .flat()
      .filter((error) => isOtherKind(error, issue))
      .map(expectedBy),
  );
  return [{ file, field, value, message: `moet ${[...kinds].join(' of ')} zijn` }];
}

/** The value as a whole is not of the kind that this branch wants. */
function isOtherKind(error: Issue, union: UnionIssue): boolean {
  const isWhole = error.path.length === union.path.length;
  return isWhole && (error.code === 'invalid_type' || error.code === 'invalid_value');
}

function unknownKeys(errors: readonly Issue[]): number {
  return errors.reduce(
    (count, error) => count + (error.code === 'unrecognized_keys' ? error.keys.length : 0),
    0,
  );
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return issue.values.map((value) => `“${String(value)}”`).join(' of ');
  if (issue.code !== 'invalid_type') return 'iets anders';
  return typeNames[issue.expected] ?? issue.expected;
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een groep velden tussen { en }',
  record: 'een groep velden tussen { en }',
};

function display(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
