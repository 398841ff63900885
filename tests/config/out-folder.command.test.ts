import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireBuildableOutDir, requireBuildableRoot } from '../../config/buildable-path.ts';
import { buildNote, requireReplaceable, sourceFolders } from '../../config/out-folder.ts';

let around: string;
let root: string;

beforeEach(() => {
  around = realpathSync(mkdtempSync(join(tmpdir(), 'mappen-')));
  root = join(around, 'atlas');
  mkdirSync(join(root, 'content/afspraken'), { recursive: true });
  put('content/afspraken/a.json');
});
afterEach(() => rmSync(around, { recursive: true, force: true }));

/** Writes a file, seen from the repository. */
function put(file: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), '{}');
}

const check = (folder: string) => () => requireReplaceable('OUT_DIR', folder, root);

describe('een map mag worden vervangen', () => {
  test.each([
    ['als zij er niet is', 'dist', []],
    ['als zij leeg is', 'leeg', []],
    ['als een bouw van ons haar maakte', 'dist', [`dist/${buildNote}`, 'dist/index.html']],
    [
      'naast de repository, ook als haar naam met die van de repository begint',
      '../atlas-site',
      [],
    ],
    ['dieper, in mappen die er nog niet zijn', '.cache/een/twee', []],
  ])('%s', (_, folder, files) => {
    mkdirSync(join(root, 'leeg'));
    files.forEach(put);
    expect(check(folder)).not.toThrow();
  });
});

describe('een map mag niet worden vervangen', () => {
  test.each([
    ['als het de repository zelf is', '.', 'daarin staat de hele repository'],
    ['als de repository erin staat', '..', 'daarin staat de hele repository'],
    ['als het de hele schijf is', '/', 'daarin staat de hele repository'],
    ['als zij bij de repository hoort', 'content', '“content” hoort bij de repository'],
    ['als zij daarin staat, ook als zij er nog niet is', 'content/site', '“content” hoort'],
    ['als zij op een omweg bij de repository hoort', 'x/../content', '“content” hoort'],
    ['als er iets anders in staat', 'anders', `${buildNote} ontbreekt`],
    ['als zij naast de repository staat en iets anders is', '../ander', `${buildNote} ontbreekt`],
    ['als het een bestand is', 'bestand', 'dat is een bestand'],
    ['als het een verwijzing is', 'link', 'een verwijzing naar een andere map'],
    ['als een verwijzing naar de inhoud leidt', 'via/content', '“content” hoort'],
  ])('%s', (_, folder, reason) => {
    put('anders/brief.docx');
    put('../ander/brief.docx');
    put('bestand');
    symlinkSync(join(around, 'ander'), join(root, 'link'));
    symlinkSync(root, join(root, 'via'));
    expect(check(folder)).toThrow(`OUT_DIR kan niet “${folder}” zijn: `);
    expect(check(folder)).toThrow(reason);
  });

  test('als git er bestanden in bijhoudt, ook als er een bouw in staat', () => {
    put(`pagina/${buildNote}`);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    git('init', '--quiet');
    expect(check('pagina')).not.toThrow();
    git('add', 'pagina');
    expect(check('pagina')).toThrow('git houdt bestanden in die map bij');
  });
});

test('de mappen van de repository staan allemaal in de lijst', () => {
  const tracked = execFileSync('git', ['ls-tree', '-d', '--name-only', 'HEAD'], {
    encoding: 'utf8',
  });
  const missing = tracked
    .trim()
    .split('\n')
    .filter((name) => !sourceFolders.includes(name));
  expect(missing).toEqual([]);
});

describe('in een map met een teken waarmee een programma niet overweg kan', () => {
  test.each(["'", '"', '#', '?', '%', '`'])('%s begint de bouw niet', (sign) => {
    const path = `/srv/a${sign}b/atlas`;
    expect(() => requireBuildableRoot(path)).toThrow(`met ${sign} in het pad`);
    expect(() => requireBuildableOutDir(`${path}/dist`, '/srv/atlas')).toThrow(
      `OUT_DIR kan niet “${path}/dist” zijn`,
    );
  });

  test('zijn spaties, haken en accenten geen bezwaar', () => {
    expect(() => requireBuildableRoot('/srv/mijn atlas [nieuw] é & co')).not.toThrow();
  });
});
