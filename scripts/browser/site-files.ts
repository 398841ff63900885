import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SitePage {
  /** Address on the site, such as `/afspraken/`. */
  path: string;
  html: string;
}

/** All HTML pages of a built site, sorted by file. What other sites show in a frame (`/kaartje/`) is not a page of the site. */
export function readSite(folder: string): SitePage[] {
  return [...pagesOf(folder)];
}

/** The same, read one after another: a large site does not fit in memory. */
export function* pagesOf(folder: string): Generator<SitePage> {
  for (const file of pageFiles(folder)) {
    yield {
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    };
  }
}

function pageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('kaartje/'))
    .toSorted();
}
