import { nearestOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import { type Leaf, leavesOf, type Shape } from '#schema/shape.ts';
import { type Note, takenAs } from './note.ts';
import { readLeaf } from './read-leaf.ts';
import { proposalRules } from './rules.ts';

/** What a person filled in, by path: `titel`, `bron.alinea`, `verloop.0.datum`. Empty texts count as not filled in. */
export type Answers = ReadonlyMap<string, string>;

/**
 * A record made of what a person wrote. Names of records become their ids, dates become a datum, and what was read otherwise
 * than it was written is reported; what cannot be read stays as written, for the check to report.
 * @param file path of the record, for the problems
 */
export function toRecord(
  shape: Shape,
  answers: Answers,
  register: Register,
  file: string,
): { data: unknown; problems: Problem[]; notes: Note[] } {
  const problems = unknownFields(shape, answers, file);
  const notes: Note[] = [];
  const read: ReadLeaf = (leaf, path, written) => {
    const { value, taken, findings = [] } = readLeaf(leaf, path, written, register);
    for (const finding of findings) problems.push({ file, field: path, ...finding });
    if (taken !== undefined) notes.push(takenAs(path, written, taken));
    return value;
  };
  return { data: fill(shape, '', answers, read), problems, notes };
}

type ReadLeaf = (leaf: Leaf, path: string, written: string) => unknown;

function fill(shape: Shape, path: string, answers: Answers, read: ReadLeaf): unknown {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (shape.kind === 'leaf') {
    const written = answers.get(path)?.trim() ?? '';
    if (written !== '') return read(shape.leaf, path, written);
    return shape.leaf.required && shape.leaf.kind !== 'text' && isList(shape.leaf) ? [] : undefined;
  }
  const isFilled = [...answers].some(([key, text]) => key.startsWith(`${path}.`) && text.trim());
  if (shape.kind === 'groups') {
    if (!isFilled) return shape.required ? [] : undefined;
    const count = 1 + Math.max(...[...answers.keys()].flatMap((key) => indexIn(path, key)));
    const items = Array.from({ length: count }, (_, index) =>
      fill(shape.item, at(String(index)), answers, read),
    );
    return items.filter((item) => item !== undefined);
  }
  if (path !== '' && !isFilled && !shape.required) return undefined;
  const fields = [...shape.fields].flatMap(([name, field]) => {
    const value = fill(field, at(name), answers, read);
    return value === undefined ? [] : [[name, value] as const];
  });
  // A required group without any answers is missing; it is not an empty group.
  return fields.length === 0 && path !== '' ? undefined : Object.fromEntries(fields);
}

function isList({ kind }: Leaf): boolean {
  return kind === 'list' || kind === 'all-or-list';
}

function unknownFields(shape: Shape, answers: Answers, file: string): Problem[] {
  const known = new Set(leavesOf(shape).map(([path]) => path));
  return [...answers.keys()].flatMap((field) => {
    const first = field.replace(/\.\d+(?=\.|$)/g, '.0');
    if (known.has(first)) return [];
    return [{ file, field, ...proposalRules.unknownField(), nearest: nearestOf(field, known) }];
  });
}

function indexIn(path: string, key: string): number[] {
  if (!key.startsWith(`${path}.`)) return [];
  const index = Number(key.slice(path.length + 1).split('.')[0]);
  // Nobody fills in a hundred groups by hand: a larger number is a slip, and would make as many empty groups.
  return Number.isSafeInteger(index) && index < 100 ? [index] : [];
}
