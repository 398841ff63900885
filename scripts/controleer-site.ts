import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dagOf } from '#domain/text/datum.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { compressSite } from './site/compress.ts';
import { acceptedFindings } from './site-checks/accepted-findings.ts';
import { checks } from './site-checks/checks.ts';
import { chooseChecks } from './site-checks/choose-checks.ts';
import { writeReport } from './site-checks/report.ts';
import { isInstalled, runChecks } from './site-checks/run-checks.ts';
import { isGood } from './site-checks/summary.ts';
import { buildHosted, buildInto } from './workbench/build.ts';
import { base } from './workbench/hosted.ts';
import { hostedTestSite, testSite } from './workbench/test-sites.ts';

/**
 * `npm run controleer:site [-- --alles] [--gebouwd] [--alleen <words>] [--verslag]`: checks of the built site that are too slow for
 * `npm test`, or that need a program that npm does not install. Checks a fixed sample, or with `--alles` everything; of a site
 * that it builds, or with `--gebouwd` of what the tests of the site have just built. `--alleen` runs only the checks with these
 * words in their name, and may be given more than once; `--verslag` writes for the accessibility page what was found. Exits with 1
 * when something is wrong or missing. Ends with a table and one line of JSON.
 */
try {
  const { alles, gebouwd, alleen, verslag } = readOptions(process.argv.slice(2), {
    alles: { type: 'boolean', default: false },
    gebouwd: { type: 'boolean', default: false },
    alleen: { type: 'string', multiple: true, default: [] },
    verslag: { type: 'boolean', default: false },
  });
  const wanted = chooseChecks(checks, alleen);
  const { plain, hosted } = gebouwd ? builtByTests() : await build();
  // One page is enough to see that the host sends it, and all of them take a while.
  await compressSite(plain, (path) => /^(?:over\/)?index\.html$/.test(path));
  const today = dagOf(new Date());
  const done = await runChecks(wanted, {
    sites: { plain, hosted, base },
    all: alles,
    isInstalled,
    accepted: acceptedFindings,
    today,
    say: (line) => console.log(line),
  });
  if (verslag) await writeReport(done, { today, all: alles });
  if (!done.every(isGood)) process.exitCode = 1;
} catch (error) {
  reportError(error);
}

interface Sites {
  plain: string;
  hosted: string;
}

async function build(): Promise<Sites> {
  const plain = '.cache/controleer-site';
  const [, hosted] = await Promise.all([
    buildInto(plain),
    buildHosted('.cache/controleer-site-hosted'),
  ]);
  return { plain, hosted };
}

/** @throws when the tests did not leave their sites */
function builtByTests(): Sites {
  const sites = { plain: testSite, hosted: join(hostedTestSite, 'dist') };
  for (const folder of Object.values(sites)) {
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(
        `${folder} is er niet. Draai eerst npm test -- --project site, of laat --gebouwd weg.`,
      );
  }
  return sites;
}
