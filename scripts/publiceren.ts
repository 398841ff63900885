import { spawnSync } from 'node:child_process';
import { settingOf } from '../config/wrong-setting.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { pagesAddress } from './github/pages-address.ts';

/**
 * `npm run publiceren [-- --dag vandaag]`: builds the site for its readers, counting from today. Where `SITE_URL` does not say
 * where it comes, that is the address on GitHub Pages of the repository whose workflow runs this.
 */
try {
  const { dag } = readOptions(process.argv.slice(2), { dag: { type: 'string' } });
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
  const env = { ...addressOf(), PEILDATUM: 'vandaag', ...given };
  console.log(`De site komt op ${env.SITE_URL}${env.BASE_PATH}`);
  const args = [...process.execArgv, 'scripts/build.ts', ...(dag ? ['--dag', dag] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
} catch (error) {
  reportError(error);
}

function addressOf(): Record<'SITE_URL' | 'BASE_PATH', string> & { REPOSITORY_URL?: string } {
  const site = settingOf(process.env, 'SITE_URL');
  const repository = settingOf(process.env, 'GITHUB_REPOSITORY');
  if (repository === undefined) {
    if (site !== undefined) return { SITE_URL: site, BASE_PATH: '/' };
    throw new Error(
      'SITE_URL ontbreekt: publiceren kan alleen als bekend is waar de site komt, zoals https://atlas.provincie.nl',
    );
  }
  const server = settingOf(process.env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const pages = pagesAddress(repository, server);
  // On a domain of its own the site is not in the folder that it has on GitHub Pages.
  return site === undefined ? pages : { ...pages, SITE_URL: site, BASE_PATH: '/' };
}
