import { formatProblems } from '#domain/problem/problem.ts';
import { checkContent } from './check.ts';

/**
 * Checks all content under a folder, for a build that must not go on without.
 * @returns the number of records
 * @throws one Dutch error that names every mistake with file and field
 */
export async function requireValidContent(root: string): Promise<number> {
  const { problems, count } = await checkContent(root);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return count;
}
