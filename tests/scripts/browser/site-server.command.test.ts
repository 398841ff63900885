import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, startSiteServer } from '../../../scripts/browser/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/over'), { recursive: true });
  writeFileSync(join(folder, 'site/over/index.html'), 'over');
  // Astro gives styles that many pages share such a name.
  writeFileSync(join(folder, 'site/_..Ab1.css'), 'p {}');
  writeFileSync(join(folder, 'geheim.txt'), 'geheim');
  server = await startSiteServer(join(folder, 'site'), '/atlas');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The status of an address as it is typed: `fetch` would take the dots out of it. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((found, fail) => {
    request(new URL(server.address).origin, { path }, (response) => {
      response.resume();
      found(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  ['/atlas/over/', 200],
  ['/atlas/_..Ab1.css', 200],
  ['/atlas/over', 404],
  ['/over/', 404],
  ['/atlas/../geheim.txt', 404],
  ['/atlas/%2e%2e/geheim.txt', 404],
])('%s geeft %i', async (path, status) => {
  expect(await statusOf(path)).toBe(status);
});
