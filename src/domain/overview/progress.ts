import type { AfspraakNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { soortMeaning, toetsbaarheidMeaning } from '#domain/text/meaning.ts';
import { type Status, soorten, statussen, toetsbaarheden } from '#schema/words.ts';
import { countByStatus } from './grouping.ts';

/** One bar of a chart: some outcomes, and how they are divided over the statuses. */
export interface Tally {
  key: string;
  label: string;
  total: number;
  /** In the order of the word list; statuses without any are left out. */
  counts: { status: Status; count: number }[];
}

/** All outcomes as one bar, by their status on a day, `YYYY-MM-DD`. */
export function tallyAll(afspraken: readonly AfspraakNode[], asOf: string): Tally {
  return tally('alle', 'Alle uitkomsten', afspraken, asOf);
}

/** A bar per soort; soorten without outcomes are left out. */
export function tallyBySoort(afspraken: readonly AfspraakNode[], asOf: string): Tally[] {
  const groups = countPer(afspraken, asOf, ({ data }) => data.soort);
  return soorten.flatMap((soort) => tallyOf(soort, soortMeaning[soort].label, groups.get(soort)));
}

/** A bar per toetsbaarheid; those without outcomes are left out. Last, those of which nobody read it. */
export function tallyByToetsbaarheid(afspraken: readonly AfspraakNode[], asOf: string): Tally[] {
  const groups = countPer(afspraken, asOf, ({ data }) => data.toetsbaarheid);
  return [
    ...toetsbaarheden.flatMap((word) =>
      tallyOf(word, toetsbaarheidMeaning[word].label, groups.get(word)),
    ),
    ...tallyOf('open', 'Nog open', groups.get(undefined)),
  ];
}

/** A bar per ronde, also one without outcomes: readers should know that nothing of it is worked out yet. */
export function tallyByRonde(
  rondes: readonly { id: string; afspraken: readonly AfspraakNode[] }[],
  asOf: string,
): Tally[] {
  return rondes.map((ronde) => tally(ronde.id, `Ronde ${ronde.id}`, ronde.afspraken, asOf));
}

function tally(
  key: string,
  label: string,
  afspraken: readonly AfspraakNode[],
  asOf: string,
): Tally {
  return { key, label, total: afspraken.length, counts: countByStatus(afspraken, asOf) };
}

/** How many outcomes with each key have which status, counted in one pass without gathering lists first. */
function countPer<Key>(
  afspraken: readonly AfspraakNode[],
  asOf: string,
  keyOf: (afspraak: AfspraakNode) => Key,
): Map<Key, Map<Status, number>> {
  const groups = new Map<Key, Map<Status, number>>();
  for (const afspraak of afspraken) {
    const key = keyOf(afspraak);
    const counts = groups.get(key) ?? new Map<Status, number>();
    groups.set(key, counts);
    const { status } = standOf(afspraak, asOf);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return groups;
}

function tallyOf(key: string, label: string, counted: ReadonlyMap<Status, number> | undefined) {
  if (!counted) return [];
  const counts = statussen.flatMap((status) => {
    const count = counted.get(status);
    return count === undefined ? [] : [{ status, count }];
  });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [{ key, label, total, counts }];
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
  { counts }: Tally,
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
