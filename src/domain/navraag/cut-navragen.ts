import { type Cut, cut } from '#domain/overview/cut/cut.ts';
import { type PartPage, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { NavraagNode, PartijNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { navragenPath } from './askable.ts';
import { tallyOf } from './tally.ts';

/** The noun, for one and for more, with which pages count questions. */
export const navragen = ['navraag', 'navragen'] as const;

/** The page with every question to one partij. */
export function navragenAtPath({ id }: Pick<PartijNode, 'id'>): string {
  return `${navragenPath}bij/${id}/`;
}

/** One list of questions, the newest first. */
export interface NavraagSection {
  navragen: readonly NavraagNode[];
}

/** The list of questions to a partij on a day, `YYYY-MM-DD`, and its parts by year when it is too long. */
export function navraagList(
  partij: PartijNode,
  asOf: string,
): { section: NavraagSection; cut: Cut<NavraagSection> | undefined } {
  const section = { navragen: tallyOf(partij.navragen, asOf).asked.toReversed() };
  return {
    section,
    cut: cut(navragenAtPath(partij), [section], {
      noun: navragen,
      membersOf: (one: NavraagSection) => one.navragen,
      withMembers: (_, members: NavraagNode[]) => ({ navragen: members }),
      levels: [
        {
          per: 'jaar',
          keyOf: ({ data }) => data.datum.slice(0, 4),
          labelOf: (jaar) => `Gesteld in ${jaar}`,
          newestFirst: true,
        },
      ],
    }),
  };
}

/** A page for each part of every such list that is too long. */
export function navraagParts({ partijen }: Register, asOf: string): PartPage<NavraagSection>[] {
  return partijen.flatMap((partij) => {
    const { cut: own } = navraagList(partij, asOf);
    if (!own) return [];
    const whole = { label: `Navraag bij ${partij.label}`, path: navragenAtPath(partij) };
    return own.parts.flatMap((part) =>
      withOwnParts({
        title: `${whole.label}, ${part.key}`,
        heading: whole.label,
        kicker: part.label,
        description: `Wat er in ${part.key} aan ${partij.label} is gevraagd, en wat er terugkwam.`,
        trail: [{ label: 'Vraag het na', path: navragenPath }, whole, part],
        whole,
        cut: own,
        part,
      }),
    );
  });
}
