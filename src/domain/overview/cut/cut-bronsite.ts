import { bronsoortMeaning } from '#domain/meaning/source.ts';
import type { BronsiteNode, CitingRecord } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { compareText } from '#domain/text/order.ts';
import { capitalize } from '#domain/text/plural.ts';
import { type CollectionName, collections, typedCollections } from '#schema/collections.ts';
import { folderIn } from '#schema/field/id.ts';
import { type Cut, cut, type Level } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';

/** The records of one kind that rest on a site. */
export interface CitingSection {
  collection: CollectionName;
  /** “Programma’s”: its heading. */
  label: string;
  members: readonly CitingRecord[];
}

/** What the page of a site lists: its sections, and its parts when they are too many for one page. */
export interface BronsiteList {
  sections: readonly CitingSection[];
  cut: Cut<CitingSection> | undefined;
}

/** The part with the records that belong to no ronde, such as provincies and programmes. */
const rest = 'overig';

/** The list of a site, cut by the ronde of each outcome, newest first and the rest last. */
export function bronsiteList({
  path,
  citedBy,
}: Pick<BronsiteNode, 'path' | 'citedBy'>): BronsiteList {
  const sections = sectionsOf(citedBy);
  const inOrder = citedBy.toSorted((a, b) => compareText(orderOf(b), orderOf(a)));
  const hasRest = citedBy.some((record) => partOf(record) === rest);
  return {
    sections,
    cut: cut(path, sectionsOf(inOrder), {
      noun: ['pagina', 'pagina’s'],
      membersOf: ({ members }) => members,
      withMembers: (section, members) => ({ ...section, members }),
      levels: [
        {
          per: hasRest ? 'ronde, en één voor wat bij geen ronde hoort' : 'ronde',
          keyOf: partOf,
          labelOf: (key) => (key === rest ? 'Bij geen ronde' : `Ronde ${key}`),
        },
        byLetter,
      ],
    }),
  };
}

/** A page for each part of every list that is too long. */
export function bronsiteParts({ bronsites }: Register): PartPage<CitingSection>[] {
  return bronsites.flatMap((site) => {
    const { cut: own } = bronsiteList(site);
    if (!own) return [];
    const whole = { label: site.label, path: site.path };
    return own.parts.flatMap((part) =>
      withOwnParts({
        title: `${site.label} (bron), ${part.label.toLowerCase()}`,
        heading: site.label,
        kicker: `${bronsoortMeaning[site.data.soort].label}, ${part.label.toLowerCase()}`,
        description: `${part.label}: wat in de atlas rust op pagina’s van ${site.data.host}.`,
        trail: [{ label: 'Bronnen', path: '/bronnen/' }, whole, part],
        whole,
        cut: own,
        part,
      }),
    );
  });
}

/** The first letter of each range that names are divided over, the last first; what begins with no letter is in the first range. */
const ranges = [
  ['s', 'z'],
  ['m', 'r'],
  ['f', 'l'],
  ['a', 'e'],
] as const;

/** Cuts what rests on a site in one ronde, when that is too much for a page as well: by the first letter of its name. */
const byLetter: Level<CitingSection, CitingRecord> = {
  per: 'beginletter',
  keyOf: ({ label }) => {
    const letter = label.normalize('NFD').charAt(0).toLowerCase();
    const [from, to] = ranges.find(([first]) => letter >= first) ?? ['a', 'e'];
    return `${from}-${to}`;
  },
  labelOf: (key) => `Namen met ${key.replace('-', ' tot en met ')}`,
};

function sectionsOf(records: readonly CitingRecord[]): CitingSection[] {
  return [...Map.groupBy(records, ({ collection }) => collection)].map(([collection, members]) => ({
    collection,
    label: capitalize(collections[collection].plural),
    members,
  }));
}

function partOf({ collection, id }: CitingRecord): string {
  return typedCollections[collection].folderOf === 'rondes' ? folderIn(id) : rest;
}

/** The rest before every ronde, so that it is last when the newest is first. */
function orderOf(record: CitingRecord): string {
  const part = partOf(record);
  return part === rest ? '' : part;
}
