import { characterRules } from '#domain/problem/character-rules.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { textRules } from './text/rules.ts';

/** The rules that are checked in the text of a file and again in the values that were read from it. */
const twice: ReadonlySet<string> = new Set(
  [textRules.notNfc, characterRules.lost, characterRules.privateUse, characterRules.invisible].map(
    ({ id }) => id,
  ),
);

/**
 * The problems without those of a character that is reported for its line and again for the field that is on it. Where a
 * line has more fields with that mistake than one, the fields are kept and not the line, so no mistake goes unreported.
 * @param problems with the line of every field
 */
export function dropRepeated(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ file, line, message, rule }) =>
    twice.has(rule) && line !== undefined ? JSON.stringify([file, line, message]) : '',
  );
  const dropped = new Set<Problem>();
  for (const [key, group] of groups) {
    if (key === '') continue;
    const [first, ...others] = group.filter(({ field }) => field === undefined);
    const fields = group.filter(({ field }) => field !== undefined);
    const repeated = fields.length > 1 ? [first, ...others] : [...others, ...(first ? fields : [])];
    for (const problem of repeated) if (problem) dropped.add(problem);
  }
  return problems.filter((problem) => !dropped.has(problem));
}
