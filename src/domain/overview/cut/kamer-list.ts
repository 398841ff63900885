import { isKamersoort } from '#domain/kamerstuk/kamerstappen.ts';
import { kamersoortMeaning, kamerstapMeaning } from '#domain/meaning/kamer.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import { newestFirst } from '#domain/register/paper-order.ts';
import type { Register } from '#domain/register/register.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { type Kamersoort, kamersoorten } from '#schema/field/words.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';

/** Path of the page with all of them. */
export const kamerPath = '/kamerstukken/moties/';
export const kamerTitle = 'Moties, toezeggingen en Kamervragen';

/** All papers of one of the three soorten. */
export interface KamerSection {
  soort: Kamersoort;
  /** Newest first; those without a day last. */
  papers: readonly KamerstukNode[];
}

/** What members of parliament did about outcomes, by soort; a soort without papers has an empty section. */
export function kamerSections(kamerstukken: readonly KamerstukNode[]): KamerSection[] {
  const papers = newestFirst(kamerstukken.filter(({ data }) => isKamersoort(data.soort)));
  return kamersoorten.map((soort) => ({
    soort,
    papers: papers.filter(({ data }) => data.soort === soort),
  }));
}

/** Labels by which the search finds a paper: its soort, and its soort with the last step that a source gives. */
export function kamerLabels({ data: { soort }, verloop }: KamerstukNode): string[] {
  if (!isKamersoort(soort)) return [];
  const { label } = kamersoortMeaning[soort];
  const last = verloop.at(-1)?.stap;
  return last === undefined
    ? [label]
    : [label, `${label}: ${uncapitalize(kamerstapMeaning[last].label)}`];
}

const withoutDay = 'zonder-datum';

/** Steps and sources make them longer than outcomes. */
const most = 60;

/** By soort, so that each count of a soort opens one list, and a soort that is too long by the year of the paper. */
const cutting: Cutting<KamerSection, KamerstukNode> = {
  most,
  mostInPart: most,
  noun: ['stuk', 'stukken'],
  membersOf: ({ papers }) => papers,
  withMembers: ({ soort }, papers) => ({ soort, papers }),
  levels: [
    {
      per: 'soort',
      keyOf: ({ data }) => data.soort,
      labelOf: (_, [section]) => (section ? kamersoortMeaning[section.soort].plural : ''),
    },
    {
      per: 'jaar',
      keyOf: ({ data }) =>
        data.datum === undefined ? withoutDay : boundsOf(data.datum).last.slice(0, 4),
      labelOf: (key) => (key === withoutDay ? 'Zonder datum' : key),
      newestFirst: true,
    },
  ],
};

/** Cuts the page of all of them; `undefined` when one page can hold them. */
export function cutKamer(sections: readonly KamerSection[]): Cut<KamerSection> | undefined {
  return cut(kamerPath, sections, cutting);
}

/** Where the papers of a soort are listed: a place on the page with all of them, or a page of their own when that is too long. */
export function kamerListPath(sections: readonly KamerSection[], soort: Kamersoort): string {
  const part = cutKamer(sections)?.parts.find(({ key }) => key === soort);
  return part?.path ?? `${kamerPath}#${soort}`;
}

/** A page for each part, when they are too many for one. */
export function kamerParts({
  kamerstukken,
}: Pick<Register, 'kamerstukken'>): PartPage<KamerSection>[] {
  const own = cutKamer(kamerSections(kamerstukken));
  if (!own) return [];
  const whole = { label: kamerTitle, path: kamerPath };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title: `${kamerTitle}: ${uncapitalize(part.label)}`,
      heading: part.label,
      kicker: kamerTitle,
      description: `Wat Kamerleden deden met uitkomsten in de atlas: ${uncapitalize(part.label)}.`,
      trail: [{ label: 'Kamerstukken', path: '/kamerstukken/' }, whole, part],
      whole,
      cut: own,
      part,
    }),
  );
}
