import { soortPlural } from '#domain/meaning/soort.ts';
import { statusMeaning } from '#domain/meaning/status.ts';
import { type Counted, countsFor, type Place, type Reason } from '#domain/place/counting.ts';
import { passagesFor } from '#domain/place/passages.ts';
import { allPlaceThemas, type PlaceThema } from '#domain/place/place-thema.ts';
import { placeThemaTitle } from '#domain/place/place-thema-text.ts';
import type { AfspraakNode, AlineaNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { capitalize } from '#domain/text/plural.ts';
import { collections } from '#schema/collections.ts';
import { followingMeaning } from '../following.ts';
import {
  followingPath,
  groupByTermijn,
  listBySilence,
  listBySoort,
  listByStatus,
  openThema,
  openThemaPath,
} from '../grouping.ts';

/** Outcomes and paragraphs that a page shows together. */
export interface ListSection {
  /**
   * Why the page has them: `own`, it is about them; the other two, they count for the place of the page without naming
   * it: `via`, through another place; `common`, everywhere.
   */
  of: 'own' | 'common' | 'via';
  afspraken: readonly AfspraakNode[];
  alineas: readonly AlineaNode[];
}

/** A page that gathers outcomes, and therefore grows with every ronde. */
export interface GrowingPage {
  /** The parts are below it. */
  path: string;
  /** Where its parts are listed, when that is another page: a government has its list on the page of its place, and what has no thema yet
   * is on that of all outcomes. */
  shownAt?: string;
  /** “Thema Water”, “Alle besluiten”: its name on other pages. */
  label: string;
  sections: readonly ListSection[];
}

/** Every page that grows with the rondes, as things are on a day, `YYYY-MM-DD` (docs/besluiten/24-groei.md). */
export function growingPages(register: Register, asOf: string): GrowingPage[] {
  const { afspraken, provincies, gebieden, landsdelen, regios, gemeenten, themas } = register;
  const { programmas, partijen, kamerstukken, bijlagen } = register;
  const list = (path: string, label: string, members: readonly AfspraakNode[]): GrowingPage => ({
    path,
    label,
    sections: [ownSection(members)],
  });
  return [
    ...themas.map((node) => ({
      path: node.path,
      label: nameOf(node),
      sections: [ownSection(node.afspraken, node.alineas)],
    })),
    ...[...provincies, ...gebieden, ...landsdelen, ...regios, ...gemeenten].map((node) => ({
      path: node.path,
      label: nameOf(node),
      sections: placeSections(node),
    })),
    ...allPlaceThemas(register).map((page) => ({
      path: page.path,
      label: placeThemaTitle(page),
      sections: placeThemaSections(page),
    })),
    ...[...programmas, ...kamerstukken, ...bijlagen].map((node) =>
      list(node.path, nameOf(node), node.afspraken),
    ),
    ...partijen.map((node) => ({
      ...list(node.address, nameOf(node), node.afspraken),
      shownAt: node.path,
    })),
    {
      ...list(
        openThemaPath,
        openThema,
        afspraken.filter(({ themas }) => themas.length === 0),
      ),
      shownAt: '/afspraken/',
    },
    ...listBySoort(afspraken).map((group) =>
      list(`/afspraken/soort/${group.soort}/`, `Alle ${soortPlural[group.soort]}`, group.afspraken),
    ),
    ...listByStatus(afspraken, asOf).map(({ status, afspraken: members }) =>
      list(
        `/afspraken/stand/${status}/`,
        `Stand: ${statusMeaning[status].label.toLowerCase()}`,
        members,
      ),
    ),
    ...listBySilence(afspraken, asOf).map(({ following, afspraken: members }) =>
      list(followingPath(following), followingMeaning[following].label, members),
    ),
    ...groupByTermijn(afspraken, asOf).map((group) =>
      list(`/afspraken/termijn/${group.jaar}/`, `Termijn in ${group.jaar}`, group.afspraken),
    ),
  ];
}

/** The section with what a page is about. */
export function ownSection(
  afspraken: readonly AfspraakNode[],
  alineas: readonly AlineaNode[] = [],
): ListSection {
  return { of: 'own', afspraken, alineas };
}

/**
 * The sections of the page of a place, by why its outcomes count for it. That of a gemeente has only what names it: its
 * parts would repeat those of its provincie 342 times.
 */
export function placeSections(place: Place): ListSection[] {
  if (place.collection === 'gemeenten') return [ownSection(place.afspraken, place.alineas)];
  const commonAlineas = 'commonAlineas' in place ? place.commonAlineas : [];
  return placeThemaSections({
    counted: countsFor(place),
    passages: passagesFor(place),
    commonAlineas,
  });
}

/** The sections of the page about one thema in one place, by why its outcomes and paragraphs are there. */
export function placeThemaSections({
  counted,
  passages,
  commonAlineas,
}: Pick<PlaceThema, 'counted' | 'passages' | 'commonAlineas'>): ListSection[] {
  const because = byReason(counted);
  const alineas = (isNamed: boolean) =>
    passages
      .filter(({ through }) => (through.length === 0) === isNamed)
      .map(({ alinea }) => alinea);
  return [
    ownSection(because('named'), alineas(true)),
    { of: 'via', afspraken: because('via'), alineas: alineas(false) },
    { of: 'common', afspraken: because('everywhere'), alineas: commonAlineas },
  ];
}

function byReason(counted: readonly Counted[]) {
  return (kind: Reason['kind']) =>
    counted.flatMap(({ afspraak, reason }) => (reason.kind === kind ? [afspraak] : []));
}

function nameOf({ collection, label }: { collection: keyof typeof collections; label: string }) {
  return `${capitalize(collections[collection].noun)} ${label}`;
}
