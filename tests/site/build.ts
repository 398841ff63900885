import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Builds the site with the project's own build command into a folder of its own, and returns what it printed. */
export async function buildInto(
  folder: string,
  environment: Record<string, string> = {},
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const env = { ...ownEnvironment(), ...environment, OUT_DIR: folder };
  const { stdout } = await run(process.execPath, ['scripts/build.ts'], {
    env,
    maxBuffer: 2 ** 26,
  });
  return stdout;
}

/**
 * Starts `npm run dev`'s script on a folder that is not there yet, at a port that nobody uses, and waits until it answers.
 */
export async function startDev(folder: string): Promise<{ server: ChildProcess; address: string }> {
  await rm(folder, { recursive: true, force: true });
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const env = { ...ownEnvironment(), OUT_DIR: folder, PORT: String(port) };
  const server = spawn(process.execPath, ['scripts/dev.ts'], { env, stdio: 'ignore' });
  for (;;) {
    if (server.exitCode !== null) throw new Error('de ontwikkelserver stopte');
    try {
      await fetch(`${address}/zoeken/`);
      return { server, address };
    } catch {
      await setTimeout(200);
    }
  }
}

/** A port that is free on every address that "localhost" may stand for. */
function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((found, fail) => {
    probe.on('error', fail);
    probe.listen(0, () => {
      const bound = probe.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      probe.close(() => found(port));
    });
  });
}

/** The environment without what vitest puts in it: Astro would take its BASE_URL and MODE for the site's. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
