import type { Place } from '#domain/place/counting.ts';
import type { AfspraakNode, AlineaNode, ThemaNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { byRonde, outcomes } from './by-ronde.ts';
import { byThema } from './by-thema.ts';
import { type Cut, type Cutting, cut, isTooMany, mostOnPage } from './cut.ts';
import {
  type GrowingPage,
  growingPages,
  type ListSection,
  placeSections,
} from './growing-pages.ts';
import { type RondePart, withOwnParts } from './part-page.ts';

type Listed = AfspraakNode | AlineaNode;

/** How a page that gathers outcomes and paragraphs is cut: by the ronde of the outcome or of the letter, then by thema. */
export const listCutting: Cutting<ListSection, Listed> = {
  noun: outcomes,
  membersOf: ({ afspraken, alineas }) =>
    alineas.length === 0 ? afspraken : [...afspraken, ...alineas],
  withMembers: ({ of }, members) => ({
    of,
    afspraken: members.filter(isAfspraak),
    alineas: members.filter(isAlinea),
  }),
  levels: [
    byRonde((member) => (isAlinea(member) ? member.sectie.id.slice(0, 4) : member.data.ronde)),
    byThema((member) => (isAlinea(member) ? undefined : member)),
  ],
};

function isAlinea(member: Listed): member is AlineaNode {
  return 'sectie' in member;
}

function isAfspraak(member: Listed): member is AfspraakNode {
  return !isAlinea(member);
}

/** How many outcomes a list may have that is on a page with lists of its own. */
export const mostOnOtherPage = 40;

/** How many things the page of a place may have: it says why they count for it, and has its outcomes by stand as well. */
export const mostOnPlace = 100;

/** How many outcomes the page of a Kamerstuk or an annex may have: it has its own text, and where the atlas names it. */
export const mostOnDocument = 80;

function mostOf(path: string, sections: readonly ListSection[]): number {
  if (path.startsWith('/kamerstukken/')) return mostOnDocument;
  return sections.some(({ of }) => of !== 'own') ? mostOnPlace : mostOnPage;
}

/** Cuts a page that gathers at most so many of these; `undefined` when it can hold them all. */
export function cutList(
  path: string,
  sections: readonly ListSection[],
  most = mostOf(path, sections),
): Cut<ListSection> | undefined {
  const hasAlineas = sections.some(({ alineas }) => alineas.length > 0);
  const noun = hasAlineas ? (['uitkomst of alinea', 'uitkomsten en alinea’s'] as const) : outcomes;
  return cut(path, sections, { ...listCutting, noun, most });
}

function isElsewhere({ path, shownAt = path }: GrowingPage): boolean {
  return shownAt !== path;
}

/** Cuts the page of a place; `undefined` when it can hold all that counts for it. */
export function cutPlace(place: Place): Cut<ListSection> | undefined {
  return cutList(place.path, placeSections(place));
}

/** Path of the page with the outcomes of one thema in one ronde: a part of the page of the thema, once that is cut. */
export function themaPath(thema: ThemaNode, jaar: string): string {
  const isCut = isTooMany(thema.afspraken.length + thema.alineas.length);
  return isCut ? `${thema.path}${jaar}/` : thema.path;
}

/**
 * A page for each part of every page that gathers more than it can show.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function listParts(register: Register, asOf: string): RondePart<ListSection>[] {
  return growingPages(register, asOf).flatMap((whole) => {
    const own = cutList(
      whole.path,
      whole.sections,
      isElsewhere(whole) ? mostOnOtherPage : undefined,
    );
    if (!own) return [];
    const home = { label: whole.label, path: whole.shownAt ?? whole.path };
    return own.parts.flatMap((part) =>
      withOwnParts({
        jaar: part.key,
        title: `${whole.label}, ronde ${part.key}`,
        heading: whole.label,
        kicker: part.label,
        description: `Wat ronde ${part.key} bracht: ${whole.label}.`,
        trail: [home, part],
        whole: home,
        cut: own,
        part,
      }),
    );
  });
}
