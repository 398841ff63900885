import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { readEffect } from '../../scripts/handoff/effect.ts';
import { checkOut } from '../../scripts/workbench/build.ts';
import { type Ended, runScript } from '../../scripts/workbench/process.ts';
import { olderVersion } from '../support/older-version.ts';
import { writeFiles } from '../support/write-files.ts';

// Needs a build of its own: what `npm run gevolgen` builds from a copy of the files, in another folder, on a computer that is set
// otherwise. What it compares them with is an older
// version with little code; from a commit it is built in tests/scripts/effect/gevolgen.command.test.ts.
const before = '.cache/gevolgen-basis';
const out = '.cache/gevolgen.json';
const again = '.cache/site-gevolgen';
const elsewhere = '.cache/een andere map';
const otherwise = { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'development' };
let ended: Ended;

beforeAll(async () => {
  rmSync(before, { recursive: true, force: true });
  writeFiles(before, olderVersion());
  mkdirSync(join(before, 'node_modules'));
  rmSync(again, { recursive: true, force: true });
  await checkOut(elsewhere);
  const args = ['--basis', before, '--bouw', '--uit', out, '--site', again, '--root', elsewhere];
  const env = { ASTRO_TELEMETRY_DISABLED: '1', ...otherwise };
  ended = await runScript('scripts/gevolgen.ts', args, { env });
});

test('npm run gevolgen bouwt beide sites en vergelijkt elke pagina', () => {
  expect(ended).toMatchObject({ code: 0, err: '' });
  const { pages, problems } = readEffect(JSON.parse(readFileSync(out, 'utf8')));
  expect(problems).toEqual([]);
  expect(pages?.total).toBeGreaterThan(300);
  expect(pages?.removed.shown).toContain('/afspraken/2024/zoetwater/');
});

test('twee keer bouwen geeft byte voor byte dezelfde site, ook in een andere map, tijdzone en taal', () => {
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
