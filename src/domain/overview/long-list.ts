import type {
  AfspraakNode,
  AlineaNode,
  ProvincieNode,
  Register,
  ThemaNode,
} from '#domain/register/model.ts';
import { soortPlural, statusMeaning } from '#domain/text/meaning.ts';
import { capitalize } from '#domain/text/plural.ts';
import { collections } from '#schema/collections.ts';
import { groupByTermijn, listBySoort, listByStatus } from './grouping.ts';

/**
 * How many outcomes and paragraphs one page shows in full. Every ronde adds some, and in thirty years a page with all of
 * them would be megabytes: what has more shows its numbers, and each of its rondes has a page of its own.
 */
export const mostOnPage = 300;

/** What a page gathers. */
export interface Gathered {
  afspraken: readonly AfspraakNode[];
  alineas: readonly AlineaNode[];
  /** What a source says of every place of this kind at once. */
  common: readonly AfspraakNode[];
  commonAlineas: readonly AlineaNode[];
  /** What is said of the areas in this place, without naming the place itself. */
  via: readonly AfspraakNode[];
}

/** A page that grows with every ronde. */
export interface GrowingPage extends Gathered {
  path: string;
  /** “Thema Water”, “Alle besluiten”: its name where it does not stand on its own page. */
  label: string;
}

/** Such a page, cut to one ronde. */
export interface RondePart extends Gathered {
  jaar: string;
  path: string;
}

/** Whether this is more than one page shows. */
export function isLong({ afspraken, alineas, common, commonAlineas, via }: Gathered): boolean {
  const total =
    afspraken.length + alineas.length + common.length + commonAlineas.length + via.length;
  return total > mostOnPage;
}

/** A list of outcomes alone, as something a page gathers. */
export function gatherAfspraken(afspraken: readonly AfspraakNode[]): Gathered {
  return { afspraken, alineas: [], common: [], commonAlineas: [], via: [] };
}

/** The outcomes and paragraphs of a place or subject. */
export function gatherNode(node: {
  afspraken: readonly AfspraakNode[];
  alineas: readonly AlineaNode[];
}): Gathered {
  return { ...gatherAfspraken(node.afspraken), alineas: node.alineas };
}

/** Where the outcomes of one theme in one ronde are listed. */
export function themaPath(thema: ThemaNode, jaar: string): string {
  return isLong(gatherNode(thema)) ? partPath(thema.path, jaar) : thema.path;
}

/** Outcomes about the areas in a provincie that do not name the provincie itself. */
export function viaGebieden(provincie: ProvincieNode): AfspraakNode[] {
  const around = provincie.gebieden.flatMap(({ to }) => to.afspraken);
  return [...new Set(around)].filter(({ provincies }) => !provincies.includes(provincie));
}

/** The page per ronde, at addresses as `/themas/water/2024/`, the oldest first; a ronde with nothing has none. */
export function rondeParts(page: Gathered & { path: string }): RondePart[] {
  const afspraken = byRonde(page.afspraken);
  const common = byRonde(page.common);
  const via = byRonde(page.via);
  const alineas = byLetter(page.alineas);
  const commonAlineas = byLetter(page.commonAlineas);
  const rondes = [afspraken, common, via, alineas, commonAlineas].flatMap((map) => [...map.keys()]);
  return [...new Set(rondes)].toSorted().map((jaar) => ({
    jaar,
    path: partPath(page.path, jaar),
    afspraken: afspraken.get(jaar) ?? [],
    alineas: alineas.get(jaar) ?? [],
    common: common.get(jaar) ?? [],
    commonAlineas: commonAlineas.get(jaar) ?? [],
    via: via.get(jaar) ?? [],
  }));
}

function partPath(path: string, jaar: string): string {
  return `${path}${jaar}/`;
}

/** Every page that is longer than one page shows, as things stand on a day. */
export function longPages(register: Register, asOf: string): GrowingPage[] {
  return growingPages(register, asOf).filter(isLong);
}

function growingPages(register: Register, asOf: string): GrowingPage[] {
  const { afspraken, provincies, gebieden, landsdelen, regios, gemeenten, themas } = register;
  const { programmas, partijen, kamerstukken } = register;
  const list = (path: string, label: string, members: readonly AfspraakNode[]) => ({
    path,
    label,
    ...gatherAfspraken(members),
  });
  return [
    ...[...themas, ...landsdelen, ...regios, ...gemeenten].map((node) => ({
      ...gatherNode(node),
      path: node.path,
      label: nameOf(node),
    })),
    ...[...provincies, ...gebieden].map((node) => ({
      path: node.path,
      label: nameOf(node),
      afspraken: node.afspraken,
      alineas: node.alineas,
      common: node.commonAfspraken,
      commonAlineas: node.commonAlineas,
      via: node.collection === 'provincies' ? viaGebieden(node) : [],
    })),
    ...[...programmas, ...partijen, ...kamerstukken].map((node) =>
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
    ...groupByTermijn(afspraken, asOf).map((group) =>
      list(`/afspraken/termijn/${group.jaar}/`, `Termijn in ${group.jaar}`, group.afspraken),
    ),
  ];
}

function nameOf({ collection, label }: { collection: keyof typeof collections; label: string }) {
  return `${capitalize(collections[collection].noun)} ${label}`;
}

function byRonde(afspraken: readonly AfspraakNode[]): Map<string, AfspraakNode[]> {
  return Map.groupBy(afspraken, ({ data }) => data.ronde);
}

function byLetter(alineas: readonly AlineaNode[]): Map<string, AlineaNode[]> {
  return Map.groupBy(alineas, ({ sectie }) => sectie.id.slice(0, 4));
}
