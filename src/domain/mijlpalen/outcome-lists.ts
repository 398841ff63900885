import { outcomes } from '#domain/overview/cut/by-ronde.ts';
import { byThema } from '#domain/overview/cut/by-thema.ts';
import { type Cutting, dealOut } from '#domain/overview/cut/cut.ts';
import { type PartPage, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { cutMijlpalen } from './cut-mijlpalen.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { type MijlpalenWhole, mijlpalenParts, mijlpalenWhole, type Undated } from './parts.ts';
import { yearsOf } from './reports.ts';
import { undatedByYear } from './undated.ts';

/** How many outcomes a page of mijlpalen lists beside its dates; a longer list has a page of its own. */
export const mostBeside = 80;

/** Outcomes by their titles, each with the words of its termijn when those are why it is listed. */
export interface TitleSection {
  items: readonly { afspraak: AfspraakNode; tekst?: string }[];
}

type Item = TitleSection['items'][number];

/**
 * Where the outcomes of a report are listed that has too many of them to list beside its date; `undefined` when it has not.
 * @param whole path of the page of mijlpalen that has it
 */
export function reportPath(
  whole: string,
  { kind, members, last, name }: Mijlpaal,
): string | undefined {
  if (kind === 'stap' || members.length <= mostBeside) return undefined;
  return `${whole}${last.slice(0, 4)}/${keyOf(name)}/`;
}

/** Where outcomes without a dated termijn are listed, below the page that they are too many for. */
export function undatedPath(above: string): string {
  return `${above}${undatedKey}/`;
}

/** A page for each list that is too long for its page of mijlpalen, and for each part of it. */
export function outcomeListPages(register: Register, asOf: string): PartPage<TitleSection>[] {
  const nodes = new Map(register.afspraken.map((node) => [node.path, node]));
  return [mijlpalenWhole(register, asOf), ...mijlpalenParts(register, asOf)].flatMap((whole) => [
    ...reportPages(whole, nodes),
    ...undatedPages(whole),
  ]);
}

function reportPages(
  whole: MijlpalenWhole,
  nodes: ReadonlyMap<string, AfspraakNode>,
): PartPage<TitleSection>[] {
  const reports = yearsOf(whole.mijlpalen)
    .flatMap(({ periods }) => periods)
    .flatMap(({ items }) => items)
    .filter((report) => reportPath(whole.path, report) !== undefined);
  return reports.flatMap((report) =>
    listPages(whole, {
      above: `${whole.path}${report.last.slice(0, 4)}/`,
      key: keyOf(report.name),
      // The number of the paper.
      apart: keyOf(report.name.replace(/#.*$/, '')),
      label: `${report.what}, ${uncapitalize(report.label)}`,
      items: report.members.flatMap(({ path }) => {
        const afspraak = nodes.get(path);
        return afspraak ? [{ afspraak }] : [];
      }),
    }),
  );
}

function undatedPages(whole: MijlpalenWhole): PartPage<TitleSection>[] {
  const isCut = cutMijlpalen(whole.path, yearsOf(whole.mijlpalen)) !== undefined;
  const lists: [string, string, string, readonly Undated[]][] = isCut
    ? [...undatedByYear(whole.undated)].map(([jaar, undated]) => [
        jaar,
        `${whole.path}${jaar}/`,
        `${undatedLabel}, uit ${jaar}`,
        undated,
      ])
    : [['zonder datum', whole.path, undatedLabel, whole.undated]];
  return lists
    .filter(([, , , items]) => items.length > mostBeside)
    .flatMap(([apart, above, label, items]) =>
      listPages(whole, { above, key: undatedKey, apart, label, items }),
    );
}

interface OutcomeList {
  /** Path of the page above it. */
  above: string;
  /** The last step of its own path. */
  key: string;
  /** What tells it from the other lists of the same place. */
  apart: string;
  label: string;
  items: readonly Item[];
}

function listPages(
  { title, path }: MijlpalenWhole,
  { above, key, apart, label, items }: OutcomeList,
): PartPage<TitleSection>[] {
  const own = dealOut<TitleSection, Item>(above, [{ items }], {
    ...cutting,
    levels: [{ per: 'lijst', keyOf: () => key, labelOf: () => label }, ...cutting.levels],
  });
  const whole = { label: title, path };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title: `${title}: ${label}`,
      // Each place has such lists, and the end of its title is cut.
      apart: `${path.split('/').at(-2)} ${apart}`,
      heading: label,
      kicker: title,
      description: `${label}: de uitkomsten, bij ${uncapitalize(title)}.`,
      trail: [whole, { label, path: part.path }],
      whole,
      cut: own,
      part,
    }),
  );
}

const undatedKey = 'zonder-datum';
const undatedLabel = 'Termijnen zonder datum';

const cutting: Cutting<TitleSection, Item> = {
  noun: outcomes,
  membersOf: ({ items }) => items,
  withMembers: (_, items) => ({ items }),
  levels: [byThema(({ afspraak }) => afspraak)],
};

/** `kamerstukken/34682-2001#2001-06-20-vastgelegd` as one step of an address. */
function keyOf(name: string): string {
  return name
    .slice(name.indexOf('/') + 1)
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .toLowerCase();
}
