import { familyOf, isSettled } from '#domain/meaning/status-family.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { nearestFirst } from '#domain/stand/upcoming.ts';
import type { Family } from '#schema/field/words.ts';

/** A question about the state of outcomes; `key` is its anchor on the page. */
export interface Question {
  key: 'vastgelegd' | 'aangekondigd' | 'loopt' | 'klaar' | 'voortgezet' | 'vervallen' | 'onbekend';
  label: string;
  /** The same in a word or two, for a column header. */
  short: string;
  /**
   * The families of statuses that answer it. Every family belongs to one question. “voortgezet” has none: it holds the
   * outcomes that go on in a later one.
   */
  families: readonly Family[];
}

/**
 * In the order of the page. Announced is not agreed, and lapsed is not done (docs/besluiten/14-vragen-en-getallen.md).
 */
export const questions: readonly Question[] = [
  {
    key: 'vastgelegd',
    label: 'Wat is vastgelegd, zonder bericht over het werk',
    short: 'vastgelegd',
    families: ['vast', 'anders'],
  },
  { key: 'loopt', label: 'Wat loopt', short: 'loopt', families: ['loopt', 'deels'] },
  {
    key: 'klaar',
    label: 'Wat is gereed, nagekomen of besloten',
    short: 'klaar of besloten',
    families: ['klaar'],
  },
  {
    key: 'aangekondigd',
    label: 'Wat is besproken, aangekondigd of toegezegd',
    short: 'aangekondigd',
    families: ['voor'],
  },
  {
    key: 'voortgezet',
    label: 'Wat verdergaat in een latere uitkomst',
    short: 'gaat verder',
    families: [],
  },
  {
    key: 'vervallen',
    label: 'Wat is vervallen',
    short: 'vervallen',
    families: ['vervallen'],
  },
  {
    key: 'onbekend',
    label: 'Waarvan de stand nooit bekend was',
    short: 'onbekend',
    families: ['onbekend'],
  },
];

/**
 * What a reader asks first, whatever the status: an agreement stays one while it runs, and also when nobody knows how
 * it is going.
 */
export const agreedLine = {
  key: 'afgesproken',
  label: 'Wat is afgesproken',
  short: 'afgesproken',
} as const;
/** What a reader asks last, whatever the status. */
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
 * Puts every outcome under one question, by its stand on a day, or under “voortgezet” when it goes on in a later
 * outcome and is not settled. All questions are there, answered or not; within one the given order stays.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function outlookOf(afspraken: readonly AfspraakNode[], asOf: string): Outlook {
  const answers = questions.map((question): Outlook['answers'][number] => ({
    question,
    afspraken: [],
  }));
  const answerTo = new Map(
    answers.flatMap(({ question, afspraken: members }) =>
      question.families.map((family) => [family, members] as const),
    ),
  );
  const continued = answers.find(({ question }) => question.key === 'voortgezet')?.afspraken;
  const agreed: AfspraakNode[] = [];
  const coming: AfspraakNode[] = [];
  for (const afspraak of afspraken) {
    const stand = standOf(afspraak, asOf);
    const goesOn = stand.continuedIn && !isSettled(stand.status);
    (goesOn ? continued : answerTo.get(familyOf[stand.status]))?.push(afspraak);
    if (afspraak.data.soort === 'afspraak') agreed.push(afspraak);
    if (stand.coming) coming.push(afspraak);
  }
  return { agreed, answers, ahead: nearestFirst(coming, asOf) };
}

/**
 * The summary of a page: each question with the number of outcomes that answer it, in the order of the page. A question
 * that nothing answers is left out: a row of zeros says less than the list does.
 */
export function linesOf({
  agreed,
  answers,
  ahead,
}: Outlook): { key: string; label: string; count: number; afspraken: AfspraakNode[] }[] {
  const lines = [
    { key: agreedLine.key, label: agreedLine.label, afspraken: agreed },
    ...answers.map(({ question: { key, label }, afspraken }) => ({ key, label, afspraken })),
    { key: aheadLine.key, label: aheadLine.label, afspraken: ahead },
  ];
  return lines.flatMap((line) =>
    line.afspraken.length > 0 ? [{ ...line, count: line.afspraken.length }] : [],
  );
}
