import type { Problem } from '#domain/problem/problem.ts';
import { isSource, type Shape } from '#schema/shape.ts';
import { isNothing } from '../answer/nothing.ts';
import { readWebAddresses } from '../answer/web-address.ts';
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
    const isSwapped =
      readWebAddresses(written).urls.length === 0 &&
      readWebAddresses(title).around === '' &&
      title !== '';
    if (isSwapped && readBron(register, written, { own }).finding) {
      answers.set(`${path}.titel`, written);
      notes.push(takenAs(`${path}.titel`, title, 'het adres van de bron'));
      read(path, field, title);
      return;
    }
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
  const sources = sourcesIn(shape);
  for (const [path, written] of given) {
    const isList = sources.get(path.replace(/\.\d+(?=\.|$)/g, '.0'));
    if (isList === undefined) continue;
    answers.delete(path);
    if (written.trim() === '') continue;
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

/** The paths of all sources of a record or an event, with `0` for every number, and whether there may be more than one. */
function sourcesIn(shape: Shape, path = ''): Map<string, boolean> {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (shape.kind === 'leaf') return new Map();
  if (isSource(shape)) return new Map([[path, false]]);
  if (shape.kind === 'groups') {
    const isList = isSource(shape.item);
    return new Map([...(isList ? [[path, true] as const] : []), ...sourcesIn(shape.item, at('0'))]);
  }
  return new Map([...shape.fields].flatMap(([name, field]) => [...sourcesIn(field, at(name))]));
}
