import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copySources } from '../../../scripts/workbench/copy-sources.ts';
import { type Ended, runScript } from '../../../scripts/workbench/process.ts';
import { goodFiles } from '../../support/atlas.ts';
import { examplesOf } from '../../support/examples.ts';
import { writeFiles } from '../../support/write-files.ts';
import { bundledIn } from './bundled.ts';
import { endings } from './endings.ts';

// What a finished build looks like is tested in tests/site.
const root = '.cache/opdracht-bouwen';
/** Pages and files that a build needs, and one kind of page with records. */
const enough = /^(?:index|404|zoeken|themas|api|\[redirects\])/;
const good = { 'bouw.json': { soort: 'site', peildatum: '2026-11-30', basis: '/', bestanden: 1 } };

beforeAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await copySources(root);
  writeFiles(root, goodFiles());
  // A build of few pages ends, or fails, as one of all of them, and sooner.
  for (const name of readdirSync(join(root, 'src/pages')))
    if (!enough.test(name)) rmSync(join(root, 'src/pages', name), { recursive: true });
});

beforeEach(() => {
  for (const name of ['dist', 'voorbeeld'])
    rmSync(join(root, name), { recursive: true, force: true });
  writeFiles(join(root, 'dist'), { ...good, 'index.html': 'goed' });
});

const run = (
  script: string,
  env: Record<string, string> = {},
  args: string[] = [],
): Promise<Ended> =>
  runScript(`scripts/${script}.ts`, args, { cwd: root, env: { PEILDATUM: '2026-11-30', ...env } });

/** What is at the top of the checkout, and in its built site. */
const state = () =>
  [root, join(root, 'dist')].map((folder) =>
    // Astro keeps its types there, and no build is made of them.
    readdirSync(folder)
      .filter((name) => name !== '.astro')
      .toSorted(),
  );

describe('bouwen, starten en publiceren met verkeerde instellingen', () => {
  const wrong: [script: string, env: Record<string, string>, names: string[]][] = [
    [
      'build',
      { PORT: 'abc', BASE_PATH: '//', OUT_DIR: 'content' },
      ['PORT', 'BASE_PATH', 'OUT_DIR'],
    ],
    ['start', { PORT: 'abc' }, ['PORT']],
    ['dev', { PORT: 'abc' }, ['PORT']],
    ['build', { SITE_URL: 'https://afsprakenatlas.example' }, ['SITE_URL', 'KEEPER_CONTACT']],
    ['publiceren', { SITE_URL: 'https://atlas.provincie.nl' }, ['KEEPER_CONTACT']],
    ['publiceren', { GITHUB_REPOSITORY: 'naam/atlas', SITE_URL: '' }, ['KEEPER_CONTACT']],
  ];

  test.each(examplesOf(wrong, 2))(
    'npm run %s met %j zegt alles in één keer en raakt niets aan',
    async (script, env, names) => {
      const before = state();
      const { code, out, err } = await run(script, env);
      const lines = err.trim().split('\n');
      expect(code).not.toBe(0);
      expect(lines[0]).toBe('Met deze instellingen begint de atlas niet; er is nog niets gebouwd.');
      expect(lines.slice(1).map((line) => line.split(' ')[1])).toEqual(names);
      expect(out).not.toContain('Klaar');
      expect(state()).toEqual(before);
      expect(existsSync(join(root, 'content/afspraken'))).toBe(true);
    },
  );

  test('publiceren zonder adres zegt wat het nodig heeft', async () => {
    expect(await run('publiceren')).toMatchObject({
      code: 1,
      err: expect.stringContaining('SITE_URL ontbreekt'),
    });
  });
});

test('een bouw naar een andere schijf komt daar heel aan', async () => {
  // Memory is a disk of its own on Linux; elsewhere this is another folder.
  const disk = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'atlas-'));
  const { code, err } = await run('build', { OUT_DIR: join(disk, 'site') });
  const files = [disk, join(disk, 'site')].map((folder) => readdirSync(folder));
  rmSync(disk, { recursive: true });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(files[0]).toEqual(['site']);
  expect(files[1]).toEqual(expect.arrayContaining(['index.html', 'bouw.json', 'zoekdata']));
  expect(existsSync(join(root, '.cache/bouw'))).toBe(false);
});

test('met --schoon neemt een bouw niets over van die ervoor', async () => {
  expect(await run('build')).toMatchObject({ code: 0, err: '' });
  const bundle = bundledIn(root);
  const clean = await run('build', {}, ['--schoon']);
  expect(clean).toMatchObject({ code: 0, err: '' });
  expect(clean.out).not.toContain('bestanden overgenomen');
  expect(bundledIn(root)).toHaveLength(1);
  expect(bundledIn(root)).not.toEqual(bundle);
});

describe('een bouw die niet afkomt', () => {
  test.each(
    examplesOf(
      endings(root, () => run('build')),
      2,
    ),
  )('door %s, laat staan wat er stond', async (_, buildSo, says) => {
    const before = state();
    const { code, out, err } = await buildSo();
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
    expect(out).not.toContain('Klaar');
    expect(state()).toEqual(before);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('goed');
  });

  test('door Ctrl-C halverwege, laat staan wat er stond, en niets half', async () => {
    const before = state();
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', PEILDATUM: '2026-11-30' },
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)));
    const half = join(root, '.dist.bouw/map');
    const hasBegun = () => existsSync(half) && readdirSync(half).length > 0;
    while (!hasBegun() && child.exitCode === null) await wait(20);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(state()).toEqual(before);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('goed');
  });
});

describe('npm run voorbeeld', () => {
  test.each([
    [
      'een halve site',
      { 'bouw.json': { ...good['bouw.json'], bestanden: 9 } },
      '1 van de 9 bestanden',
    ],
    [
      'een site voor een map op een host',
      { 'bouw.json': { ...good['bouw.json'], basis: '/atlas' } },
      '/atlas',
    ],
  ])('weigert %s', async (_, files, message) => {
    writeFiles(join(root, 'dist'), files);
    const { code, err } = await run('voorbeeld');
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
    expect(existsSync(join(root, 'voorbeeld'))).toBe(false);
  });

  test('weigert een map die geen bouw is, en een map waarin iets anders staat', async () => {
    mkdirSync(join(root, 'voorbeeld'));
    writeFileSync(join(root, 'voorbeeld/brief.docx'), '');
    expect((await run('voorbeeld')).err).toContain('--naar kan niet “voorbeeld” zijn');
    expect((await run('voorbeeld', {}, ['--naar', 'content'])).err).toContain(
      'hoort bij de repository',
    );
    expect((await run('voorbeeld', {}, ['--van', 'config', '--naar', 'x'])).err).toContain(
      'geen hele site',
    );
    expect(readdirSync(join(root, 'voorbeeld'))).toEqual(['brief.docx']);
  });

  test('maakt van een hele site een voorbeeld, en een volgende keer weer', async () => {
    for (const _ of [1, 2]) expect((await run('voorbeeld')).code).toBe(0);
    expect(readdirSync(join(root, 'voorbeeld')).toSorted()).toEqual(['bouw.json', 'index.html']);
  });
});

test('in een map met een # in het pad begint niets', async () => {
  const folder = '.cache/opdracht #1';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { code, err } = await runScript(resolve('scripts/build.ts'), [], { cwd: folder });
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  expect(err).toContain('met # in het pad');
});
