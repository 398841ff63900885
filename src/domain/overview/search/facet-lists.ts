import { remembered } from '#domain/reads/remembered.ts';
import { kamersoortMeaning } from '#domain/meaning/kamer.ts';
import { soortMeaning } from '#domain/meaning/soort.ts';
import { silenceMeaning, statusMeaning } from '#domain/meaning/status.ts';
import { countsFor, type Place } from '#domain/place/counting.ts';
import type { AfspraakNode, PartijNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { kamerListPath, kamerSections } from '../cut/kamer-list.ts';
import {
  followingPath,
  groupByTermijn,
  listBySilence,
  listBySoort,
  listByStatus,
} from '../grouping.ts';

/** A value of a facet: the page that lists its outcomes, and how many there are. */
export interface FacetEntry {
  label: string;
  path: string;
  count: number;
}

/**
 * Every facet of the search as links to pages that exist anyway, for readers without JavaScript. The counts are those
 * that the search gives for the same value among the outcomes; for a provincie or gebied, those that count for it.
 */
export const facetLists: (register: Register, peildatum: string) => ReturnType<typeof listsOf> =
  // Every list of outcomes asks which values there are, and in which order.
  remembered(listsOf);

function listsOf(register: Register, peildatum: string) {
  const { afspraken } = register;
  const sections = kamerSections(register.kamerstukken);
  return {
    soort: listBySoort(afspraken).map(({ soort, afspraken: members }) =>
      entry(soortMeaning[soort].label, `/afspraken/soort/${soort}/`, members),
    ),
    provincie: register.provincies.flatMap(ofPlace),
    gebied: register.gebieden.flatMap(ofPlace),
    thema: register.themas.flatMap(withOutcomes),
    ronde: register.rondes.map((ronde) => ({ ...ronde, label: ronde.id })).flatMap(withOutcomes),
    status: [
      ...listByStatus(afspraken, peildatum)
        .filter(({ afspraken: members }) => members.length > 0)
        .map(({ status, afspraken: members }) =>
          entry(statusMeaning[status].label, `/afspraken/stand/${status}/`, members),
        ),
      ...listBySilence(afspraken, peildatum).flatMap(({ following, afspraken: members }) =>
        following === 'met-bericht' || members.length === 0
          ? []
          : [entry(silenceMeaning[following].label, followingPath(following), members)],
      ),
    ],
    partij: register.partijen.flatMap((partij) =>
      partij.afspraken.length === 0
        ? []
        : [entry(partij.label, `${partij.path}#${partijAnchor(partij)}`, partij.afspraken)],
    ),
    termijn: groupByTermijn(afspraken, peildatum).map(({ jaar, afspraken: members }) =>
      entry(jaar, `/afspraken/termijn/${jaar}/`, members),
    ),
    kamer: sections
      .filter(({ papers }) => papers.length > 0)
      .map(({ soort, papers }) => ({
        label: kamersoortMeaning[soort].label,
        path: kamerListPath(sections, soort),
        count: papers.length,
      })),
    // No page lists what is inferred: it is a mark on other lists.
    afgeleid: none,
  };
}

/** The list of the outcomes of a partij on its page, which for the government of a place is that of the place. */
export function partijAnchor({ place }: PartijNode): 'partij' | 'afspraken' {
  return place ? 'partij' : 'afspraken';
}

const none: FacetEntry[] = [];

function withOutcomes(node: {
  label: string;
  path: string;
  afspraken: readonly AfspraakNode[];
}): FacetEntry[] {
  const { label, path, afspraken } = node;
  return afspraken.length > 0 ? [entry(label, `${path}#afspraken`, afspraken)] : [];
}

function ofPlace(place: Place): FacetEntry[] {
  const afspraken = countsFor(place).map(({ afspraak }) => afspraak);
  return withOutcomes({ label: place.label, path: place.path, afspraken });
}

function entry(label: string, path: string, outcomes: readonly AfspraakNode[]): FacetEntry {
  return { label, path, count: outcomes.length };
}
