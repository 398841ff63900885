import { soortPlural, toetsbaarheidMeaning } from '#domain/meaning/soort.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { capitalize } from '#domain/text/plural.ts';
import { type Status, toetsbaarheden } from '#schema/field/words.ts';
import { countByStatus, listBySoort } from './grouping.ts';

/** One bar of a chart: some outcomes, and how they are divided over the statuses. */
export interface Tally {
  key: string;
  label: string;
  total: number;
  afspraken: readonly AfspraakNode[];
  /** In the order of the word list; statuses without any are left out. */
  counts: { status: Status; count: number }[];
  /**
   * All of one soort, so that a share of them says something. A share of decisions, announcements and agreements
   * together does not (docs/besluiten/14-vragen-en-getallen.md).
   */
  alike: boolean;
}

/** Anchor of the list of what a bar of a chart counts, or of its part with one status. */
export function tallyAnchor(chart: string, { key }: Tally, status?: Status): string {
  return [chart, key, ...(status === undefined ? [] : [status])].join('-');
}

/** A bar per soort, by status on a day, `YYYY-MM-DD`; soorten without outcomes are left out. Agreements are first. */
export function tallyBySoort(afspraken: readonly AfspraakNode[], asOf: string): Tally[] {
  return listBySoort(afspraken).flatMap(({ soort, afspraken: members }) =>
    members.length > 0 ? [tally(soort, capitalize(soortPlural[soort]), members, asOf)] : [],
  );
}

/** A bar per toetsbaarheid; those without outcomes are left out. Last, those of which nobody read it. */
export function tallyByToetsbaarheid(afspraken: readonly AfspraakNode[], asOf: string): Tally[] {
  const groups = Map.groupBy(afspraken, ({ data }) => data.toetsbaarheid);
  const unread = groups.get(undefined);
  return [
    ...toetsbaarheden.flatMap((word) => {
      const members = groups.get(word);
      return members ? [tally(word, toetsbaarheidMeaning[word].label, members, asOf)] : [];
    }),
    ...(unread ? [tally('open', 'Nog open', unread, asOf)] : []),
  ];
}

/** A bar for each of these rondes. */
export function tallyByRonde(
  rondes: readonly { id: string; afspraken: readonly AfspraakNode[] }[],
  asOf: string,
): Tally[] {
  return rondes.map((ronde) => tally(ronde.id, `Ronde ${ronde.id}`, ronde.afspraken, asOf));
}

/** The agreements of each ronde: what rondes can be compared by. */
export function agreementsOf<R extends { id: string; afspraken: readonly AfspraakNode[] }>(
  rondes: readonly R[],
): { id: string; afspraken: AfspraakNode[] }[] {
  return rondes.map(({ id, afspraken }) => ({
    id,
    afspraken: afspraken.filter(({ data }) => data.soort === 'afspraak'),
  }));
}

function tally(
  key: string,
  label: string,
  afspraken: readonly AfspraakNode[],
  asOf: string,
): Tally {
  return {
    key,
    label,
    total: afspraken.length,
    afspraken,
    counts: countByStatus(afspraken, asOf),
    alike: new Set(afspraken.map(({ data }) => data.soort)).size <= 1,
  };
}

/** With fewer outcomes than this, a percentage suggests more than the numbers can bear. */
const fewestForShare = 10;

/**
 * “30 van 76 (39%)”: a part of a whole. A percentage never comes without its numbers, and never from fewer than ten
 * (docs/besluiten/14-vragen-en-getallen.md).
 */
export function formatShare(count: number, total: number): string {
  const numbers = `${count} van ${total}`;
  return total < fewestForShare ? numbers : `${numbers} (${Math.round((count / total) * 100)}%)`;
}

/** Start and length of each part of a bar, in percents of the longest bar, with two decimals. */
export function layOut(
  { counts }: Pick<Tally, 'counts'>,
  longest: number,
): { status: Status; start: number; length: number }[] {
  let before = 0;
  return counts.map(({ status, count }) => {
    const start = before;
    before += count;
    return { status, start: percent(start, longest), length: percent(count, longest) };
  });
}

function percent(count: number, whole: number): number {
  return Math.round((count / whole) * 10_000) / 100;
}
