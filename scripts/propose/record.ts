import { readAddress } from '#domain/citation/find.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { shapeOf } from '#schema/shape.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import { type Answers, toRecord } from './answers.ts';
import type { Content, Proposal } from './content.ts';
import { withDefaults } from './defaults.ts';
import { everyProblem } from './every-problem.ts';
import { idFor } from './id.ts';
import { prepare } from './prepare.ts';
import { proposalRules } from './rules.ts';

/**
 * A new record made from what a person filled in, checked together with all other content. An existing record, or a letter,
 * is a problem: neither is ever written.
 * @param name file name without the folder of the ronde and the extension; by default derived from the number or title
 */
export function proposeRecord(
  content: Content,
  collection: CollectionName,
  answers: Answers,
  name?: string,
): Proposal {
  const { base, extension, noun } = collections[collection];
  const shape = shapeOf(collection);
  const given = collection === 'kamerstukken' ? withPaperNumber(answers) : answers;
  const prepared = prepare(content, shape, given, `${base}/….${extension}`);
  const filled = withDefaults(content, collection, prepared.answers);
  const id = idFor(collection, filled, content.register, name);
  const file = `${base}/${id ?? '…'}.${extension}`;
  const title = `Voeg ${noun} toe: ${filled.get('titel') ?? filled.get('naam') ?? id ?? ''}`;
  const { data, problems, notes } = toRecord(shape, filled, content.register, file);
  const early = [
    ...prepared.problems.map((problem) => ({ ...problem, file })),
    ...problems,
    ...placeProblems(content, file, id, collection),
  ];
  const told = [
    ...prepared.notes,
    ...notes.filter(({ field }) => answers.has(field) || prepared.answers.has(field)),
  ];
  if (id === undefined) return { title, files: [], problems: early, notes: told };
  const make = (record: object) => [{ file, text: canonicalJson(collection, record) }];
  const others = everyProblem(early, Object(data), examplesOf(content, collection), (record) =>
    content.problemsWith(make(record)).map((problem) => asOwn(problem, file)),
  );
  return { title, files: make(Object(data)), problems: [...early, ...others], notes: told };
}

/** A citation instead of a dossier has the number of the paper too: “34 682, nr. 301”. */
function withPaperNumber(answers: Answers): Answers {
  const reference = readAddress(answers.get('dossiers') ?? '');
  const isGiven = (answers.get('nr') ?? '').trim() !== '';
  if (
    reference?.kind !== 'kamerstuk' ||
    reference.dossier === null ||
    reference.nr === null ||
    isGiven
  ) {
    return answers;
  }
  const dossier = [reference.dossier, reference.toevoeging]
    .filter((part) => part !== null)
    .join(' ');
  return new Map([...answers, ['dossiers', dossier], ['nr', reference.nr]]);
}

/** Two records of the same kind without mistakes. */
function examplesOf({ register }: Content, collection: CollectionName): [object, object] {
  const nodes = register[collection];
  return [nodes.at(0)?.data ?? {}, nodes.at(-1)?.data ?? {}];
}

/** A name that two records share is the fault of the new one, even if the check reports it for the other. */
function asOwn(problem: Problem, file: string): Problem {
  if (problem.file === file || !problem.message.includes(file)) return problem;
  return { ...problem, file, message: problem.message.replace(file, problem.file) };
}

function placeProblems(
  content: Content,
  file: string,
  id: string | undefined,
  collection: CollectionName,
): Problem[] {
  if (collections[collection].extension === 'mdx') {
    return [{ file, ...proposalRules.brief() }];
  }
  if (id === undefined) {
    return [{ file, ...proposalRules.noFileName() }];
  }
  if (content.read(file) === undefined) return [];
  return [{ file, ...proposalRules.exists() }];
}
