import type { Question } from './questions.ts';
import { type Answer, meanScore, scoreAnswer } from './score.ts';

export interface Judged {
  question: Question;
  answer: Answer;
  score: number;
}

/** Pairs an answer with its question and its score from 0 to 1. */
export function judge(question: Question, answer: Answer): Judged {
  return { question, answer, score: scoreAnswer(question, answer) };
}

/** A table as plain text, one line per group: how many questions, the mean score, and how many scored below 1. */
export function groupTable(groups: ReadonlyMap<string, readonly Judged[]>): string {
  const rows = [...groups].map(([group, judged]) => [
    group,
    String(judged.length),
    meanScore(judged.map(({ score }) => score)).toFixed(3),
    String(judged.filter(({ score }) => score < 1).length),
  ]);
  return [['groep', 'vragen', 'score', 'niet volledig'], ...rows]
    .map(
      ([first = '', ...rest]) => first.padEnd(18) + rest.map((cell) => cell.padStart(14)).join(''),
    )
    .join('\n');
}

/** For each question that scored below 1: what was expected and what came instead, to start fixing from. */
export function shortfalls(judged: readonly Judged[]): string {
  return judged
    .filter(({ score }) => score < 1)
    .map(({ question, answer, score }) => {
      const first = answer.results.slice(0, 5).map(({ address }) => address);
      const found = answer.total === 0 ? 'niets' : `${answer.total}: ${first.join(' ')}`;
      return `${score.toFixed(2)} “${question.query}” (${question.why})\n     verwacht ${expectation(question)}\n     kwam     ${found}\n     melding  ${answer.notice.trim().slice(0, 160)}`;
    })
    .join('\n');
}

function expectation(question: Question): string {
  const never = question.never ? ` zonder ${question.never.slice(0, 3).join(' ')}` : '';
  const says = question.says ? ` met melding “${question.says}”` : '';
  switch (question.kind) {
    case 'known':
      return `een van ${question.pages.slice(0, 5).join(' ')}${never}${says}`;
    case 'set':
      return `alle ${question.pages.length}: ${question.pages.slice(0, 5).join(' ')} …${never}${says}`;
    case 'absent':
      return `niets${question.offers ? `, met de weg naar ${question.offers.join(' ')}` : ''}${says}`;
    case 'notice':
      return says;
  }
}
