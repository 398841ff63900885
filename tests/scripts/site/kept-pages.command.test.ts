import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  differingFiles,
  type EditedAtlas,
  makeEditedAtlas,
} from '../../../bench/corpus/edited-atlas.ts';
import { runScript } from '../../../scripts/workbench/process.ts';
import { git } from '../gate/folder.ts';

// Whole builds, because only those show whether a page that is taken over is the one that would be made. Many more edits, one
// by one: npm run bench:correctie.
const root = '.cache/overgenomen-paginas';
let atlas: EditedAtlas;

beforeAll(async () => {
  atlas = await makeEditedAtlas(root, { afspraken: 200, rondes: 2 }, 20);
  git(root, 'init', '--quiet');
  commit();
});

/** Makes an empty commit: the site names the one that it is built from. */
function commit(): void {
  const author = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.nl',
    '-c',
    'commit.gpgsign=false',
  ];
  git(root, ...author, 'commit', '--quiet', '--allow-empty', '--message=wijziging');
}

/** Builds, and tells how many files were taken over. */
async function build(outDir: string, args: string[] = []): Promise<number> {
  const env = { OUT_DIR: outDir, PEILDATUM: '2026-11-30', ASTRO_TELEMETRY_DISABLED: '1' };
  const { code, out, err } = await runScript('scripts/build.ts', args, { cwd: root, env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return Number(/zijn (\d+) bestanden overgenomen/.exec(out)?.[1] ?? 0);
}

/** When each thing that builds bundled here was written. */
const bundled = () =>
  globSync('.cache/bundels/*/site', { cwd: root }).map(
    (file) => statSync(join(root, file)).mtimeMs,
  );

test('een bouw die pagina’s overneemt, maakt byte voor byte wat een schone bouw maakt', async () => {
  expect(await build('dist')).toBe(0);
  const bundle = bundled();
  expect(bundle).toHaveLength(1);
  const done = await atlas.edit(5);
  commit();
  // An edit that the gate would refuse each time is not done.
  expect(done.length).toBeGreaterThan(2);
  expect(await build('dist')).toBeGreaterThan(100);
  expect(bundled()).toEqual(bundle);
  const index = readFileSync(join(root, 'dist/api/v1/index.json'), 'utf8');
  expect(index).toContain(git(root, 'rev-parse', 'HEAD').trim());
  expect(await build('schoon', ['--schoon'])).toBe(0);
  expect(bundled()).not.toEqual(bundle);
  expect(differingFiles(join(root, 'dist'), join(root, 'schoon')), done.join('\n')).toEqual([]);
});
