import type { Problem } from '#domain/problem/problem.ts';
import { textRules } from './rules.ts';

/** The first unresolved merge conflict that git left in a file, as a problem. */
export function findMergeMarks(file: string, lines: readonly string[]): Problem | undefined {
  const index = lines.findIndex((line) => /^<{7}(?: |$)/.test(line));
  const hasEnd = index !== -1 && lines.slice(index).some((line) => /^>{7}(?: |$)/.test(line));
  if (!hasEnd) return undefined;
  return {
    file,
    line: index + 1,
    value: lines[index],
    ...textRules.mergeMarks(),
  };
}
