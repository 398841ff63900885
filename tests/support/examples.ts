/**
 * Each `every`th of many examples of one kind, the first one included; in a run with `--mode alles`, which is that of a proposal,
 * all of them. For examples that take seconds: `npm test` shows in minutes that a kind works, and a proposal that every example does.
 */
export function examplesOf<T>(all: readonly T[], every: number): readonly T[] {
  return import.meta.env.MODE === 'alles' ? all : all.filter((_, index) => index % every === 0);
}
