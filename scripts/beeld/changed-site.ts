import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copySources } from '../workbench/copy-sources.ts';

/** News about an outcome, made up for the walk in docs/bewerken.md, which says so. */
const news = {
  afspraak: '2024/zoetwater-noord',
  datum: '2025-06-12',
  gebeurtenis: 'voortgang',
  status: 'loopt',
  toelichting: 'De drie provincies en het Rijk zijn met de uitwerking begonnen.',
  'bron.kamerstuk': '34 682, nr. 228',
};

/**
 * The site with that news in it: written into a copy of the records by the script that the form uses too, and built.
 * @returns the folder of the finished site
 */
export async function buildChangedSite(work: string): Promise<string> {
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await copySources(work);
  for (const name of ['content', 'data']) await cp(name, join(work, name), { recursive: true });
  const options = Object.entries(news).flatMap(([name, value]) => [`--${name}`, value]);
  run(work, ['scripts/nieuw.ts', 'stand', ...options]);
  run(work, ['scripts/build.ts']);
  return join(work, 'dist');
}

function run(cwd: string, args: readonly string[]): void {
  execFileSync(process.execPath, args, {
    cwd,
    env: { ...process.env, OUT_DIR: 'dist' },
  });
}
