import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { buildInto } from './build.ts';

/** Where the site under test stands; the same folder for every test of the site. */
const folder = '.cache/site';

/** Builds the site once with the real command and serves it as `npm start` does. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildInto(folder);
  const server = await preview({ outDir: folder, logLevel: 'error', server: { port: 4700 } });
  project.provide('siteFolder', folder);
  project.provide('siteAddress', `http://localhost:${server.port}`);
  return () => server.stop();
}

declare module 'vitest' {
  interface ProvidedContext {
    siteFolder: string;
    siteAddress: string;
  }
}
