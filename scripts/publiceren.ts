import { execFileSync } from 'node:child_process';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { pagesAddress } from './github/pages-address.ts';

/** `npm run publiceren`: builds the site for GitHub Pages. An address set in the environment takes precedence. */
try {
  readOptions(process.argv.slice(2), {});
  const { GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = 'https://github.com' } = process.env;
  const address = pagesAddress(GITHUB_REPOSITORY, GITHUB_SERVER_URL);
  const env = { ...address, ...process.env };
  console.log(`De site komt op ${env.SITE_URL}${env.BASE_PATH}`);
  execFileSync(process.execPath, [...process.execArgv, 'scripts/build.ts'], {
    stdio: 'inherit',
    env,
  });
} catch (error) {
  reportError(error);
}
