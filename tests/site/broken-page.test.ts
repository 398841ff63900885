import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOut } from '../../scripts/workbench/build.ts';
import { runScript } from '../../scripts/workbench/process.ts';

// Needs a build of its own, because it must fail.
test('bouwen met een fout in een pagina eindigt, en met een fout', async () => {
  const root = '.cache/site-broken';
  await checkOut(root);
  await writeFile(
    join(root, 'src/pages/kapot.astro'),
    "---\nthrow new Error('deze pagina is kapot');\n---\n<p>nooit</p>\n",
  );
  const ended = await runScript('scripts/build.ts', [], {
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('deze pagina is kapot');
  expect(ended.out).not.toContain('Klaar');
});
