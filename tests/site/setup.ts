import { rm } from 'node:fs/promises';
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

/**
 * Builds the three sites that all tests share:
 * - the site as `npm run build` makes it, served as GitHub Pages does;
 * - the hosted site, with every setting it can have: below a base path, with its repository, with the form editor, with
 *   statuses as of 19 November 2024, served as `npm start` does;
 * - the fresh site, which `npm run dev` makes in a checkout that has no built site, also below a base path, of the small
 *   atlas of the tests with made-up annexes, their outcomes and official texts.
 * What none of these can show is tested with builds in `tests/scripts/site`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Two at a time: on two cores, three builds side by side take a third more processor time than one after another.
  const siteThenFresh = async () => ({ site: await makeSite(), fresh: await makeFresh() });
  const [{ site, fresh }, hosted] = await Promise.all([siteThenFresh(), makeHosted()]);
  project.provide('siteFolder', site.folder);
  project.provide('siteAddress', site.address);
  project.provide('sitePrinted', site.printed);
  project.provide('hostedFolder', hosted.folder);
  project.provide('hostedAddress', hosted.address);
  project.provide('freshFolder', fresh.folder);
  project.provide('freshAddress', fresh.address);
  return async () => {
    await Promise.all([site.stop(), hosted.stop(), fresh.stop()]);
  };
}

async function makeSite() {
  const printed = await buildInto(testSite);
  return { folder: testSite, printed, ...(await startSiteServer(testSite, '')) };
}

async function makeHosted() {
  const folder = await buildHosted(hostedTestSite);
  const server = await preview({ outDir: folder, base, logLevel: 'error', server: { port: 0 } });
  return {
    folder,
    address: `http://localhost:${server.port}${base}`,
    stop: () => server.stop(),
  };
}

async function makeFresh() {
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
    siteFolder: string;
    /** Like the other addresses, without a slash at the end. */
    siteAddress: string;
    /** What `npm run build` printed. */
    sitePrinted: string;
    hostedFolder: string;
    hostedAddress: string;
    freshFolder: string;
    freshAddress: string;
  }
}
