import type { AfspraakNode, AlineaNode, ProvincieNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { soortPlural, statusMeaning } from '#domain/text/meaning.ts';
import { capitalize } from '#domain/text/plural.ts';
import { collections } from '#schema/collections.ts';
import { followingMeaning } from './following.ts';
import {
  followingPath,
  groupByTermijn,
  listBySilence,
  listBySoort,
  listByStatus,
} from './grouping.ts';

/** Outcomes and paragraphs that a page shows together. */
export interface ListSection {
  /**
   * Why the page has them: `own`, it is about them; `common`, a source says it of every place of this kind at once;
   * `via`, it is said of a gebied in this place, without naming the place itself.
   */
  of: 'own' | 'common' | 'via';
  afspraken: readonly AfspraakNode[];
  alineas: readonly AlineaNode[];
}

/** A page that gathers outcomes, and therefore grows with every ronde. */
export interface GrowingPage {
  path: string;
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
    ...[...themas, ...landsdelen, ...regios, ...gemeenten].map((node) => ({
      path: node.path,
      label: nameOf(node),
      sections: [ownSection(node.afspraken, node.alineas)],
    })),
    ...[...provincies, ...gebieden].map((node) => ({
      path: node.path,
      label: nameOf(node),
      sections: placeSections({
        ...node,
        via: node.collection === 'provincies' ? viaGebieden(node) : [],
      }),
    })),
    ...[...programmas, ...partijen, ...kamerstukken, ...bijlagen].map((node) =>
      list(node.path, nameOf(node), node.afspraken),
    ),
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

/** The sections of the page of a provincie or gebied. */
export function placeSections(place: {
  afspraken: readonly AfspraakNode[];
  alineas: readonly AlineaNode[];
  commonAfspraken: readonly AfspraakNode[];
  commonAlineas: readonly AlineaNode[];
  via: readonly AfspraakNode[];
}): ListSection[] {
  return [
    ownSection(place.afspraken, place.alineas),
    { of: 'common', afspraken: place.commonAfspraken, alineas: place.commonAlineas },
    { of: 'via', afspraken: place.via, alineas: [] },
  ];
}

/** Outcomes about gebieden in a provincie that do not name the provincie itself. */
export function viaGebieden(provincie: ProvincieNode): AfspraakNode[] {
  const around = provincie.gebieden.flatMap(({ to }) => to.afspraken);
  return [...new Set(around)].filter(({ provincies }) => !provincies.includes(provincie));
}

function nameOf({ collection, label }: { collection: keyof typeof collections; label: string }) {
  return `${capitalize(collections[collection].noun)} ${label}`;
}
