import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEffect } from '../../scripts/handoff/effect.ts';
import { runScript } from '../support/process.ts';

test('npm run gevolgen bouwt beide sites en vergelijkt elke pagina', async () => {
  const out = '.cache/gevolgen.json';
  const site = '.cache/site-gevolgen';
  const args = ['--basis', 'HEAD', '--bouw', '--uit', out, '--site', site];
  const ended = await runScript('scripts/gevolgen.ts', args, {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(ended).toMatchObject({ code: 0, err: '' });
  const { pages, problems } = readEffect(JSON.parse(readFileSync(out, 'utf8')));
  expect(problems).toEqual([]);
  expect(pages?.total).toBeGreaterThan(300);
  expect(existsSync(`${site}/index.html`)).toBe(true);
});
