import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { startSiteServer } from '../../scripts/browser/site-server.ts';
import { buildHosted, buildInto, startDev } from '../../scripts/workbench/build.ts';
import { copySources } from '../../scripts/workbench/copy-sources.ts';
import { base } from '../../scripts/workbench/hosted.ts';
import { hostedTestSite, testSite } from '../../scripts/workbench/test-sites.ts';
import { annexFiles } from '../support/annexes.ts';
import { goodFiles } from '../support/atlas.ts';
import { goodOfficial } from '../support/official-text.ts';
import { writeFiles } from '../support/write-files.ts';
import type { SharedSites } from './shared-sites.ts';

/**
 * Builds the three sites that all tests share:
 * - the site as `npm run build` makes it, served as GitHub Pages does;
 * - the hosted site, with every setting it can have: below a base path, with its repository, with the form editor, with
 *   statuses as of 19 November 2024, served as `npm start` does;
 * - the fresh site, which `npm run dev` makes in a checkout that has no built site, also below a base path, of the small
 *   atlas of the tests with made-up annexes, their outcomes and official texts.
 * What none of these can show is tested with builds in `tests/scripts/site`.
 *
 * Tests of other projects begin meanwhile; those of the sites ask for them in `shared-sites.ts`, which waits.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after another: three builds side by side take a third more processor time, and other tests use the cores meanwhile.
  const site = makeSite();
  const hosted = site.then(makeHosted);
  const making = [site, hosted, hosted.then(makeFresh)] as const;
  const all = Promise.all(making);
  // Who asks hears what went wrong.
  all.catch(() => undefined);
  const answering = createServer(async (_, response) => {
    try {
      response.end(JSON.stringify(sitesOf(...(await all))));
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((ready) => answering.listen(0, 'localhost', ready));
  const bound = answering.address();
  if (bound === null || typeof bound === 'string') throw new Error('de server heeft geen poort');
  project.provide('sitesAddress', `http://localhost:${bound.port}/`);
  return async () => {
    answering.close();
    for (const made of await Promise.allSettled(making))
      if (made.status === 'fulfilled') await made.value.stop();
  };
}

interface Served {
  folder: string;
  address: string;
  stop(): Promise<void>;
}

function sitesOf(site: Served, hosted: Served, fresh: Served): SharedSites {
  return {
    siteFolder: site.folder,
    siteAddress: site.address,
    hostedFolder: hosted.folder,
    hostedAddress: hosted.address,
    freshFolder: fresh.folder,
    freshAddress: fresh.address,
  };
}

async function makeSite(): Promise<Served> {
  await buildInto(testSite);
  return { folder: testSite, ...(await startSiteServer(testSite, '')) };
}

async function makeHosted(): Promise<Served> {
  const folder = await buildHosted(hostedTestSite);
  const server = await preview({ outDir: folder, base, logLevel: 'error', server: { port: 0 } });
  return {
    folder,
    address: `http://localhost:${server.port}${base}`,
    stop: () => server.stop(),
  };
}

async function makeFresh(): Promise<Served> {
  const checkout = '.cache/site-fresh';
  await rm(checkout, { recursive: true, force: true });
  await copySources(checkout);
  writeFiles(checkout, {
    ...goodFiles(),
    ...annexFiles({ kamerstuk: '34682-205', thema: 'water' }),
    ...Object.fromEntries(goodOfficial.map((text) => [`data/bronnen/${text.id}.json`, text])),
  });
  const { server, address } = await startDev(checkout, { BASE_PATH: base });
  return {
    folder: join(checkout, 'dist'),
    address: address + base,
    stop: async () => void server.kill(),
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Says, once they are there, where the sites are that all tests share. */
    sitesAddress: string;
  }
}
