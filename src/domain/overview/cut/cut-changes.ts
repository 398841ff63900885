import type { WijzigingNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { capitalize } from '#domain/text/plural.ts';
import { collections } from '#schema/collections.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type PartPage, withOwnParts } from './part-page.ts';

/** Path of the page with everything that changed in the atlas itself. */
export const changesPath = '/wijzigingen/';
export const changesTitle = 'Wijzigingen in de atlas';

/** Changes, the newest first. */
export interface ChangeSection {
  changes: readonly WijzigingNode[];
}

/** Each has a text of its own. */
const most = 60;

const cutting: Cutting<ChangeSection, WijzigingNode> = {
  most,
  mostInPart: most,
  noun: ['wijziging', 'wijzigingen'],
  membersOf: ({ changes }) => changes,
  withMembers: (_, changes) => ({ changes }),
  levels: [
    { per: 'jaar', keyOf: ({ data }) => data.datum.slice(0, 4), labelOf: (jaar) => jaar },
    {
      per: 'maand',
      keyOf: ({ data }) => data.datum.slice(5, 7),
      labelOf: (_, __, first) => capitalize(formatDatum(first?.data.datum.slice(0, 7) ?? '')),
    },
  ],
};

/** The list of changes, the newest first, and its parts when one page cannot hold it. */
export function changeList({ wijzigingen }: Pick<Register, 'wijzigingen'>): ChangeSection & {
  cut: Cut<ChangeSection> | undefined;
} {
  const changes = wijzigingen.toReversed();
  return { changes, cut: cut(changesPath, [{ changes }], cutting) };
}

/** A page for each part of that list. */
export function changeParts(register: Pick<Register, 'wijzigingen'>): PartPage<ChangeSection>[] {
  const { cut: own } = changeList(register);
  if (!own) return [];
  const whole = { label: changesTitle, path: changesPath };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title: `${changesTitle}: ${part.label}`,
      heading: part.label,
      kicker: changesTitle,
      description: `Wat er in ${part.label} in de atlas zelf veranderde.`,
      trail: [whole, part],
      whole,
      cut: own,
      part,
    }),
  );
}

type Touched = WijzigingNode['raakt'][number];

/** The pages of one kind that a change touched. */
export interface TouchedSection {
  collection: Touched['collection'];
  label: string;
  links: readonly Touched[];
}

const touchedCutting: Cutting<TouchedSection, Touched> = {
  noun: ['pagina', 'pagina’s'],
  membersOf: ({ links }) => links,
  withMembers: (section, links) => ({ ...section, links }),
  levels: [
    {
      per: 'soort',
      keyOf: ({ collection }) => collection,
      labelOf: (_, [section]) => section?.label ?? '',
    },
  ],
};

/** What a change touched, by kind, and its parts when one page cannot hold it. */
export function touchedBy({ path, raakt }: Pick<WijzigingNode, 'path' | 'raakt'>): {
  sections: readonly TouchedSection[];
  cut: Cut<TouchedSection> | undefined;
} {
  const sections = [...Map.groupBy(raakt, ({ collection }) => collection)].map(
    ([collection, links]) => ({
      collection,
      label: capitalize(collections[collection].plural),
      links,
    }),
  );
  return { sections, cut: cut(path, sections, touchedCutting) };
}

/** A page for each part of every change that touched too much for one page. */
export function touchedParts({
  wijzigingen,
}: Pick<Register, 'wijzigingen'>): PartPage<TouchedSection>[] {
  return wijzigingen.flatMap((wijziging) => {
    const { cut: own } = touchedBy(wijziging);
    if (!own) return [];
    const { label, path, data } = wijziging;
    const whole = { label, path };
    return own.parts.flatMap((part) =>
      withOwnParts({
        title: `Wijziging van ${formatDatum(data.datum)}: ${label}: ${part.label}`,
        apart: `${data.datum} ${part.key}`,
        heading: label,
        kicker: part.label,
        description: `${part.label} die veranderden: ${label}.`,
        trail: [{ label: changesTitle, path: changesPath }, whole, part],
        whole,
        cut: own,
        part,
      }),
    );
  });
}
