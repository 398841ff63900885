import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../workbench/free-port.ts';
import { nightPackage } from '../check/night.ts';
import { siteCheck } from '../check/site-check.ts';
import { type Asked, ask, safe } from './ask.ts';

/** The site on the server that Cloudflare gives to developers, which reads `_headers` and `_redirects` as its host does. */
export const headerHost = siteCheck<'plain'>({
  name: 'De site op een host die _headers en _redirects leest (wrangler)',
  programs: [{ package: 'wrangler' }],
  nightly: true,
  sample: () => [],
  all: () => ['plain'],
  look: async ({ plain }) => {
    const server = await startWrangler(plain);
    try {
      const problems: string[] = [];
      for (const asked of await requestsOf(plain))
        problems.push(...(await ask(server.address, asked)));
      return [...problems, ...server.complaints()];
    } finally {
      await server.stop();
    }
  },
});

/** What is asked: pages, files that a browser may keep, the cards, what is not there, and every address that leads on. */
async function requestsOf(folder: string): Promise<Asked[]> {
  const lines = (await readFile(join(folder, '_redirects'), 'utf8')).split('\n');
  const hashed =
    (await readdir(join(folder, '_astro'))).find((name) => name.endsWith('.css')) ?? '';
  return [
    ...['/', '/over/', '/afspraken/2024/zoetwater-noord/'].map((path) => ({
      path,
      status: 200,
      type: 'text/html',
      headers: { ...safe, etag: '"', 'speculation-rules': '"/voorladen.json"' },
    })),
    { path: '/over', status: 308, location: '/over/' },
    {
      path: '/bestaat-niet/',
      status: 404,
      type: 'text/html',
      headers: { 'x-content-type-options': 'nosniff' },
    },
    {
      path: `/_astro/${hashed}`,
      status: 200,
      type: 'text/css',
      headers: { 'cache-control': 'immutable' },
    },
    { path: '/voorladen.json', status: 200, type: 'application/speculationrules+json' },
    { path: '/zoekdata/catalogus.json', status: 200, type: 'application/json' },
    {
      path: '/kaartje/afspraken/2024/zoetwater-noord',
      status: 200,
      headers: { 'content-security-policy': 'frame-ancestors *', 'x-frame-options': null },
    },
    ...lines.flatMap((line) => {
      const [path = '', location = '', status] = line.split(' ');
      return path === '' ? [] : [{ path, location, status: Number(status) }];
    }),
  ];
}

interface Wrangler {
  address: string;
  /** What it said of files that it does not read as they are meant. */
  complaints(): string[];
  stop(): Promise<void>;
}

/** @throws when it does not listen within a minute, with what it said */
async function startWrangler(site: string): Promise<Wrangler> {
  // It writes beside where it runs, and in the settings of whoever runs it.
  const folder = await mkdtemp(join(tmpdir(), 'wrangler-'));
  const port = await freePort();
  const program = resolve(nightPackage('wrangler'), 'bin/wrangler.js');
  const { PATH = '' } = process.env;
  const child = spawn(
    process.execPath,
    [program, 'pages', 'dev', resolve(site), '--ip', '127.0.0.1', '--port', String(port)],
    {
      cwd: folder,
      env: { PATH, HOME: folder, XDG_CONFIG_HOME: folder, WRANGLER_SEND_METRICS: 'false', CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, because it starts another program.
      detached: true,
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const closed = once(child, 'close');
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !said.includes('Ready on'); tries += 1) {
    if (tries < 600 && child.exitCode === null) await wait(100);
    else {
      await stop();
      throw new Error(`wrangler begon niet: ${said.slice(-500)}`);
    }
  }
  return {
    address: `http://127.0.0.1:${port}`,
    complaints: () =>
      said.split('\n').filter((line) => /invalid (?:header|redirect)|Found invalid/i.test(line)),
    stop,
  };
}
