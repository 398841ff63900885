import type { Status } from '#schema/words.ts';
import { groupByThema } from './grouping.ts';
import type { AfspraakNode } from './model.ts';
import { standOf } from './stand.ts';
import { isComing, nearestFirst } from './upcoming.ts';

/** A question that a reader has about a place, a subject or a paper; `key` is its anchor on the page. */
export interface Question {
  key: 'afgesproken' | 'aangekondigd' | 'loopt' | 'klaar' | 'vervallen' | 'onbekend';
  label: string;
  /** The same in a word or two, for the head of a column. */
  short: string;
  /** The statuses that answer it. Together the questions have every status once. */
  statussen: readonly Status[];
}

/** In the order in which a page answers them. Announced is not agreed, and lapsed is not done. */
export const questions: readonly Question[] = [
  {
    key: 'afgesproken',
    label: 'Wat is afgesproken',
    short: 'afgesproken',
    statussen: ['afgesproken', 'bijgesteld'],
  },
  { key: 'loopt', label: 'Wat loopt', short: 'loopt', statussen: ['loopt', 'deels-gereed'] },
  { key: 'klaar', label: 'Wat is klaar', short: 'klaar', statussen: ['gereed'] },
  {
    key: 'aangekondigd',
    label: 'Wat is alleen aangekondigd',
    short: 'aangekondigd',
    statussen: ['aangekondigd'],
  },
  { key: 'vervallen', label: 'Wat is vervallen', short: 'vervallen', statussen: ['vervallen'] },
  { key: 'onbekend', label: 'Wat is onbekend', short: 'onbekend', statussen: ['onbekend'] },
];

/** How things stand with some outcomes on a day, question by question. */
export interface Outlook {
  answers: { question: Question; afspraken: AfspraakNode[] }[];
  /** Outcomes with a termijn still to come, the nearest first. They stand under a question too. */
  ahead: AfspraakNode[];
}

/**
 * Puts every outcome under one question, by its stand on that day; all questions are there, answered or not, and within
 * one the given order stays.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function outlookOf(afspraken: readonly AfspraakNode[], asOf: string): Outlook {
  const answers = questions.map((question): Outlook['answers'][number] => ({
    question,
    afspraken: [],
  }));
  const answerTo = new Map(
    answers.flatMap(({ question, afspraken: members }) =>
      question.statussen.map((status) => [status, members] as const),
    ),
  );
  const coming: AfspraakNode[] = [];
  for (const afspraak of afspraken) {
    const stand = standOf(afspraak, asOf);
    answerTo.get(stand.status)?.push(afspraak);
    if (isComing(afspraak, stand, asOf)) coming.push(afspraak);
  }
  return { answers, ahead: nearestFirst(coming) };
}

/** The same outcomes in the order of their first theme, so that a long list keeps its subjects together. */
export function sortByThema(afspraken: readonly AfspraakNode[]): AfspraakNode[] {
  return groupByThema(afspraken).flatMap((group) => group.afspraken);
}
