import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

/** Where a process of its own finds Chromium from npm, with this folder for temporary files, and how large it is at that moment. */
async function findIn(folder: string): Promise<string> {
  const script = `
    import { statSync } from 'node:fs';
    import { unpackedChromium } from './scripts/browser/npm-chromium.ts';
    const { executablePath } = unpackedChromium();
    console.log(executablePath, statSync(executablePath).size);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { env: { ...process.env, TMPDIR: folder } },
  );
  return stdout.trim();
}

test('twee processen die tegelijk de browser uit npm uitpakken, vinden dezelfde, en heel', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const found = await Promise.all([findIn(folder), findIn(folder)]);
  // Once more, when it is surely whole.
  const whole = await findIn(folder);
  expect(found).toEqual([whole, whole]);
  // Nothing half is left of the one that came second.
  expect(readdirSync(folder)).toHaveLength(1);
});
