import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand, runScript } from '../../../scripts/workbench/process.ts';
import { startGitHub, token } from '../../support/github-server.ts';
import { createRepository } from '../../support/repository-folder.ts';
import { makeSparseCheckout } from '../../support/sparse-checkout.ts';
import { makeFolder, readFrom, writeTo } from '../gate/folder.ts';

const thema = 'data/themas/water.json';
const branch = 'voorstel/opmaak';
const reviews: Record<string, unknown[]> = JSON.parse(
  readFileSync('tests/payloads/beoordelingen.json', 'utf8'),
);

test('wat in een andere vorm is samengevoegd, gaat vanzelf in één voorstel', async () => {
  const repository = createRepository();
  const checkout = makeSparseCheckout('opmaak');
  const github = await startGitHub(repository.bare);
  onTestFinished(() => {
    github.close();
    checkout.remove();
    repository.remove();
  });
  const root = makeFolder();
  await runCommand('opmaak', ['--root', root]);
  const tidy = readFrom(root, thema);
  const out = join(root, 'opmaak.json');
  /** Both jobs of the workflow. */
  const run = async () => {
    const read = await runCommand('opmaak', ['--root', root, '--uit', out]);
    expect(read).toMatchObject({ code: 0, err: '' });
    const written = await runScript('scripts/github/publish-tidied.ts', [out], {
      cwd: checkout.folder,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
        GITHUB_EVENT_PATH: resolve('tests/payloads/push.gewoon.json'),
        GITHUB_SHA: repository.base,
        GITHUB_TOKEN: token,
      },
    });
    expect(written).toMatchObject({ code: 0, err: '' });
  };

  await run();
  expect(github.changes).toEqual([]);

  writeTo(root, thema, JSON.stringify(JSON.parse(tidy)).replaceAll(',', ' ,\r\n\t'));
  await run();
  expect(`${repository.git('show', `${branch}:${thema}`)}\n`).toBe(tidy);
  expect(repository.git('diff', '--name-only', 'main', branch)).toBe(thema);
  expect(github.pulls).toMatchObject([
    { title: 'Zet records in de vaste vorm', head: `voorbeeld:${branch}`, base: 'main' },
  ]);
  expect(github.dispatched).toEqual([`ci.yml ${branch}`, `gevolgen.yml ${branch}`]);

  // What a person has reviewed stays what it is.
  const tip = repository.git('rev-parse', branch);
  github.reviews.set(100, reviews['goedgekeurd'] ?? []);
  writeTo(
    root,
    'data/themas/energie.json',
    readFrom(root, 'data/themas/energie.json').replace('  "', '"'),
  );
  await run();
  expect(repository.git('rev-parse', branch)).toBe(tip);

  // Once all is in form, nothing is left to propose.
  await run();
  expect(github.changes.at(-1)).toBe('PATCH /pulls/100');
  expect(github.pulls[0]).toMatchObject({ state: 'closed' });
  expect(github.strange).toEqual([]);
});
