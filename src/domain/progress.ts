import { type Status, soorten, toetsbaarheden } from '#schema/words.ts';
import { countByStatus } from './grouping.ts';
import { soortMeaning, toetsbaarheidMeaning } from './meaning.ts';
import type { AfspraakNode, RondeNode } from './model.ts';

/** One bar of a chart: some outcomes, and how they are divided over the statuses. */
export interface Tally {
  key: string;
  label: string;
  total: number;
  /** In the order of the statuses; those without any are left out. */
  counts: { status: Status; count: number }[];
}

/** All outcomes as one bar. */
export function tallyAll(afspraken: readonly AfspraakNode[], asOf: string): Tally {
  return tally('alle', 'Alle uitkomsten', afspraken, asOf);
}

/** A bar per soort; soorten without outcomes are left out. */
export function tallyBySoort(afspraken: readonly AfspraakNode[], asOf: string): Tally[] {
  const groups = Map.groupBy(afspraken, ({ data }) => data.soort);
  return soorten.flatMap((soort) => {
    const members = groups.get(soort);
    return members ? [tally(soort, soortMeaning[soort].label, members, asOf)] : [];
  });
}

/** A bar per toetsbaarheid; those without outcomes are left out. */
export function tallyByToetsbaarheid(afspraken: readonly AfspraakNode[], asOf: string): Tally[] {
  const groups = Map.groupBy(afspraken, ({ data }) => data.toetsbaarheid);
  return toetsbaarheden.flatMap((word) => {
    const members = groups.get(word);
    return members ? [tally(word, toetsbaarheidMeaning[word].label, members, asOf)] : [];
  });
}

/** A bar per ronde, those without outcomes too: nothing worked out yet is also something to know. */
export function tallyByRonde(
  rondes: readonly Pick<RondeNode, 'id' | 'afspraken'>[],
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

/** Below this many a percentage says more than the numbers can bear. */
const fewestForShare = 10;

/** “30 van 76 (39%)”: a part of a whole, never a percentage without its numbers, and none of a handful. */
export function formatShare(count: number, total: number): string {
  const numbers = `${count} van ${total}`;
  return total < fewestForShare ? numbers : `${numbers} (${Math.round((count / total) * 100)}%)`;
}

/** Where each part of a bar begins and how long it is, in percents of the longest bar. */
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
