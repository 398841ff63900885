import { type ChildProcess, spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copySources } from './copy-sources.ts';
import { freePort } from './free-port.ts';
import { base, keeper, repository } from './hosted.ts';
import { compileCache, runScript } from './process.ts';

/** No build sends usage data to the makers of Astro. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Builds the site with the project’s own command. Of the environment it passes on only what `runScript` does.
 * @param folder where the site goes, seen from `root`; what was there is removed
 * @param environment more variables for the build
 * @param root a checkout of the repository
 * @returns what the command printed
 * @throws when the build fails, with what it printed
 */
export async function buildInto(
  folder: string,
  environment: Record<string, string> = {},
  root = '.',
): Promise<string> {
  await rm(join(root, folder), { recursive: true, force: true });
  const env = { ...quiet, ...environment, OUT_DIR: folder };
  const { code, out, err } = await runScript('scripts/build.ts', [], { cwd: root, env });
  if (code !== 0) throw new Error(`De bouw mislukte (${code}):\n${out}\n${err}`);
  return out;
}

/** Makes a copy of the repository with all records, whose builds share no cache of Astro with builds elsewhere. */
export async function checkOut(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await copySources(folder);
  for (const name of ['content', 'data']) await cp(name, join(folder, name), { recursive: true });
}

/**
 * Builds the site with every setting a host may want, in a checkout of its own: under a base path, with edit links to its
 * repository, with the form editor, counting from 19 November 2024.
 * @returns the folder of the site
 */
export async function buildHosted(checkout: string): Promise<string> {
  await checkOut(checkout);
  const settings = {
    BASE_PATH: base,
    REPOSITORY_URL: `${repository}/`,
    KEEPER_NAME: keeper.name,
    KEEPER_CONTACT: keeper.contact,
    BEHEER: '1',
    SOURCE_DATE_EPOCH: '1732000000',
  };
  await buildInto('dist', settings, checkout);
  return join(checkout, 'dist');
}

/**
 * Starts `npm run dev` in a checkout, on a free port.
 * @param hear gets all that the server has printed, whenever it prints
 * @returns the address without base path, once the server has printed it
 * @throws when the server stops before that, with what it printed
 */
export async function startDev(
  root: string,
  environment: Record<string, string> = {},
  hear: (said: string) => void = () => undefined,
): Promise<{ server: ChildProcess; address: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const port = String(await freePort());
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: { PATH, HOME, ...compileCache, ...quiet, ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((found, fail) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      hear(said);
      const [spoken] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (spoken !== undefined) found(spoken);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('close', () => fail(new Error(`De ontwikkelserver stopte:\n${said}`)));
  });
  return { server, address };
}
