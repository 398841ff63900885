import type { ComparedOutcome, ComparedPlace, Comparison } from '#domain/overview/comparison.ts';

/** Some places side by side. */
export interface SideBySide {
  /** The chosen places that the atlas has something about, in the order chosen, with how many of its outcomes are rows. */
  places: readonly (ComparedPlace & { listed: number })[];
  /** Outcomes that count for some of them, with why for each place. */
  apart: readonly { outcome: ComparedOutcome; why: readonly (string | undefined)[] }[];
  /** Outcomes that count for all of them because they hold everywhere. */
  common: readonly ComparedOutcome[];
  /** Chosen ids that the atlas has nothing about on this thema. */
  without: readonly string[];
}

/**
 * The rows of a table of the chosen places.
 * @param ids ids of places; one that is chosen twice counts once
 */
export function sideBySide({ places, outcomes }: Comparison, ids: readonly string[]): SideBySide {
  const chosen = [...new Set(ids)];
  const known = chosen.flatMap((id) => places.filter((place) => place.id === id));
  const rows = outcomes
    .map((outcome) => ({ outcome, why: known.map(({ id }) => outcome.counts[id]) }))
    .filter(({ why }) => why.some((one) => one !== undefined));
  const isCommon = ({ outcome }: (typeof rows)[number]) =>
    known.every(({ id }) => outcome.everywhere.includes(id));
  return {
    places: known.map((place) => ({
      ...place,
      listed: rows.filter(({ outcome }) => place.id in outcome.counts).length,
    })),
    apart: rows.filter((row) => !isCommon(row)),
    common: rows.filter(isCommon).map(({ outcome }) => outcome),
    without: chosen.filter((id) => !places.some((place) => place.id === id)),
  };
}
