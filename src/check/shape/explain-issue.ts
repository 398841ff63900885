import { nearestOf } from '#domain/problem/nearest.ts';
import type { Finding, Problem } from '#domain/problem/problem.ts';
import type { Issue, UnionIssue } from '#schema/issue.ts';
import { valueAt } from '#schema/value-at.ts';
import { refusalRule } from './refusal-rules.ts';
import { fieldRules } from './rules.ts';

/**
 * Turns a zod issue into problems that an editor can repair, with field, value, what is allowed and the nearest match.
 * One issue can be several problems: one per unknown field.
 * @param data the record as it was read, before the schema
 */
export function explainIssue(file: string, data: unknown, issue: Issue): Problem[] {
  const field = issue.path.join('.') || undefined;
  const found = valueAt(data, issue.path);
  const at = { file, field };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: [...issue.path, key].join('.'),
      ...explainUnknown(key, found),
    }));
  }
  const given = { ...at, value: display(found) };
  if (issue.code === 'custom') {
    return [{ ...(found === undefined ? at : given), ...explainRefusal(issue.message) }];
  }
  if (found === undefined) return [{ ...at, ...fieldRules.missing() }];
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const nearest = nearestOf(display(found), allowed);
      return [{ ...given, ...fieldRules.notAllowed(), allowed, nearest }];
    }
    case 'invalid_union':
      return explainUnion(file, data, issue);
    case 'invalid_type':
      return [{ ...given, ...fieldRules.wrongType({ expected: expectedBy(issue) }) }];
    case 'too_small':
      if (issue.origin === 'string') return [{ ...at, ...fieldRules.empty() }];
      if (issue.origin === 'array') return [{ ...at, ...fieldRules.emptyList() }];
      return [
        {
          ...given,
          ...fieldRules.tooSmall({
            least: String(issue.minimum),
            isIncluded: issue.inclusive ?? false,
          }),
        },
      ];
    case 'too_big':
      if (issue.origin === 'string')
        return [{ ...given, ...fieldRules.tooLong({ most: String(issue.maximum) }) }];
      return [{ ...given, ...fieldRules.tooLarge({ most: String(issue.maximum) }) }];
    default:
      return [{ ...given, ...explainRefusal(issue.message) }];
  }
}

/** Two fields of a bron that only mean something together. */
const partners = new Map([
  ['sectie', 'alinea'],
  ['alinea', 'sectie'],
  ['lid', 'artikel'],
]);

/** To the schema, half a reference to a paragraph is an unknown field. */
function explainUnknown(key: string, record: unknown): Finding {
  const other = partners.get(key);
  const isAlone = other !== undefined && valueAt(record, [other]) === undefined;
  return isAlone ? fieldRules.half({ other }) : fieldRules.unknown();
}

/** The finding for a Dutch message of the schema itself. */
function explainRefusal(text: string): Finding {
  return refusalRule(text)?.() ?? fieldRules.other({ text });
}

/**
 * A value that fails a union fails every branch. Reports the branch that fits best, else which kinds of value are
 * allowed.
 */
function explainUnion(file: string, data: unknown, issue: UnionIssue): Problem[] {
  const field = issue.path.join('.') || undefined;
  const value = display(valueAt(data, issue.path));
  if ('options' in issue && issue.options) {
    const allowed = issue.options.map(String);
    const nearest = nearestOf(value, allowed);
    return [{ file, field, value, ...fieldRules.notAllowed(), allowed, nearest }];
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
  const expected = [...kinds].join(' of ');
  return [{ file, field, value, ...fieldRules.wrongType({ expected }) }];
}

/** Whether the value as a whole is of another kind than this branch takes. */
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
