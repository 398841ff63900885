import { privateDataAt } from '#domain/problem/private-data.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { type Leaf, leavesOf, type Shape } from '#schema/shape.ts';
import { readDeadline } from '../answer/deadline.ts';
import { isNothing, isOnlyYes } from '../answer/nothing.ts';
import type { Answers } from './answers.ts';
import type { Content } from './content.ts';
import { type Note, takenAs, takenAsNothing } from './note.ts';
import { proposalRules } from './rules.ts';
import { readSources } from './sources.ts';

/** Answers in which only what says something is left, one field to an answer. */
export interface Prepared {
  answers: Map<string, string>;
  notes: Note[];
  problems: Problem[];
}

/**
 * The answers as single fields: sources are taken apart, what says nothing does not count as an answer, and a term is completed
 * with its own words or the day that these give. What is about a person is a problem, so nothing is written.
 */
export function prepare(
  content: Pick<Content, 'register' | 'own'>,
  shape: Shape,
  given: Answers,
  file: string,
): Prepared {
  const read = readSources(content, shape, given, file);
  const { answers, notes } = read;
  const problems = [...privateProblems(given, file), ...read.problems];
  const leaves = new Map(leavesOf(shape));
  const required = requiredIn(shape);
  for (const [path, written] of [...answers]) {
    if (written.trim() === '') {
      answers.delete(path);
      continue;
    }
    const leaf = leaves.get(path.replace(/\.\d+(?=\.|$)/g, '.0'));
    if (!leaf || fits(leaf, written)) continue;
    // Where a text must say something, that it is not known is something to say.
    if (leaf.long && required.has(path) && /bekend|gevonden/i.test(written)) continue;
    if (isNothing(written, leaf.long)) {
      answers.delete(path);
      if (!required.has(path)) notes.push(takenAsNothing(path, written));
      else problems.push({ file, field: path, value: written, ...proposalRules.saysNothing() });
    } else if (isOnlyYes(written) && leaf.kind !== 'boolean') {
      answers.delete(path);
      problems.push({ file, field: path, value: written, ...proposalRules.onlyYes() });
    }
  }
  for (const path of ['termijn.tekst', 'termijn.uiterlijk']) {
    const written = answers.get(path);
    const said = written?.replace(/^(?:ja|jazeker|jawel)\s*[,.:;–-]\s*/i, '');
    if (written === undefined || said === undefined || said === written || said === '') continue;
    answers.set(path, said);
    notes.push(takenAs(path, written, said));
  }
  completeTermijn(answers, notes);
  return { answers, notes, problems };
}

/** What is about a person, by field; the value is left out, since who repeats it, spreads it. */
function privateProblems(given: Answers, file: string): Problem[] {
  return [...given].flatMap(([field, written]) => {
    const kinds = privateDataAt(field, written);
    return kinds.length === 0 ? [] : [{ file, field, ...proposalRules.privateData({ kinds }) }];
  });
}

/** Whether an answer is one of the words to choose from: “onbekend” says nothing, unless it is a word of the list. */
function fits({ options }: Leaf, written: string): boolean {
  return options?.some((option) => toWord(option) === toWord(written)) ?? false;
}

/** A term of which only the end was given has that as its words; of which only the words were given, ends where they say. */
function completeTermijn(answers: Map<string, string>, notes: Note[]): void {
  const words = 'termijn.tekst';
  const end = 'termijn.uiterlijk';
  const [tekst, uiterlijk] = [answers.get(words), answers.get(end)];
  if (tekst === undefined && uiterlijk !== undefined) {
    // Digits are not words for readers: “1-7-2027” is 1 juli 2027.
    const day = /^[\d\s./-]+$/.test(uiterlijk) ? readDeadline(uiterlijk) : undefined;
    const said = day === undefined ? uiterlijk : formatDatum(day);
    answers.set(words, said);
    notes.push(takenAs(end, uiterlijk, `ook de woorden van de termijn: “${said}”`));
  }
  const derived = tekst === undefined || uiterlijk !== undefined ? undefined : readDeadline(tekst);
  if (tekst !== undefined && derived !== undefined) {
    answers.set(end, derived);
    notes.push(takenAs(words, tekst, `een termijn tot en met ${formatDatum(derived)}`));
  }
}

/** The paths of the fields that every record of this shape must have. */
function requiredIn(shape: Shape, path = ''): Set<string> {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (shape.kind === 'leaf') {
    const mayBeEmpty =
      shape.leaf.kind === 'all-or-list' || (shape.leaf.kind === 'list' && !shape.leaf.atLeastOne);
    return new Set(shape.leaf.required && !mayBeEmpty ? [path] : []);
  }
  if (!shape.required && path !== '') return new Set();
  if (shape.kind === 'groups')
    return shape.atLeastOne ? requiredIn(shape.item, at('0')) : new Set();
  return new Set([...shape.fields].flatMap(([name, field]) => [...requiredIn(field, at(name))]));
}
