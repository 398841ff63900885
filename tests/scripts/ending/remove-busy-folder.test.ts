import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { removeBusyFolder } from '../../../scripts/ending/remove-busy-folder.ts';

/** Makes files in a folder, until that is gone or there were enough. */
const writing = `
  const { writeFileSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  for (let nr = 0; nr < 1000; nr += 1) {
    try {
      writeFileSync(workerData + '/' + nr, '');
    } catch {
      break;
    }
  }`;

test('een map waar nog bestanden bij komen, gaat helemaal weg', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const writer = new Worker(writing, { eval: true, workerData: folder });
  const done = new Promise((ended) => writer.on('exit', ended));
  while (readdirSync(folder).length < 100) await new Promise(setImmediate);
  removeBusyFolder(folder);
  await done;
  expect(existsSync(folder)).toBe(false);
});

test('een map die er niet is, hoeft niet weg', () => {
  expect(() => removeBusyFolder(join(tmpdir(), 'atlas-is-er-niet'))).not.toThrow();
});
