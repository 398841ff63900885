import { formatProblems } from '#domain/problem.ts';
import { checkContent } from './content/check.ts';

const { problems, count } = await checkContent(process.cwd());
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`${count} bestanden gecontroleerd: geen fouten gevonden.`);
}
