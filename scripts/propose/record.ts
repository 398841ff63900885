import type { Problem } from '#domain/problem/problem.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { shapeOf } from '#schema/shape.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import { type Answers, toRecord } from './answers.ts';
import type { Content, Proposal } from './content.ts';
import { withDefaults } from './defaults.ts';
import { idFor } from './id.ts';
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
  const filled = withDefaults(content, collection, answers);
  const id = idFor(collection, filled, content.register, name);
  const file = `${base}/${id ?? '…'}.${extension}`;
  const title = `Voeg ${noun} toe: ${filled.get('titel') ?? filled.get('naam') ?? id ?? ''}`;
  const { data, problems } = toRecord(shapeOf(collection), filled, content.register, file);
  const early = [...problems, ...placeProblems(content, file, id, collection)];
  const files = [{ file, text: canonicalJson(collection, data) }];
  if (id === undefined) return { title, files: [], problems: early };
  // A name that was not found is reported once, as the person wrote it.
  const reported = new Set(early.map(({ field }) => field));
  const others = content
    .problemsWith(files)
    .filter(({ field }) => !reported.has(field))
    .map((problem) => asOwn(problem, file));
  return { title, files, problems: [...early, ...others] };
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
