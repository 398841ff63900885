import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { compressSite } from './site/compress.ts';
import { acceptedFindings } from './site-checks/accepted.ts';
import { checks } from './site-checks/checks.ts';
import { isInstalled, runChecks } from './site-checks/run-checks.ts';
import { buildHosted, buildInto } from './workbench/build.ts';
import { base } from './workbench/hosted.ts';

/**
 * `npm run controleer:site [-- --alles]`: checks of the built site that are too slow for `npm test`, or that need a program
 * that npm does not install. Checks a fixed sample, or with `--alles` everything. Exits with 1 when something is wrong or
 * missing. Ends with a table and one line of JSON.
 */
try {
  const { alles } = readOptions(process.argv.slice(2), {
    alles: { type: 'boolean', default: false },
  });
  const plain = '.cache/controleer-site';
  const [, hosted] = await Promise.all([
    buildInto(plain),
    buildHosted('.cache/controleer-site-hosted'),
  ]);
  // One page is enough to see that the host sends it, and all of them take a while.
  await compressSite(plain, (path) => /^(?:over\/)?index\.html$/.test(path));
  const isGood = await runChecks(checks, {
    sites: { plain, hosted, base },
    all: alles,
    isInstalled,
    accepted: acceptedFindings,
    today: new Date().toISOString().slice(0, 10),
    say: (line) => console.log(line),
  });
  if (!isGood) process.exitCode = 1;
} catch (error) {
  reportError(error);
}
