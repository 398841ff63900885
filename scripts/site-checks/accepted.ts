import type { Outcome } from './check/site-check.ts';

/** A finding that stays for a while. */
export interface Accepted {
  /** The name of the check that reports it. */
  check: string;
  /** The finding, as its line begins. */
  finding: string;
  /** Why it stays, and what would end it. */
  reason: string;
  /** The last day that it may stay, `YYYY-MM-DD`. */
  until: string;
}

/** What a check found, with the accepted findings apart. */
export interface Weighed extends Outcome {
  /** The findings that are on the list and may still stay. */
  accepted: string[];
}

/**
 * Takes the accepted findings of a check out of its problems. An entry itself becomes a problem when its last day has passed,
 * and when its finding is gone: a list that nobody needs any more hides the next mistake.
 * @param list entries of every check
 * @param today `YYYY-MM-DD`
 * @param all whether everything was looked at; a sample says nothing of what is gone
 */
export function weigh(
  check: string,
  outcome: Outcome,
  { list, today, all }: { list: readonly Accepted[]; today: string; all: boolean },
): Weighed {
  const own = list.filter((entry) => entry.check === check);
  const current = own.filter(({ until }) => until >= today);
  const isAccepted = (problem: string) =>
    current.some(({ finding }) => problem.startsWith(finding));
  const isGone = ({ finding }: Accepted) =>
    !outcome.problems.some((problem) => problem.startsWith(finding));
  return {
    parts: outcome.parts,
    accepted: outcome.problems.filter(isAccepted),
    problems: [
      ...outcome.problems.filter((problem) => !isAccepted(problem)),
      ...own
        .filter(({ until }) => until < today)
        .map(({ finding, until }) => `“${finding}” was aanvaard tot en met ${until}`),
      ...current
        .filter((entry) => all && isGone(entry))
        .map(
          ({ finding }) =>
            `“${finding}” is er niet meer; haal het uit de lijst van aanvaarde fouten`,
        ),
    ],
  };
}
