import type { PartPage } from '#domain/overview/cut/part-page.ts';
import { headTitle } from '#domain/text/head-text.ts';

/** What must hold of the pages of the parts of a list, whatever its length. */
export interface Leaves<Member> {
  /** What the pages list that are not in parts themselves, one after the other. */
  members: Member[];
  /** How many the longest of these pages has. */
  longest: number;
  /** Paths and titles of windows that two pages have. */
  repeated: string[];
}

/** The pages of parts, by what they list. */
export function leavesOf<Section, Member>(
  pages: readonly PartPage<Section>[],
  membersOf: (section: Section) => readonly Member[],
): Leaves<Member> {
  const lists = pages
    .filter(({ part }) => part.cut === undefined)
    .map(({ part }) => part.sections.flatMap(membersOf));
  return {
    members: lists.flat(),
    longest: lists.reduce((most, { length }) => Math.max(most, length), 0),
    repeated: [
      ...repeatedIn(pages.map(({ part }) => part.path)),
      ...repeatedIn(pages.map(({ title, apart }) => headTitle(title, apart))),
    ],
  };
}

function repeatedIn(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const isRepeated = seen.has(text);
    seen.add(text);
    return isRepeated;
  });
}
