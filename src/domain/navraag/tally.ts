import type { NavraagNode, PartijNode } from '#domain/register/model.ts';

/** How many questions were asked up to a day, and what came of them. */
export interface Tally {
  /** All of them: those with an answer and those without. */
  asked: readonly NavraagNode[];
  answered: readonly NavraagNode[];
  open: readonly NavraagNode[];
  /** After how many days each answer came, the shortest first. */
  days: readonly number[];
}

/** Counts questions as known on a day, `YYYY-MM-DD`: one that was answered later was open then. */
export function tallyOf(navragen: readonly NavraagNode[], asOf: string): Tally {
  const asked = navragen.filter(({ data }) => data.datum <= asOf);
  const answered = asked.filter((navraag) => isAnswered(navraag, asOf));
  const days = answered.flatMap((navraag) => daysOf(navraag) ?? []).toSorted((a, b) => a - b);
  return { asked, answered, open: asked.filter((one) => !answered.includes(one)), days };
}

/** Whether the answer was there on a day, `YYYY-MM-DD`. */
export function isAnswered({ data }: Pick<NavraagNode, 'data'>, asOf: string): boolean {
  return data.antwoord !== undefined && data.antwoord.datum <= asOf;
}

/** How many days it took to answer, 0 on the same day; `undefined` without an answer. */
export function daysOf({ data }: Pick<NavraagNode, 'data'>): number | undefined {
  const { datum, antwoord } = data;
  return antwoord && Math.round((Date.parse(antwoord.datum) - Date.parse(datum)) / 86_400_000);
}

/** The middle of some numbers in order, or halfway the two in the middle; `undefined` of none. */
export function medianOf(sorted: readonly number[]): number | undefined {
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 1 ? half : half - 1], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const byName = new Intl.Collator('nl');

/** The tally of each partij that was asked something up to a day, `YYYY-MM-DD`, by name. */
export function tallyByPartij(
  partijen: readonly PartijNode[],
  asOf: string,
): { partij: PartijNode; tally: Tally }[] {
  return partijen
    .map((partij) => ({ partij, tally: tallyOf(partij.navragen, asOf) }))
    .filter(({ tally }) => tally.asked.length > 0)
    .toSorted((a, b) => byName.compare(a.partij.label, b.partij.label));
}
