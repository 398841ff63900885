import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Stores so many files that there is time to interrupt it. */
const code = (folder: string, count: number) => `
  const { store } = await import(${JSON.stringify(resolve('scripts/importeer/store.ts'))});
  const files = Array.from({ length: ${count} }, (_, nr) => ({ file: 'concepten/' + nr + '.json', text: 'x'.repeat(5000) }));
  await store(${JSON.stringify(folder)}, files, false);
`;

test.each(['SIGINT', 'SIGTERM'] as const)(
  'een import die met %s wordt onderbroken, ook met meer dan één, laat geen half bestand en geen tijdelijke map achter',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'onderbroken-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const args = ['--input-type=module', '--eval', code(folder, 20_000)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    let isBusy = false;
    const watch = setInterval(() => {
      const [work] = readdirSync(folder).filter((name) => name.startsWith('.importeer-'));
      isBusy ||= work !== undefined && readdirSync(join(folder, work)).length > 2000;
      if (isBusy) child.kill(signal);
    }, 1);
    const ended = await new Promise((done) => child.on('close', (_, by) => done(by)));
    clearInterval(watch);
    expect(ended).toBe(signal);
    expect(said).toContain('dezelfde opdracht maakt wat nog ontbreekt');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile())
        expect(readFileSync(join(entry.parentPath, entry.name), 'utf8')).toHaveLength(5000);
    }
  },
);
