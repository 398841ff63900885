import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySources } from '../../scripts/workbench/copy-sources.ts';
import { runScript } from '../../scripts/workbench/process.ts';
import { goodFiles } from '../support/atlas.ts';
import { writeFiles } from '../support/write-files.ts';

// Needs a build of its own, because it must fail. One page is enough for that, and makes it short.
test('bouwen met een fout in een pagina eindigt met een fout, en laat de vorige site staan', async () => {
  const root = '.cache/site-broken';
  await rm(root, { recursive: true, force: true });
  await copySources(root);
  await rm(join(root, 'src/pages'), { recursive: true });
  writeFiles(root, {
    ...goodFiles(),
    'dist/bouw.json': { soort: 'site', peildatum: '2026-11-30', basis: '/', bestanden: 1 },
    'dist/index.html': 'de vorige',
    'src/pages/kapot.astro': "---\nthrow new Error('deze pagina is kapot');\n---\n<p>nooit</p>\n",
  });
  const ended = await runScript('scripts/build.ts', [], {
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('deze pagina is kapot');
  expect(ended.out).not.toContain('Klaar');
  expect(readdirSync(join(root, 'dist')).toSorted()).toEqual(['bouw.json', 'index.html']);
  expect(readdirSync(root).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
