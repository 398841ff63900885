import type { Development, SinceKey, SinceLists } from './since.ts';

/** How many developments a page about something else shows in full. */
export const mostDevelopments = 60;
/**
 * How many developments the lists of one page may have together. With more they are cut by the ronde that their outcomes
 * come from, and only a short list is still on the page.
 */
export const mostTogether = 100;
/** The most of a part: what one ronde left has more news than what all left together. */
export const mostInPart = 75;
export const mostInShortList = 15;

/** The heading of a list of what became of earlier outcomes. */
export interface SinceHeading {
  key: SinceKey;
  /** Its anchor on the page. */
  id: string;
  title: string;
  /** What it says when it is empty. */
  none: string;
}

/** These headings in the order of the page. */
export const sinceHeadings: readonly SinceHeading[] = [
  {
    key: 'reached',
    id: 'gehaald',
    title: 'Helemaal of deels gehaald',
    none: 'Van geen enkele uitkomst meldde een bron in deze tijd dat zij helemaal of deels is gehaald.',
  },
  {
    key: 'lapsed',
    id: 'vervallen',
    title: 'Vervallen',
    none: 'Van geen enkele uitkomst meldde een bron in deze tijd dat zij vervallen is.',
  },
  {
    key: 'changed',
    id: 'veranderd',
    title: 'Veranderd',
    none: 'Van geen enkele uitkomst veranderde de stand, de inhoud of de termijn op een andere manier.',
  },
  {
    key: 'heard',
    id: 'gehoord',
    title: 'Nieuws, maar dezelfde stand',
    none: 'Verder staat er geen nieuws in de atlas.',
  },
  {
    key: 'continued',
    id: 'voortgezet',
    title: 'Voortgezet, zonder bericht',
    none: 'Van wat in deze tijd geen bericht kreeg, ging volgens de atlas niets verder in een nieuwe uitkomst.',
  },
  {
    key: 'silent',
    id: 'stil',
    title: 'Geen bericht',
    none: 'Over elke uitkomst die nog liep, staat een bericht in de atlas.',
  },
];

/** One of those lists, with what is in it. */
export interface SinceSection extends SinceHeading {
  developments: readonly Development[];
}

/** All lists, empty ones too. */
export function sinceSections(since: SinceLists): SinceSection[] {
  return sinceHeadings.map((heading) => ({ ...heading, developments: since[heading.key] }));
}
