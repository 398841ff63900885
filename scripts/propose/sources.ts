import type { Problem } from '#domain/problem/problem.ts';
import type { Shape } from '#schema/shape.ts';
import { isNothing } from '../answer/nothing.ts';
import type { Answers } from './answers.ts';
import { readBron } from './bron.ts';
import type { Content } from './content.ts';
import { type Note, takenAs, takenAsNothing } from './note.ts';
import { sourceRules } from './source-rules.ts';

/** Answers in which every source is fields, and what there is to say about them. */
export interface ReadSources {
  answers: Map<string, string>;
  notes: Note[];
  problems: Problem[];
}

/** Fields that only a page on the web has beside its address. */
const ofPage = ['titel', 'datum', 'archief'];

/**
 * The answers with the fields of each source that was given as one text: `bron` becomes `bron.kamerstuk` or `bron.url`, and
 * `ookIn`, which may hold more than one, `ookIn.0.…`. Answers for single fields of a source stay.
 */
export function readSources(
  { register, own }: Pick<Content, 'register' | 'own'>,
  shape: Shape,
  given: Answers,
  file: string,
): ReadSources {
  const answers = new Map(given);
  const notes: Note[] = [];
  const problems: Problem[] = [];
  const read = (path: string, field: string, written: string) => {
    const title = (answers.get(`${path}.titel`) ?? '').trim();
    const { fields, taken, finding } = readBron(register, written, {
      own,
      title: isNothing(title) ? '' : title,
    });
    if (finding) {
      problems.push({ file, field, ...finding });
      return;
    }
    if (taken !== undefined) notes.push(takenAs(field, written, taken));
    if (!fields.has('url')) for (const name of ofPage) answers.delete(`${path}.${name}`);
    for (const [name, value] of fields) {
      const before = (answers.get(`${path}.${name}`) ?? '').trim();
      if (name !== 'titel' || before === '' || isNothing(before))
        answers.set(`${path}.${name}`, value);
    }
    const named = (answers.get(`${path}.titel`) ?? '').trim();
    if (fields.has('url') && (named === '' || isNothing(named))) {
      problems.push({ file, field, value: fields.get('url'), ...sourceRules.noTitle() });
    }
  };
  for (const [path, isList] of sourcesIn(shape)) {
    const written = answers.get(path);
    answers.delete(path);
    if (written === undefined || written.trim() === '') continue;
    if (isNothing(written)) {
      notes.push(takenAsNothing(path, written));
      continue;
    }
    if (!isList) read(path, path, written);
    else {
      const parts = written.split(/[\n;]/).filter((part) => part.trim() !== '');
      for (const [index, part] of parts.entries()) read(`${path}.${index}`, path, part);
    }
  }
  return { answers, notes, problems };
}

/** The paths of all sources at the top of a record or an event, and whether there may be more than one. */
function sourcesIn(shape: Shape): [path: string, isList: boolean][] {
  if (shape.kind !== 'group') return [];
  return [...shape.fields].flatMap(([name, field]): [string, boolean][] => {
    if (isSource(field)) return [[name, false]];
    return field.kind === 'groups' && isSource(field.item) ? [[name, true]] : [];
  });
}

/** A source has one of several forms, and one of them is an address. */
export function isSource(shape: Shape): boolean {
  return shape.kind === 'group' && shape.oneOf && shape.fields.has('url');
}
