import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../../scripts/workbench/process.ts';

/** A copy of the real content. */
const root = mkdtempSync(join(tmpdir(), 'atlas-'));
beforeAll(() => {
  for (const part of ['content', 'data']) cpSync(part, join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('npm run nieuw maakt een navraag onder haar dag, in een map die er nog niet was', async () => {
  const fields = {
    titel: 'Is het verzonnen plan er al?',
    afspraken: '2024/zoetwater-noord',
    datum: '3 februari 2026',
    partij: 'Rijk',
    weg: 'brief',
    'antwoord.datum': '1 maart 2026',
    'antwoord.tekst': 'Het is er.',
    'antwoord.bron': 'Kamerstuk 34 682, nr. 228',
  };
  const flags = Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]);
  const ended = await runCommand('nieuw', ['navraag', ...flags, '--map', root]);
  const file = 'data/navragen/2026-02-03-is-het-verzonnen-plan-er-al.json';
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain(`${file}: gemaakt.`);
  expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toMatchObject({
    datum: '2026-02-03',
    partij: 'rijk',
    antwoord: { datum: '2026-03-01', bron: { kamerstuk: '34682-228' } },
  });
  const check = await runCommand('controleer', ['--root', root]);
  expect(check).toMatchObject({ code: 0, err: '' });
  const form = await runCommand('opmaak', ['--check', '--root', root]);
  expect(form).toMatchObject({ code: 0, err: '' });
});
