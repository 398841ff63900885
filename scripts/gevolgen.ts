import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#check/check.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { dagOf } from '#domain/text/datum.ts';
import { buildDate } from '../config/build-date.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { buildIn, openBase, openWithData } from './effect/base.ts';
import { compareSites } from './effect/compare.ts';
import { readPages, toSiteData } from './effect/site-data.ts';
import { formatEffect } from './github/effect-comment.ts';
import { type Effect, limits } from './handoff/effect.ts';

/**
 * `npm run gevolgen [-- --basis main] [--bouw] [--uit gevolgen.json] [--site map] [--gegevens map]`: what the change on this branch
 * means for readers. `--bouw` builds both sites and compares their pages, `--site` is where to leave the new one, and `--uit` writes the
 * effect as JSON. With `--gegevens`, the change
 * is that in the records of another checkout, and all code is that of this one: the way to look at what a stranger proposes.
 */
try {
  const values = readOptions(process.argv.slice(2), {
    basis: { type: 'string', default: 'main' },
    bouw: { type: 'boolean', default: false },
    uit: { type: 'string' },
    site: { type: 'string' },
    gegevens: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  });
  const effect = await effectOf(values);
  if (values.uit) await writeFile(values.uit, `${JSON.stringify(effect, null, 2)}\n`);
  console.log(formatEffect(effect, undefined, values.bouw));
} catch (error) {
  reportError(error);
}

interface Options {
  basis: string;
  bouw: boolean;
  site?: string | undefined;
  gegevens?: string | undefined;
  root: string;
}

async function effectOf({ basis, bouw, site, gegevens, root }: Options): Promise<Effect> {
  const proposal = gegevens ?? root;
  const after = await checkContent(proposal);
  if (after.problems.length > 0) return withProblems(formatProblems(after.problems));
  const base = await openBase(proposal, basis);
  const out = await mkdtemp(join(tmpdir(), 'sites-'));
  try {
    const before = await checkContent(base.folder);
    const now = buildDate(process.env);
    const settings = { SOURCE_DATE_EPOCH: String(Math.floor(now.getTime() / 1000)) };
    const build = async (folder: string, to: string) => {
      if (!bouw) return undefined;
      const checkout = gegevens === undefined ? undefined : await openWithData(root, folder);
      try {
        return await pagesOf(checkout?.folder ?? folder, to, settings);
      } finally {
        await checkout?.remove();
      }
    };
    const oldPages = await build(base.folder, join(out, 'old'));
    const newPages = await build(proposal, site ?? join(out, 'new'));
    return compareSites(
      toSiteData(before.register, dagOf(now), oldPages),
      toSiteData(after.register, dagOf(now), newPages),
    );
  } finally {
    await rm(out, { recursive: true, force: true });
    await base.remove();
  }
}

async function pagesOf(folder: string, out: string, settings: Record<string, string>) {
  try {
    await buildIn(folder, out, settings);
    return await readPages(out);
  } catch (error) {
    console.error(`${folder} kon niet worden gebouwd: ${String(error).slice(0, 2000)}`);
    return undefined;
  }
}

function withProblems(message: string): Effect {
  const lines = message
    .split('\n')
    .flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
  const problems = lines.slice(0, limits.problems).map((line) => line.slice(0, 2000));
  return { problems, records: [], totals: [], followed: [], pages: undefined, counts: [] };
}
