import { mainJourneys } from '../../browser/journeys.ts';
import { runProgram } from '../check/night.ts';
import { siteCheck } from '../check/site-check.ts';

/** The main journeys in Firefox: `night/firefox.ts` walks them, where the package for that is. */
export const firefox = siteCheck<string>({
  name: 'De vijf belangrijkste bezoeken in Firefox, met muis en toetsenbord',
  key: 'firefox',
  programs: [
    { command: 'firefox-esr', instead: 'firefox', debian: 'firefox-esr' },
    { package: 'puppeteer-core' },
  ],
  nightly: true,
  sample: () => [],
  all: () =>
    mainJourneys.flatMap(({ who }) => [`${who}, met de muis`, `${who}, met het toetsenbord`]),
  look: async ({ plain }, journeys) => {
    const { out, err } = await runProgram(process.execPath, ['night/firefox.ts', plain]);
    const walked = new Map(
      out
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => {
          const { name, problems }: { name: string; problems: string[] } = JSON.parse(line);
          return [name, problems];
        }),
    );
    return journeys.flatMap((name) =>
      (walked.get(name) ?? [`niet afgekomen ${err.slice(0, 300)}`]).map(
        (problem) => `${name}: ${problem}`,
      ),
    );
  },
});
