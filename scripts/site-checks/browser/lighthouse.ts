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

/** How often a page is looked at that loses points: a busy computer makes one slow once, and a slow page is slow each time. */
const rounds = 3;

/** What Lighthouse says of a page of each kind on a phone: speed, accessibility, good practice and how it can be found. */
export const lighthouse = siteCheck<string>({
  name: 'Lighthouse: snelheid, toegankelijkheid, goede gewoonten en vindbaarheid',
  programs: [{ package: 'lighthouse' }],
  nightly: true,
  sample: () => [],
  all: () => kinds,
  look: async ({ plain }, paths) => {
    let found: Found[] = [];
    let left = paths;
    for (let round = 0; round < rounds && left.length > 0; round += 1) {
      found = await lookAt(plain, left);
      left = found.map(({ path }) => path);
    }
    return found.flatMap(({ problems }) => problems);
  },
});

interface Found {
  path: string;
  problems: string[];
}

/** Of these pages, those that lose more points than they may. */
async function lookAt(site: string, paths: readonly string[]): Promise<Found[]> {
  const { out, err } = await runProgram(process.execPath, ['night/lighthouse.ts', site, ...paths]);
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
    const problems = score ? problemsOf(score) : [`${path}: niet afgekomen ${err.slice(0, 300)}`];
    return problems.length === 0 ? [] : [{ path, problems }];
  });
}

/** The categories in which a page loses more points than it may, one line each, with the audits that cost them. */
export function problemsOf({ path, points, lost }: Score): string[] {
  return Object.entries(points).flatMap(([category, of]) => {
    const may = category === 'performance' ? most.pointsOfSpeedLost : most.pointsLost;
    return of !== null && 100 - of <= may
      ? []
      : [`${path}: ${category} ${of ?? 'onbekend'} van 100 (${lost.join('; ')})`];
  });
}
