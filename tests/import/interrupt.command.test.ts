import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/**
 * Stores many files. Once it is busy with them it says so and waits for an answer, because on a busy computer it could be ready before a
 * signal comes.
 */
const code = (folder: string, count: number) => `
  const { readdirSync, readSync, writeSync } = await import('node:fs');
  const { store } = await import(${JSON.stringify(resolve('scripts/importeer/store.ts'))});
  const folder = ${JSON.stringify(folder)};
  const files = Array.from({ length: ${count} }, (_, nr) => ({ file: 'concepten/' + nr + '.json', text: 'x'.repeat(5000) }));
  const watch = setInterval(() => {
    const [work] = readdirSync(folder).filter((name) => name.startsWith('.importeer-'));
    if (work === undefined || readdirSync(folder + '/' + work).length <= 500) return;
    clearInterval(watch);
    writeSync(1, 'bezig');
    readSync(0, Buffer.alloc(8));
  }, 1);
  await store(folder, files, false);
`;

test.each(['SIGINT', 'SIGTERM'] as const)(
  'een import die met %s wordt onderbroken, ook met meer dan één, laat geen half bestand en geen tijdelijke map achter',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'onderbroken-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const args = ['--input-type=module', '--eval', code(folder, 20_000)];
    const child = spawn(process.execPath, args, { stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    let more: NodeJS.Timeout | undefined;
    child.stdout.once('data', () => {
      child.kill(signal);
      child.stdin.end('verder');
      more = setInterval(() => child.kill(signal), 1);
    });
    const ended = await new Promise((done) => child.on('close', (_, by) => done(by)));
    clearInterval(more);
    expect(ended, said).toBe(signal);
    expect(said).toContain('dezelfde opdracht maakt wat nog ontbreekt');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile())
        expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).toHaveLength(5000);
    }
  },
);
