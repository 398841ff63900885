import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { apiFiles } from '#exports/api/api-files.ts';
import { runScript } from '../../../scripts/workbench/process.ts';
import { registerAfter } from '../../support/change.ts';
import { writeFiles } from '../../support/write-files.ts';

const folder = '.cache/openapi';

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const files = apiFiles({
    register: registerAfter(),
    addresses: addressesOf(new URL('https://atlas.example'), '/'),
    peildatum: '2025-06-12',
    commit: '',
    perRecord: true,
  });
  writeFiles(
    folder,
    Object.fromEntries(files.map(({ path, make }) => [path.slice(1), String(make())])),
  );
});

test('Redocly vindt niets aan te merken op de beschrijving van de adressen', async () => {
  const ended = await runScript(
    resolve('node_modules/@redocly/cli/bin/cli.js'),
    [
      'lint',
      'api/v1/openapi.json',
      '--extends=recommended',
    ],
    {
      cwd: folder,
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: '1' },
    },
  );
  expect(`${ended.out}${ended.err}`).not.toMatch(/\b[1-9]\d* (?:warning|error)/);
  expect(ended.code).toBe(0);
});
