import type { AfspraakNode } from '#domain/register/model.ts';
import { isSettled, standOf } from '#domain/stand/stand.ts';
import { nearestFirst } from '#domain/stand/upcoming.ts';
import type { Status } from '#schema/words.ts';
import { groupByThema } from './grouping.ts';

/** A question about the state of outcomes; `key` is its anchor on the page. */
export interface Question {
  key: 'vastgelegd' | 'aangekondigd' | 'loopt' | 'klaar' | 'voortgezet' | 'vervallen' | 'onbekend';
  label: string;
  /** The same in a word or two, for the head of a column. */
  short: string;
  /** The statuses that answer it. Together the questions have every status once; an outcome whose follow-up says how things are has a question without statuses. */
  statussen: readonly Status[];
  /** Left out where nothing answers it. */
  rare?: true;
}

/** In the order in which a page answers them. Announced is not agreed, and lapsed is not done. */
export const questions: readonly Question[] = [
  {
    key: 'vastgelegd',
    label: 'Wat is vastgelegd en verder nog stil',
    short: 'vastgelegd',
    statussen: ['afgesproken', 'bijgesteld'],
    rare: true,
  },
  { key: 'loopt', label: 'Wat loopt', short: 'loopt', statussen: ['loopt', 'deels-gereed'] },
  { key: 'klaar', label: 'Wat is klaar', short: 'klaar', statussen: ['gereed'] },
  {
    key: 'aangekondigd',
    label: 'Wat is alleen aangekondigd',
    short: 'aangekondigd',
    statussen: ['aangekondigd'],
  },
  {
    key: 'voortgezet',
    label: 'Wat verdergaat in een latere uitkomst',
    short: 'gaat verder',
    statussen: [],
    rare: true,
  },
  {
    key: 'vervallen',
    label: 'Wat is vervallen',
    short: 'vervallen',
    statussen: ['vervallen'],
    rare: true,
  },
  { key: 'onbekend', label: 'Wat is onbekend', short: 'onbekend', statussen: ['onbekend'] },
];

/** What a reader asks first and last, whatever the status: an agreement stays agreed while it runs, and when nobody knows. */
export const agreedLine = {
  key: 'afgesproken',
  label: 'Wat is afgesproken',
  short: 'afgesproken',
} as const;
export const aheadLine = {
  key: 'straks',
  label: 'Wat komt eraan',
  short: 'komt eraan',
} as const;

/** The state of some outcomes on a day, question by question. */
export interface Outlook {
  /** The agreements among them, whatever their status. They are under a question too. */
  agreed: AfspraakNode[];
  answers: { question: Question; afspraken: AfspraakNode[] }[];
  /** Outcomes with a termijn still to come, the nearest first. They are under a question too. */
  ahead: AfspraakNode[];
}

/**
 * Puts every outcome under one question, by its stand on that day, or as continued when its follow-up says how things are;
 * all questions are there, answered or not, and within one the given order stays.
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
  const continued = answers.find(({ question }) => question.key === 'voortgezet')?.afspraken;
  const agreed: AfspraakNode[] = [];
  const coming: AfspraakNode[] = [];
  for (const afspraak of afspraken) {
    const stand = standOf(afspraak, asOf);
    const isTold = stand.continuedIn && !isSettled(stand.status);
    (isTold ? continued : answerTo.get(stand.status))?.push(afspraak);
    if (afspraak.data.soort === 'afspraak') agreed.push(afspraak);
    if (stand.coming) coming.push(afspraak);
  }
  return { agreed, answers, ahead: nearestFirst(coming, asOf) };
}

/** What a page says at a glance: each question with how many outcomes answer it, in the order of the page. */
export function linesOf({
  agreed,
  answers,
  ahead,
}: Outlook): { key: string; label: string; count: number }[] {
  return [
    { ...agreedLine, count: agreed.length },
    ...answers
      .filter(({ question, afspraken }) => !question.rare || afspraken.length > 0)
      .map(({ question: { key, label }, afspraken }) => ({ key, label, count: afspraken.length })),
    { ...aheadLine, count: ahead.length },
  ];
}

/** The same outcomes in the order of their first theme, so that subjects stay together in a long list. */
export function sortByThema(afspraken: readonly AfspraakNode[]): AfspraakNode[] {
  return groupByThema(afspraken).flatMap((group) => group.afspraken);
}
