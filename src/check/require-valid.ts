import { formatProblems } from '#domain/problem/problem.ts';
import { checkContent } from './check.ts';

/**
 * Checks all content, for a build that must stop when there is a mistake.
 * @param root folder that holds `content` and `data`
 * @returns the number of record files
 * @throws one Dutch error that names every mistake with its file and, where it has one, its field
 */
export async function requireValidContent(root: string): Promise<number> {
  const { problems, count } = await checkContent(root);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return count;
}
