import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../support/write-files.ts';

// Relative folders count from where a command runs, so each replacement is a process of its own.
const root = resolve('.cache/map vervangen');
const bin = join(root, '.cache/weg');
const site = join(root, 'dist');

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
});

/** Replaces `dist` by a folder with one file, or with what the code does to it. */
function replace(code = "writeFileSync(fresh + '/index.html', 'nieuw');") {
  const script = `import { writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(resolve('scripts/site/replace-folder.ts'))};
    await replaceFolder('dist', async (fresh) => { ${code} });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stderr };
}

const page = () => readFileSync(join(site, 'index.html'), 'utf8');

/** Waits until what was discarded is removed, however busy the computer is. */
async function emptied(left: string[] = []): Promise<void> {
  while (readdirSync(bin).length > left.length) await wait(20);
  expect(readdirSync(bin)).toEqual(left);
}

describe('een map die wordt vervangen', () => {
  test('hoeft er nog niet te zijn', () => {
    expect(replace()).toEqual({ status: 0, stderr: '' });
    expect([readdirSync(root), page()]).toEqual([['dist'], 'nieuw']);
  });

  test('is meteen de nieuwe; de oude verdwijnt daarna vanzelf', async () => {
    writeFiles(site, { 'index.html': 'oud', 'a/b/index.html': 'oud' });
    expect(replace()).toEqual({ status: 0, stderr: '' });
    expect([readdirSync(root).toSorted(), readdirSync(site), page()]).toEqual([
      ['.cache', 'dist'],
      ['index.html'],
      'nieuw',
    ]);
    await emptied();
  });

  test('ruimt ook op wat een eerdere keer bleef liggen, en niets anders', async () => {
    writeFiles(bin, { 'dist-1-2-0/index.html': 'van eerder', 'brief.docx': 'van iemand' });
    writeFiles(site, { 'index.html': 'oud' });
    expect(replace()).toEqual({ status: 0, stderr: '' });
    await emptied(['brief.docx']);
    expect(page()).toBe('nieuw');
  });

  test('blijft zoals hij was als het maken mislukt', () => {
    writeFiles(site, { 'index.html': 'oud' });
    expect(replace("throw new Error('mislukt');")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('mislukt'),
    });
    expect([readdirSync(root), page()]).toEqual([['dist'], 'oud']);
  });

  test('komt terug als de stroom uitviel tussen de twee stappen van een wissel', async () => {
    writeFiles(join(root, '.dist.vorige'), { 'index.html': 'oud' });
    expect(replace("throw new Error('mislukt');").status).toBe(1);
    expect([readdirSync(root), page()]).toEqual([['dist'], 'oud']);
  });

  test('verdwijnt ook als hij niet opzij kan', () => {
    writeFiles(site, { 'index.html': 'oud' });
    // Where the folder for what is discarded should come is a file.
    writeFileSync(join(root, '.cache'), '');
    expect(replace()).toEqual({ status: 0, stderr: '' });
    expect([readdirSync(root).toSorted(), page()]).toEqual([['.cache', 'dist'], 'nieuw']);
    expect(existsSync(join(root, '.dist.vorige'))).toBe(false);
  });
});
