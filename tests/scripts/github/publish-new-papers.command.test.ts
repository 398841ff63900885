import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { runScript } from '../../../scripts/workbench/process.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { createRepository, type RepositoryFolder } from '../../support/repository-folder.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';

const branch = 'voorstel/nieuwe-stukken';
const paper = { file: 'data/kamerstukken/34682-301.json', text: '{}\n' };
const reviews: Record<string, unknown[]> = JSON.parse(
  readFileSync('tests/payloads/beoordelingen.json', 'utf8'),
);

let checkout: Checkout;
let repository: RepositoryFolder;
let github: GitHubServer;
let folder: string;
beforeAll(() => {
  checkout = makeSparseCheckout('bronnen');
  repository = createRepository();
});
afterAll(() => {
  checkout.remove();
  repository.remove();
});
beforeEach(async () => {
  github = await startGitHub(repository.bare);
  folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
});
afterEach(() => {
  github.close();
  repository.git('update-ref', '-d', `refs/heads/${branch}`);
  rmSync(folder, { recursive: true, force: true });
});

/** The job with a token, on what the job without one found. */
function publish(found: unknown) {
  const path = join(folder, 'nieuw.json');
  writeFileSync(path, JSON.stringify(found));
  return runScript('scripts/github/publish-new-papers.ts', [path], {
    cwd: checkout.folder,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
      GITHUB_SHA: repository.base,
      GITHUB_TOKEN: token,
      HOOFDTAK: 'main',
    },
  });
}

test('wat er is verschenen wordt één voorstel, dat de week erna wordt bijgewerkt', async () => {
  const regels = ['34682-301: Een brief (nieuw stuk)'];
  expect(await publish({ files: [paper], regels })).toMatchObject({ code: 0, err: '' });
  expect(github.pulls).toMatchObject([
    { head: `voorbeeld:${branch}`, title: 'Nieuw bij de Tweede Kamer (1)' },
  ]);
  expect(github.pulls[0]?.body).toContain('34682-301: Een brief (nieuw stuk)');
  expect(github.dispatched).toEqual([`ci.yml ${branch}`, `gevolgen.yml ${branch}`]);

  const other = { ...paper, file: 'data/bijlagen/34682-301/lijst.json' };
  await publish({ files: [paper, other], regels });
  expect(github.pulls).toMatchObject([{ title: 'Nieuw bij de Tweede Kamer (2)' }]);
  expect(repository.git('show', '--format=', '--name-only', branch).split('\n')).toEqual([
    other.file,
    paper.file,
  ]);
  expect(github.strange).toEqual([]);
});

test('zonder nieuws is er geen voorstel', async () => {
  expect(await publish({ files: [], regels: [] })).toMatchObject({ code: 0, err: '' });
  expect(github.changes).toEqual([]);
});

test('wat iemand heeft beoordeeld, blijft zoals het is', async () => {
  await publish({ files: [paper], regels: [] });
  const tip = repository.git('rev-parse', branch);
  github.reviews.set(github.pulls[0]?.number ?? 0, reviews['goedgekeurd'] ?? []);
  const { out } = await publish({ files: [{ ...paper, text: '{"a":1}\n' }], regels: [] });
  expect(out).toContain('is al beoordeeld');
  expect(repository.git('rev-parse', branch)).toBe(tip);
});

test('een uitkomst in het bestand van de andere taak wordt geweigerd, en dan alles', async () => {
  const strange = { ...paper, file: 'content/afspraken/2027/water.json' };
  const { code, err } = await publish({ files: [paper, strange], regels: [] });
  expect([code, /Kamerstukken of bijlagen/.test(err)]).toEqual([1, true]);
  expect(github.changes).toEqual([]);
});
