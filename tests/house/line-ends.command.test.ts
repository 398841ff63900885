import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatRecord } from '../../scripts/canonical/format.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regeleinden-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', ...args]);

/** The contents of files, one character per byte, after a clone with the settings that git has on Windows. */
function cloneAsOnWindows(files: Record<string, string>): string[] {
  const folder = makeFolder();
  const [work, clone] = [join(folder, 'work'), join(folder, 'clone')];
  git('init', '--quiet', work);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(work, file), text);
  git('-C', work, 'add', '--all');
  git('-C', work, 'commit', '--quiet', '--message=x');
  git('clone', '--quiet', '-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', work, clone);
  return Object.keys(files).map((file) => readFileSync(join(clone, file), 'latin1'));
}

describe('een clone op Windows', () => {
  const files = {
    'a.json': '{\n}\n',
    'b.mdx': '---\n---\n',
    'c.ts': 'a\nb\n',
    run: '#!/bin/sh\ntrue\n',
    'beeld.png': 'a\nb\n',
  };

  test('heeft de regeleinden van Linux, door .gitattributes', () => {
    const attributes = readFileSync('.gitattributes', 'utf8');
    const [, ...texts] = cloneAsOnWindows({ '.gitattributes': attributes, ...files });
    expect(texts).toEqual(Object.values(files));
  });

  test('zou die zonder .gitattributes niet hebben', () => {
    expect(cloneAsOnWindows(files)[0]).toBe('{\r\n}\r\n');
  });
});

describe('alle gegevens met de regeleinden van Windows', () => {
  test('zijn goed voor de controle en de vaste vorm, en herschreven weer wat ze waren', () => {
    const root = makeFolder();
    const files = globSync('{content,data}/**/*.{json,mdx}');
    for (const folder of ['content', 'data']) {
      cpSync(folder, join(root, folder), { recursive: true });
    }
    // In its canonical form: a proposal may bring a record in another form, and that stops nobody.
    const texts = files.map((file) => formatRecord(file, readFileSync(file, 'utf8')) ?? '');
    files.forEach((file, at) => {
      writeFileSync(join(root, file), texts[at]?.replaceAll('\n', '\r\n') ?? '');
    });
    const run = (...args: string[]) => {
      const command = ['scripts/cli/run.mjs', ...args];
      const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
      return { status, stdout };
    };
    expect(run('controleer', '--root', root)).toMatchObject({ status: 0 });
    expect(run('opmaak', '--root', root, '--check')).toMatchObject({ status: 0 });
    expect(run('opmaak', '--root', root)).toMatchObject({ status: 0 });
    expect(files.length).toBeGreaterThan(600);
    expect(files.map((file) => readFileSync(join(root, file), 'utf8'))).toEqual(texts);
  });
});
