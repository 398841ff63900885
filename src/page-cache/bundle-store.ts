import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { filesIn } from './files-in.ts';

/** Where a build finds what the bundler made for the one before, and where it leaves its own. */
export interface BundleJob {
  /** Digest of all that a bundle is made of: one with another key does not count. See `bundleKey`. */
  key: string;
  /** A folder for bundles alone, which need not exist. */
  folder: string;
  /** Whether one that is there must not be used. */
  isClean: boolean;
}

/** The settings that builds are made with in turn, such as for readers and for a proposal, are few. */
const most = 4;

/** Milliseconds. */
const anHour = 3_600_000;

const noteSchema = z.object({
  /** As in `Bundle`. */
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

/** A bundle that can be used. */
export interface Bundle {
  /** Of each page, by the name that Astro has for it, the sheets that it links to. */
  styles: z.infer<typeof noteSchema>['styles'];
  /** Writes its files into the folder of a site. */
  copyTo(site: string): void;
}

/** In the folder of a bundle: its files, and the note, whose moment is when it was last used. */
const site = 'site';
const note = 'bundel.json';

/**
 * Leaves a bundle for the next build, and removes those that were used longest ago, beyond four.
 * @param from the folder of a site that has what the bundler made, and no page yet
 * @param styles as in `Bundle`
 * @throws when it is not what Astro made it so far, such as sheets inside pages
 */
export function storeBundle({ key, folder }: BundleJob, from: string, styles: unknown): void {
  const [bundle, fresh] = [join(folder, key), join(folder, `${key}.${process.pid}`)];
  mkdirSync(fresh, { recursive: true });
  try {
    fill(fresh, from, styles);
    putInPlace(fresh, bundle);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  for (const old of unneededIn(folder)) rmSync(join(folder, old), { recursive: true, force: true });
}

function fill(fresh: string, from: string, styles: unknown): void {
  copyFiles(from, join(fresh, site));
  const files = digestsIn(join(fresh, site));
  writeFileSync(join(fresh, note), JSON.stringify(noteSchema.parse({ styles, files })));
}

function putInPlace(fresh: string, bundle: string): void {
  rmSync(bundle, { recursive: true, force: true });
  try {
    renameSync(fresh, bundle);
  } catch (error) {
    // Another build may have left the same one just now; then this one is not needed.
    if (!existsSync(join(bundle, note))) throw error;
  }
}

/** The bundle that a build with this key left; `undefined` when there is none, or when a file of it is not as it was. */
export function readBundle({ key, folder, isClean }: BundleJob): Bundle | undefined {
  const bundle = join(folder, key);
  if (isClean || !existsSync(join(bundle, note))) return undefined;
  try {
    const { styles, files } = noteSchema.parse(
      JSON.parse(readFileSync(join(bundle, note), 'utf8')),
    );
    const now = Object.entries(digestsIn(join(bundle, site)));
    if (now.length !== Object.keys(files).length) return undefined;
    if (now.some(([path, digest]) => files[path] !== digest)) return undefined;
    utimesSync(join(bundle, note), new Date(), new Date());
    return { styles, copyTo: (to) => copyFiles(join(bundle, site), to) };
  } catch {
    return undefined;
  }
}

function unneededIn(folder: string): string[] {
  const lastUse = (name: string) =>
    statSync(join(folder, name, note), { throwIfNoEntry: false })?.mtimeMs;
  const lastChange = (name: string) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  const names = readdirSync(folder);
  const bundles = names.filter((name) => lastUse(name) !== undefined);
  const half = names.filter((name) => lastUse(name) === undefined);
  return [
    ...bundles.toSorted((one, other) => (lastUse(other) ?? 0) - (lastUse(one) ?? 0)).slice(most),
    // A younger one may be of a build that is busy.
    ...half.filter((name) => lastChange(name) < Date.now() - anHour),
  ];
}

/** File by file: `cpSync` says of a full disk only that something went wrong. */
function copyFiles(from: string, to: string): void {
  for (const path of filesIn(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

function digestsIn(folder: string): Record<string, string> {
  const digest = (path: string) => hash('sha256', readFileSync(join(folder, path)));
  return Object.fromEntries([...filesIn(folder)].map((path) => [path, digest(path)]));
}
