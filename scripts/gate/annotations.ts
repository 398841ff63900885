import { randomUUID } from 'node:crypto';
import { explainProblem, type Problem } from '#domain/problem/problem.ts';

/**
 * The problems as workflow commands, one per line: GitHub Actions shows each of them next to the line it is about
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function toAnnotations(
  problems: readonly Problem[],
  level: 'error' | 'warning' | 'notice' = 'error',
): string {
  return problems.map((problem) => toAnnotation(problem, level)).join('\n');
}

/**
 * The text between two commands that stop GitHub Actions from obeying lines that begin with `::`, because the text may quote
 * what contributors wrote.
 * @param token a word that nobody can guess
 */
export function withoutCommands(text: string, token: string = randomUUID()): string {
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

function toAnnotation(problem: Problem, level: string): string {
  const { file, line, column, field, rule } = problem;
  const properties = [
    `file=${escapeProperty(file)}`,
    line === undefined ? '' : `line=${line}`,
    line === undefined || column === undefined ? '' : `col=${column}`,
    `title=${escapeProperty(`${field ?? 'Controle van de gegevens'} (${rule})`)}`,
  ];
  return `::${level} ${properties.filter(Boolean).join(',')}::${escapeData(explainProblem(problem))}`;
}

/** Escapes a message as GitHub’s own toolkit for actions does. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
