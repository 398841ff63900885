import { hash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from './files-below.ts';

/** Where a build finds what the bundler made for the one before, and where it leaves its own. */
export interface BundleJob {
  /** Digest of all that a bundle is made of: one with another key does not count. See `bundleKey`. */
  key: string;
  /** A folder for it alone, which need not exist. */
  folder: string;
}

const noteSchema = z.object({
  key: z.string(),
  /** Of each page, by the name that Astro has for it, the sheets that it links to. */
  styles: z.record(
    z.string(),
    z.array(
      z.object({
        depth: z.number(),
        order: z.number(),
        sheet: z.object({ type: z.literal('external'), src: z.string() }),
      }),
    ),
  ),
  /** The digest of each file, by its path in the site. */
  files: z.record(z.string(), z.string()),
});

/** The sheets that each page links to, by the name that Astro has for the page. */
export type StylesOfPages = z.infer<typeof noteSchema>['styles'];

/** A bundle that can be used. */
export interface Bundle {
  styles: StylesOfPages;
  /** Writes its files into the folder of a site. */
  copyTo(site: string): void;
}

const site = ({ folder }: BundleJob) => join(folder, 'site');
const note = ({ folder }: BundleJob) => join(folder, 'bundel.json');

/**
 * Leaves a bundle for the next build, in place of the one that was there.
 * @param from the folder of a site that has what the bundler made, and no page yet
 * @param styles as in `Bundle`
 * @throws when it is not what Astro made it so far, such as sheets inside pages
 */
export function storeBundle(job: BundleJob, from: string, styles: unknown): void {
  rmSync(job.folder, { recursive: true, force: true });
  mkdirSync(job.folder, { recursive: true });
  cpSync(from, site(job), { recursive: true });
  // Comes last: without it there is no bundle.
  writeFileSync(
    note(job),
    JSON.stringify(noteSchema.parse({ key: job.key, styles, files: digestsIn(site(job)) })),
  );
}

/** The bundle that a build with this key left; `undefined` when there is none, or when a file of it is not as it was. */
export function readBundle(job: BundleJob): Bundle | undefined {
  try {
    const { key, styles, files } = noteSchema.parse(JSON.parse(readFileSync(note(job), 'utf8')));
    if (key !== job.key) return undefined;
    const now = Object.entries(digestsIn(site(job)));
    if (now.length !== Object.keys(files).length) return undefined;
    if (now.some(([path, digest]) => files[path] !== digest)) return undefined;
    return { styles, copyTo: (folder) => cpSync(site(job), folder, { recursive: true }) };
  } catch {
    return undefined;
  }
}

function digestsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]),
  );
}
