import { formatProblems } from '#domain/problem/problem.ts';
import { checkContent } from './check.ts';

/**
 * The number of records, when nothing is wrong with them.
 * @throws one Dutch error that names every mistake with file and field
 */
export async function countSoundRecords(root: string): Promise<number> {
  const { problems, count } = await checkContent(root);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return count;
}
