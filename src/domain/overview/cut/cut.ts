import { compareText } from '#domain/text/order.ts';
import { runsOf } from './runs.ts';

/**
 * How many outcomes, paragraphs or mijlpalen a page shows in full. Every ronde adds some, and in thirty years a page
 * with all of them would be megabytes. A page with more is cut: each of its parts is a page of its own, below the
 * address of the whole (docs/besluiten/24-groei.md).
 */
export const mostOnPage = 120;
/** A page of a part has nothing beside its list, so that may be longer. */
export const mostOnPart = 180;

/** Whether a page with this many things has to be cut. */
export function isTooMany(count: number): boolean {
  return count > mostOnPage;
}

/** A page in parts. */
export interface Cut<Section> {
  /** What a part is about: “ronde”, “jaar”. */
  per: string;
  /** What is counted, for one and for more: “uitkomst”, “uitkomsten”. */
  noun: readonly [string, string];
  /** How many things the page has; one that is in two sections counts once. */
  count: number;
  parts: readonly Part<Section>[];
}

/** One part of a page: a page of its own. */
export interface Part<Section> {
  /** The ronde, year or period, as it is in the address. */
  key: string;
  /** “Ronde 2024”. */
  label: string;
  /** Below the address of the whole: `/themas/water/2024/`. */
  path: string;
  /** How many things it has; one that is in two sections counts once. */
  count: number;
  /** The sections of the page with what belongs to this part; empty ones are left out. */
  sections: readonly Section[];
  /** The parts of this part, when it is too long as well. */
  cut: Cut<Section> | undefined;
}

/** How a kind of page is cut. */
export interface Cutting<Section, Member> {
  noun: readonly [string, string];
  /** The members of a section, each once. */
  membersOf(section: Section): readonly Member[];
  /** The section of a part: that of the page, with only these members. */
  withMembers(section: Section, members: Member[]): Section;
  /** The first level cuts the page, the next a part that is still too long. What the last one leaves too long is cut into runs. */
  levels: readonly [Level<Section, Member>, ...Level<Section, Member>[]];
  /** How many members the page may have, when that is not `mostOnPage`. */
  most?: number;
  /** How many members a part may have, when that is not `mostOnPart`. */
  mostInPart?: number;
}

/** One way to divide members over parts. */
export interface Level<Section, Member> {
  per: string;
  /** The part that a member of a section is in, as text for an address. */
  keyOf(member: Member, section: Section): string;
  /** @param first a member of the part */
  labelOf(key: string, sections: readonly Section[], first: Member | undefined): string;
  /** The highest key first; otherwise parts are in the order in which their members occur. */
  newestFirst?: true;
}

/** Cuts a page when it is too long; `undefined` when it is not. No part of it, nor of a part, is then too long itself. */
export function cut<Section, Member>(
  path: string,
  sections: readonly Section[],
  cutting: Cutting<Section, Member>,
): Cut<Section> | undefined {
  return isLong(sections, cutting, cutting.most ?? mostOnPage)
    ? dealOut(path, sections, cutting)
    : undefined;
}

function isLong<Section, Member>(
  sections: readonly Section[],
  { membersOf }: Cutting<Section, Member>,
  most: number,
): boolean {
  return sections.reduce((sum, section) => sum + membersOf(section).length, 0) > most;
}

/** Divides the members of every section over the parts, in one pass, whether the page is too long or not. */
export function dealOut<Section, Member>(
  path: string,
  sections: readonly Section[],
  cutting: Cutting<Section, Member>,
): Cut<Section> {
  const [first, ...deeper] = cutting.levels;
  return dealBy(first, deeper, path, sections, cutting);
}

function dealBy<Section, Member>(
  level: Level<Section, Member>,
  /** The levels below this one; none below runs, because nothing divides those. */
  deeper: readonly Level<Section, Member>[] | undefined,
  path: string,
  sections: readonly Section[],
  cutting: Cutting<Section, Member>,
): Cut<Section> {
  const { noun, membersOf, withMembers, mostInPart = mostOnPart } = cutting;
  const lists = sections.map(membersOf);
  const dealt = new Map<string, Dealt<Section, Member>[]>();
  for (const [index, section] of sections.entries()) {
    for (const [key, members] of Map.groupBy(lists[index] ?? [], (member) =>
      level.keyOf(member, section),
    )) {
      const part = dealt.get(key) ?? [];
      dealt.set(key, part);
      part.push({ section: withMembers(section, members), members });
    }
  }
  const below = (at: string, own: readonly Section[]) => {
    if (!deeper || !isLong(own, cutting, mostInPart)) return undefined;
    const [next, ...deepest] = deeper;
    return next
      ? dealBy(next, deepest, at, own, cutting)
      : dealBy<Section, Member>(
          runsOf(own.map(membersOf), mostInPart),
          undefined,
          at,
          own,
          cutting,
        );
  };
  const parts = [...dealt].map(([key, own]): Part<Section> => {
    const at = `${path}${key}/`;
    const ownSections = own.map(({ section }) => section);
    return {
      key,
      label: level.labelOf(key, ownSections, own[0]?.members[0]),
      path: at,
      count: countOf(own.map(({ members }) => members)),
      sections: ownSections,
      cut: below(at, ownSections),
    };
  });
  return {
    per: level.per,
    noun,
    count: countOf(lists),
    parts: level.newestFirst ? parts.toSorted((a, b) => compareText(b.key, a.key)) : parts,
  };
}

/** A section of a part, and what it has. */
interface Dealt<Section, Member> {
  section: Section;
  members: readonly Member[];
}

/** How many things these lists have together. One list has each thing once, so it needs no set, which is slow to fill. */
function countOf(lists: readonly (readonly unknown[])[]): number {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > 1 ? new Set(filled.flat()).size : (filled[0]?.length ?? 0);
}

/** Links to the parts of a page, or to one section of each. */
export interface PartLinks {
  per: string;
  noun: readonly [string, string];
  count: number;
  parts: readonly { key: string; label: string; path: string; count: number }[];
}

/** How many members one section has in all parts together: the head of a part says it beside its own number. */
export function sizeInAll<Section>(
  { parts }: Cut<Section>,
  sizeOf: (section: Section) => number,
  isIt: (section: Section) => boolean,
): number {
  return parts
    .flatMap(({ sections }) => sections.filter(isIt))
    .reduce((sum, section) => sum + sizeOf(section), 0);
}

/** “12”, or in a part “12 van 140”. */
export function formatSize(count: number, whole: number | undefined): string {
  return whole === undefined || whole === count ? `${count}` : `${count} van ${whole}`;
}

/**
 * Links to one section in every part that has it; to the part itself when that is in parts as well.
 * @param anchor id of the section on the page of a part
 */
export function linksToSection<Section>(
  { per, noun, parts }: Cut<Section>,
  sizeOf: (section: Section) => number,
  isIt: (section: Section) => boolean,
  anchor: string,
): PartLinks {
  const found = parts.flatMap(({ key, label, path, sections, cut: deeper }) => {
    const section = sections.find(isIt);
    // A part in parts lists those, and not its sections.
    const to = deeper ? path : `${path}#${anchor}`;
    return section ? [{ key, label, path: to, count: sizeOf(section) }] : [];
  });
  return { per, noun, count: found.reduce((sum, { count }) => sum + count, 0), parts: found };
}
