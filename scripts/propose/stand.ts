import type { Problem } from '#domain/problem/problem.ts';
import { fileOf } from '#domain/register/resolver.ts';
import { type Shape, shapeOf } from '#schema/shape.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import { type Answers, toRecord } from './answers.ts';
import type { Content, Proposal } from './content.ts';
import { findRecord } from './find.ts';
import { proposalRules } from './rules.ts';

/** The fields of one event in the verloop of an afspraak. */
export const eventShape: Shape = eventOf(shapeOf('afspraken'));

/** What a problem names as its file when the afspraak is unknown. */
const unknownFile = 'nieuwe stand';

/**
 * Adds an event at the end of the verloop of an outcome. The answer `afspraak` says which outcome; the other answers are the
 * fields of the event: `datum`, `gebeurtenis`, `status`, `toelichting`, `bron.…` and what else `eventShape` has.
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
      nearest,
    };
    return {
      title: 'Meld een nieuwe stand',
      files: [],
      problems: [problem, ...eventProblems(content, answers)],
    };
  }
  const file = fileOf('afspraken', node.id);
  const title = `Meld een nieuwe stand: ${node.label}`;
  const own = new Map([...answers].filter(([field]) => field !== 'afspraak'));
  const { data: event, problems } = toRecord(eventShape, own, content.register, file);
  const { verloop } = node.data;
  if (verloop.some((other) => JSON.stringify(other) === JSON.stringify(event))) {
    problems.push({ file, ...proposalRules.sameEvent() });
  }
  const data = { ...node.data, verloop: [...verloop, event] };
  const files = [{ file, text: canonicalJson('afspraken', data) }];
  const reported = new Set(problems.map(({ field }) => field));
  const others = content
    .problemsWith(files)
    .map((problem) => ({
      ...problem,
      field: problem.field?.replace(`verloop.${verloop.length}.`, ''),
    }))
    .filter(({ field }) => !reported.has(field));
  return { title, files, problems: [...problems, ...others] };
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
