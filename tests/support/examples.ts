/** Whether this run is that of a proposal, with `--mode alles`, and not `npm test` by itself. */
export const isWhole = import.meta.env.MODE === 'alles';

/**
 * Each `every`th of many examples of one kind, the first one included; in the run of a proposal all of them. For examples that take
 * seconds together: `npm test` shows in minutes that a kind works, and a proposal that every example does.
 */
export function examplesOf<T>(all: readonly T[], every: number): readonly T[] {
  return isWhole ? all : all.filter((_, index) => index % every === 0);
}
