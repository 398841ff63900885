import type { Mijlpaal } from '#domain/mijlpalen/mijlpaal.ts';
import { type Cut, type Cutting, cut } from '#domain/overview/cut/cut.ts';
import { type PartPage, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { WijzigingNode } from '#domain/register/model.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { digestPath } from '#exports/selections/selection.ts';
import type { Month } from './digest.ts';

/** One list of a month. */
export interface MonthSection {
  /** Its anchor on the page. */
  id: string;
  title: string;
  news: readonly Mijlpaal[];
  changes: readonly WijzigingNode[];
}

/** The lists of a month; empty ones are left out. */
export function monthSections({ news, ended, changes }: Month): MonthSection[] {
  return [
    { id: 'gebeurd', title: 'Wat bronnen meldden', news, changes: [] },
    { id: 'termijnen', title: 'Termijnen die afliepen', news: ended, changes: [] },
    { id: 'gewijzigd', title: 'Wat wij wijzigden', news: [], changes },
  ].filter((section) => section.news.length + section.changes.length > 0);
}

/** Dates and what a paper reports make them longer than outcomes. */
const most = 100;

const cutting: Cutting<MonthSection, Mijlpaal | WijzigingNode> = {
  most,
  mostInPart: most,
  noun: ['bericht', 'berichten'],
  membersOf: ({ news, changes }) => [...news, ...changes],
  withMembers: (section, members) => ({
    ...section,
    news: members.filter(isNews),
    changes: members.filter((member): member is WijzigingNode => !isNews(member)),
  }),
  levels: [
    {
      per: 'lijst',
      keyOf: (_, { id }) => id,
      labelOf: (_, [section]) => section?.title ?? '',
    },
  ],
};

function isNews(member: Mijlpaal | WijzigingNode): member is Mijlpaal {
  return 'kind' in member;
}

/** The parts of a month, one for each of its lists; `undefined` when one page can hold it. */
export function cutMonth(month: Month): Cut<MonthSection> | undefined {
  return cut(month.path, monthSections(month), cutting);
}

/** A page for each part of every month that is too long. */
export function monthParts(months: readonly Month[]): PartPage<MonthSection>[] {
  return months.flatMap((month) => {
    const own = cutMonth(month);
    if (!own) return [];
    const whole = { label: `Maandbericht ${month.label}`, path: month.path };
    return own.parts.flatMap((part) =>
      withOwnParts({
        title: `${whole.label}: ${uncapitalize(part.label)}`,
        heading: part.label,
        kicker: whole.label,
        description: `${part.label} in ${month.label}.`,
        trail: [{ label: 'Maandberichten', path: digestPath }, whole, part],
        whole,
        cut: own,
        part,
      }),
    );
  });
}
