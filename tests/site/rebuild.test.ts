import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { readEffect } from '../../scripts/handoff/effect.ts';
import { type Ended, runScript } from '../../scripts/workbench/process.ts';

// Needs builds of its own: `npm run gevolgen` builds a site from another commit and one from the files as they are.
const out = '.cache/gevolgen.json';
const again = '.cache/site-gevolgen';
let ended: Ended;

beforeAll(async () => {
  const args = ['--basis', 'HEAD', '--bouw', '--uit', out, '--site', again];
  ended = await runScript('scripts/gevolgen.ts', args, { env: { ASTRO_TELEMETRY_DISABLED: '1' } });
});

test('npm run gevolgen bouwt beide sites en vergelijkt elke pagina', () => {
  expect(ended).toMatchObject({ code: 0, err: '' });
  const { pages, problems } = readEffect(JSON.parse(readFileSync(out, 'utf8')));
  expect(problems).toEqual([]);
  expect(pages?.total).toBeGreaterThan(300);
});

test('twee keer bouwen geeft byte voor byte dezelfde site', () => {
  expect(inject('sitePrinted')).toMatch(/Klaar: \d+ records, \d+ pagina’s/);
  const first = hashesOf(inject('siteFolder'));
  expect(first.size).toBeGreaterThan(300);
  expect([...hashesOf(again)]).toEqual([...first]);
});

function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}
