import { most } from '../../budget/limits.ts';
import { kinds } from '../check/kinds.ts';
import { runProgram } from '../check/night.ts';
import { siteCheck } from '../check/site-check.ts';

/** What `night/lighthouse.ts` prints of a page. */
interface Score {
  path: string;
  /** Of 100, by category; `null` when Lighthouse could not tell. */
  points: Record<string, number | null>;
  /** The audits that cost points. */
  lost: string[];
}

/** What Lighthouse says of a page of each kind on a phone: speed, accessibility, good practice and how it can be found. */
export const lighthouse = siteCheck<string>({
  name: 'Lighthouse: snelheid, toegankelijkheid, goede gewoonten en vindbaarheid',
  programs: [{ package: 'lighthouse' }],
  nightly: true,
  sample: () => [],
  all: () => kinds,
  look: async ({ plain }, paths) => {
    const { out, err } = await runProgram(process.execPath, [
      'night/lighthouse.ts',
      plain,
      ...paths,
    ]);
    const scores = new Map(
      out
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => {
          const score: Score = JSON.parse(line);
          return [score.path, score];
        }),
    );
    return paths.flatMap((path) => {
      const score = scores.get(path);
      return score ? problemsOf(score) : [`${path}: niet afgekomen ${err.slice(0, 300)}`];
    });
  },
});

/** The categories in which a page loses more points than it may, one line each, with the audits that cost them. */
export function problemsOf({ path, points, lost }: Score): string[] {
  return Object.entries(points).flatMap(([category, of]) => {
    const may = category === 'performance' ? most.pointsOfSpeedLost : most.pointsLost;
    return of !== null && 100 - of <= may
      ? []
      : [`${path}: ${category} ${of ?? 'onbekend'} van 100 (${lost.join('; ')})`];
  });
}
