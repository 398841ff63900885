import type { AfspraakNode } from '#domain/register/model.ts';

/** How many outcomes one file has: with the page around it that is some 40 kB. */
export const mostInFile = 250;

/** One file of outcomes. */
export interface DayPart<Outcome> {
  /** Its name in the address, without `.json`. */
  name: string;
  /** The ronde that all of them come from; empty when the file has every outcome there is. */
  ronde: string;
  outcomes: readonly Outcome[];
}

/**
 * The files that all outcomes are in: one as long as that is small, else some for each ronde, newest first. Each outcome
 * is in one of them.
 */
export function dayParts<Outcome extends Pick<AfspraakNode, 'data'>>(
  outcomes: readonly Outcome[],
): DayPart<Outcome>[] {
  if (outcomes.length <= mostInFile) return [{ name: 'alles', ronde: '', outcomes }];
  return [...Map.groupBy(outcomes, ({ data }) => data.ronde)]
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .flatMap(([ronde, own]) => {
      const files = Array.from({ length: Math.ceil(own.length / mostInFile) }, (_, nr) =>
        own.slice(nr * mostInFile, (nr + 1) * mostInFile),
      );
      return files.map((some, nr) => ({
        name: files.length === 1 ? ronde : `${ronde}-${nr + 1}`,
        ronde,
        outcomes: some,
      }));
    });
}

/** A ronde whose outcomes are in files of their own, and the day on which they were out, `YYYY-MM-DD`. */
export interface FiledRonde {
  ronde: string;
  reported: string;
}

/**
 * The ronde whose files answer a question, when each ronde has files of its own: the one that is asked for, else the
 * newest whose outcomes were out on that day. `undefined` when there was none yet.
 */
export function rondeToLoad<R extends FiledRonde>(
  rondes: readonly R[],
  { day, ronde }: { day: string; ronde: string },
): R | undefined {
  if (ronde !== '') return rondes.find((one) => one.ronde === ronde);
  return rondes
    .filter(({ reported }) => reported <= day)
    .toSorted((a, b) => Number(b.ronde) - Number(a.ronde))[0];
}
