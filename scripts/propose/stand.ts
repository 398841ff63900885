import { today } from '#check/today.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import { compareDatum } from '#domain/text/datum.ts';
import { readDatum } from '#schema/field/read-datum.ts';
import type { Status } from '#schema/field/words.ts';
import { type Shape, shapeOf } from '#schema/shape.ts';
import { valueAt } from '#schema/value-at.ts';
import { readWebAddresses } from '../answer/web-address.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import { type Answers, toRecord } from './answers.ts';
import type { Content, Proposal, ProposedFile } from './content.ts';
import { everyProblem } from './every-problem.ts';
import { findRecord } from './find.ts';
import { type Note, takenAs } from './note.ts';
import { prepare } from './prepare.ts';
import { proposalRules } from './rules.ts';

/** The fields of one event in the verloop of an afspraak. */
export const eventShape: Shape = eventOf(shapeOf('afspraken'));

/** What a problem names as its file when the afspraak is unknown. */
const unknownFile = 'nieuwe stand';

/**
 * Adds an event to the verloop of an outcome, in the order of time. The answer `afspraak` says which outcome; the other answers
 * are the fields of the event: `datum`, `gebeurtenis`, `status`, `toelichting`, `bron.…` and what else `eventShape` has.
 */
export function proposeStand(content: Content, answers: Answers): Proposal {
  const written = answers.get('afspraak')?.trim() ?? '';
  const { id, nearest } = findRecord(content.register, 'afspraken', written);
  const node = id === undefined ? undefined : content.register.find('afspraken', id);
  if (!node) {
    const problem: Problem = {
      file: unknownFile,
      field: 'afspraak',
      value: written,
      ...proposalRules.noAfspraak(),
      ...(nearest !== undefined && { nearest, advice: undefined }),
    };
    return {
      title: 'Meld een nieuwe stand',
      files: [],
      problems: [problem, ...eventProblems(content, answers)],
      notes: [],
    };
  }
  const file = fileOf('afspraken', node.id);
  const title = `Meld een nieuwe stand: ${node.label}`;
  const given = new Map([...answers].filter(([field]) => field !== 'afspraak'));
  const own = [...content.own, ...siteIn(written, node.path)];
  const prepared = prepare({ register: content.register, own }, eventShape, given, file);
  const read = toRecord(eventShape, prepared.answers, content.register, file);
  const problems = [...prepared.problems, ...read.problems];
  const { verloop } = node.data;
  if (verloop.some((other) => JSON.stringify(other) === JSON.stringify(read.data))) {
    problems.push({ file, ...proposalRules.sameEvent() });
  }
  const at = placeFor(verloop, read.data);
  const make = (event: object): ProposedFile[] => {
    const events = [...verloop.slice(0, at), event, ...verloop.slice(at)];
    return [{ file, text: canonicalJson('afspraken', { ...node.data, verloop: events }) }];
  };
  const others = everyProblem(problems, Object(read.data), goodEvents(verloop), (event) =>
    content.problemsWith(make(event)).map((problem) => ({
      ...problem,
      field: problem.field?.replace(`verloop.${at}.`, ''),
    })),
  );
  return {
    title,
    files: make(Object(read.data)),
    problems: [...problems, ...others],
    notes: [...afspraakNote(written, node), ...prepared.notes, ...read.notes],
  };
}

/**
 * Where an event belongs: after what happened before it or at the same time. In the order of time two reports on one outcome
 * are rarely at the same place of its file.
 */
function placeFor(verloop: readonly { datum: string }[], event: unknown): number {
  const datum = valueAt(event, ['datum']);
  if (typeof datum !== 'string' || !readDatum(datum)) return verloop.length;
  const later = verloop.findIndex((other) => compareDatum(other.datum, datum) > 0);
  // Files that are not in order stay as they are.
  const isInOrder =
    later !== -1 && verloop.slice(later).every((other) => compareDatum(other.datum, datum) > 0);
  return isInOrder ? later : verloop.length;
}

/** The address of the atlas, if the outcome was named by the address of its page: the atlas is not a source for itself. */
function siteIn(written: string, path: string): string[] {
  const [url = ''] = readWebAddresses(written).urls;
  const at = url.indexOf(path.replace(/\/$/, ''));
  return at > 0 ? [url.slice(0, at)] : [];
}

/** Two events that fit any outcome, to check the rest of one with mistakes. */
function goodEvents(verloop: readonly { datum: string; status: Status }[]): [object, object] {
  const last = verloop.at(-1);
  const bron = { url: 'https://www.example.nl/', titel: 'Voorbeeld' };
  const rest = { toelichting: 'Voorbeeld.', bron };
  return [
    { ...rest, datum: last?.datum, gebeurtenis: 'voortgang', status: last?.status },
    { ...rest, datum: today(), gebeurtenis: 'stand-opgenomen', status: 'onbekend' },
  ];
}

function afspraakNote(written: string, { id, label, path }: AfspraakNode): Note[] {
  const text = written.toLowerCase();
  if (text === id || text === label.toLowerCase() || text.includes(path)) return [];
  return [takenAs('afspraak', written, `${label} (${id})`)];
}

/** What else is wrong with the event, found by trying it on another outcome, so an editor sees everything at once. */
function eventProblems(content: Content, answers: Answers): Problem[] {
  const [other] = content.register.afspraken;
  if (!other) return [];
  const { problems } = proposeStand(content, new Map([...answers, ['afspraak', other.id]]));
  return problems.map(({ line, column, ...problem }) => ({ ...problem, file: unknownFile }));
}

function eventOf(shape: Shape): Shape {
  const verloop = shape.kind === 'group' ? shape.fields.get('verloop') : undefined;
  if (verloop?.kind !== 'groups') throw new Error('een afspraak heeft geen verloop');
  return verloop.item;
}
