import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../../scripts/workbench/process.ts';

const run = (name: string, ...args: string[]) => runCommand(name, args);
/** One line of Dutch, and nothing else. */
const says = (sentence: string) => ({ code: 2, out: '', err: `\n${sentence}\n` });

test.each([
  ['voorbeeld', '--bestaat-niet kan hier niet, of mist een waarde. Toegestaan: --van, --naar.'],
  ['publiceren', '--bestaat-niet kan hier niet, of mist een waarde. Toegestaan: --dag.'],
  ['bench:controleer', '--bestaat-niet kan hier niet. Opties zijn er niet.'],
])(
  'npm run %s zegt in het Nederlands welke optie niet kan, en doet niets',
  async (name, sentence) => {
    expect(await run(name, '--bestaat-niet')).toEqual(says(sentence));
  },
);

describe('een pad dat er niet is', () => {
  test.each([
    ['compare-sites', ['bestaat-niet', 'ook-niet'], 'bestaat-niet'],
    ['melding', ['--event', 'bestaat-niet.json'], 'bestaat-niet.json'],
  ])('noemt npm run %s in één zin', async (name, args, path) => {
    expect(await run(name, ...args)).toEqual(says(`${path} is er niet; kijk het pad na.`));
  });

  test('is iets anders dan een bestand zonder JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'event.json');
    writeFileSync(file, 'geen JSON');
    expect(await run('melding', '--event', file)).toEqual(says(`${file} is geen JSON.`));
  });
});
