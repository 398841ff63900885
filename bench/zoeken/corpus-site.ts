import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copySources, sources } from '../../scripts/workbench/copy-sources.ts';
import { type CorpusSize, makeCorpus, writeCorpus } from '../corpus/corpus.ts';

/** A site built from a generated atlas, and what the build took. */
export interface BuiltCorpus {
  /** The finished site. */
  folder: string;
  seconds: number;
  /** The most memory that the build held, in MiB; absent where the system does not report it. */
  megabytes?: number;
}

const top = resolve(import.meta.dirname, '../..');

/**
 * The site that the repository’s own build makes of a made-up atlas of this size. It is built once for each state of the
 * sources and of `bench/corpus`, and then taken from `.cache/corpus`, with what the build took. Packages and the builders in
 * `tests/support` do not count: after a change in those, remove that folder.
 * @param settings variables for the build, such as `RECORD_FILES`
 * @throws when the build fails, with the end of what it printed
 */
export async function buildCorpusSite(
  size: CorpusSize,
  settings: Readonly<Record<string, string>> = {},
): Promise<BuiltCorpus> {
  const hash = hashSources({ ...size, ...settings });
  const folder = join(top, '.cache', 'corpus', `${size.afspraken}-${hash}`);
  const note = join(folder, 'gebouwd.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'));
  const work = `${folder}-${process.pid}`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await copySources(work);
  await writeCorpus(work, makeCorpus(size));
  const took = await build(work, settings);
  await rm(folder, { recursive: true, force: true });
  await rename(work, folder);
  const built: BuiltCorpus = { folder: join(folder, 'dist'), ...took };
  await writeFile(note, JSON.stringify(built));
  return built;
}

function build(
  cwd: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ seconds: number; megabytes?: number }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=12288', 'scripts/build.ts'],
    // Counts from the day after the last event of the corpus, not from the last commit, so equal sources give equal sites.
    { cwd, env: { ...process.env, ...settings, OUT_DIR: 'dist', SOURCE_DATE_EPOCH: '1782864000' } },
  );
  let printed = '';
  let peak = 0;
  child.stdout.on('data', (part) => (printed += part));
  child.stderr.on('data', (part) => (printed += part));
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 500);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0)
        return fail(new Error(`De bouw mislukte (${code}):\n${printed.slice(-4000)}`));
      const seconds = Math.round((performance.now() - start) / 100) / 10;
      done({ seconds, ...(peak > 0 ? { megabytes: peak } : {}) });
    });
  });
}

/** The most memory that a process has held so far, in MiB, as Linux records it; 0 where it does not. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function hashSources(made: CorpusSize): string {
  const hash = createHash('sha256').update(JSON.stringify(made));
  const parts = sources.map((name) => (name.includes('.') ? name : `${name}/**/*`));
  for (const file of globSync([...parts, 'bench/corpus/*.ts'], {
    cwd: top,
  }).toSorted()) {
    const path = join(top, file);
    // A glob also names folders.
    if (/\.\w+$/.test(file)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
