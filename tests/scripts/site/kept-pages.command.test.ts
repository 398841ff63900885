import { cpSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  differingFiles,
  type EditedAtlas,
  makeEditedAtlas,
} from '../../../bench/corpus/edited-atlas.ts';
import { readEffect } from '../../../scripts/handoff/effect.ts';
import { copySources } from '../../../scripts/workbench/copy-sources.ts';
import { type Ended, runScript } from '../../../scripts/workbench/process.ts';
import { isWhole } from '../../support/examples.ts';
import { olderVersion } from '../../support/older-version.ts';
import { writeFiles } from '../../support/write-files.ts';
import { git } from '../gate/folder.ts';
import { bundledIn } from './bundled.ts';

// Whole builds, because only those show whether a page that is taken over is the one that would be made. Many more edits, one
// by one: npm run bench:correctie.
const root = '.cache/overgenomen-paginas';
/** Another folder, where nothing can be taken over, and a version of the atlas with little code to compare it with. */
const elsewhere = '.cache/een andere map';
const before = '.cache/gevolgen-basis';
const environment = { PEILDATUM: '2026-11-30', ASTRO_TELEMETRY_DISABLED: '1' };
/** A computer that is set otherwise. */
const otherwise = { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'development' };
let atlas: EditedAtlas;

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
async function build(): Promise<number> {
  const env = { ...environment, OUT_DIR: 'dist' };
  const { code, out, err } = await runScript('scripts/build.ts', [], { cwd: root, env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return Number(/zijn (\d+) bestanden overgenomen/.exec(out)?.[1] ?? 0);
}

/** Builds the same records in the other folder, as `npm run gevolgen` does. */
async function buildElsewhere(): Promise<Ended> {
  await copySources(elsewhere);
  for (const name of ['content', 'data', '.git'])
    cpSync(join(root, name), join(elsewhere, name), { recursive: true });
  writeFiles(before, olderVersion());
  await mkdir(join(before, 'node_modules'));
  const options = ['--basis', before, '--bouw', '--uit', join(elsewhere, 'gevolgen.json')];
  const folders = ['--site', join(elsewhere, 'dist'), '--root', elsewhere];
  const env = { ...environment, ...otherwise };
  return runScript('scripts/gevolgen.ts', [...options, ...folders], { env });
}

beforeAll(async () => {
  for (const folder of [elsewhere, before]) rmSync(folder, { recursive: true, force: true });
  atlas = await makeEditedAtlas(root, { afspraken: isWhole ? 200 : 40, rondes: 2 }, 20);
  git(root, 'init', '--quiet');
  commit();
});

test('een bouw die pagina’s overneemt, maakt byte voor byte wat een andere computer in een andere map, tijdzone en taal maakt', async () => {
  expect(await build()).toBe(0);
  const bundle = bundledIn(root);
  expect(bundle).toHaveLength(1);
  const done = await atlas.edit(5);
  commit();
  // An edit that the gate would refuse each time is not done.
  expect(done.length).toBeGreaterThan(2);
  expect(await build()).toBeGreaterThan(100);
  expect(bundledIn(root)).toEqual(bundle);
  const index = readFileSync(join(root, 'dist/api/v1/index.json'), 'utf8');
  expect(index).toContain(git(root, 'rev-parse', 'HEAD').trim());
  const rebuilt = await buildElsewhere();
  expect(rebuilt).toMatchObject({ code: 0, err: '' });
  const differing = differingFiles(join(root, 'dist'), join(elsewhere, 'dist'));
  expect(differing, done.join('\n')).toEqual([]);
});

test('npm run gevolgen bouwt beide sites en vergelijkt elke pagina', () => {
  const effect = readEffect(JSON.parse(readFileSync(join(elsewhere, 'gevolgen.json'), 'utf8')));
  expect(effect.problems).toEqual([]);
  expect(effect.pages?.total).toBeGreaterThan(300);
  expect(effect.pages?.removed.shown).toContain('/afspraken/2024/zoetwater/');
});
