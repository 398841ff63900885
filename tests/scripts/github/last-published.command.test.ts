import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../../../scripts/workbench/process.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';

const recorded = JSON.parse(readFileSync('tests/payloads/publicaties.json', 'utf8'));

describe('waarmee publiceren vergelijkt', () => {
  let github: GitHubServer;
  let folder: string;
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = makeSparseCheckout('publiceren');
    github = await startGitHub('/nergens');
    folder = mkdtempSync(join(tmpdir(), 'publicaties-'));
    writeFileSync(join(folder, 'uit'), '');
  });
  afterEach(() => {
    github.close();
    checkout.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const find = async (withToken = token) => {
    const { code: status } = await runScript('scripts/github/last-published.ts', [], {
      cwd: checkout.folder,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
        GITHUB_OUTPUT: join(folder, 'uit'),
        GITHUB_SHA: '9'.repeat(40),
        GITHUB_TOKEN: withToken,
      },
    });
    return { status, output: readFileSync(join(folder, 'uit'), 'utf8') };
  };
  const commit = (digit: string) => ({
    status: 0,
    output: `pages=true\ncommit=${digit.repeat(40)}\n`,
  });

  test('is de laatste publicatie die is gelukt, van welke tak ook', async () => {
    github.publications = recorded;
    expect(await find()).toEqual(commit('2'));
    expect([github.changes, github.strange]).toEqual([[], []]);
  });

  test('is een publicatie die door een latere is vervangen, als die later mislukte', async () => {
    const [failed, , first] = recorded.deployments;
    github.publications = { ...recorded, deployments: [failed, first] };
    expect(await find()).toEqual(commit('1'));
  });

  test('is zonder publicatie de laatste commit van main die werd goedgekeurd, niet deze zelf', async () => {
    github.publications = { ...recorded, deployments: [] };
    expect(await find()).toEqual(commit('8'));
  });

  test('is niets als er nog nooit iets was', async () => {
    expect(await find()).toEqual({ status: 0, output: 'pages=true\ncommit=\n' });
  });

  test('is niets als GitHub Pages uit staat, en dan publiceert niemand iets', async () => {
    github.hasPages = false;
    expect(await find()).toEqual({ status: 0, output: 'pages=false\n' });
  });

  test('blijft niet onbekend als GitHub niet antwoordt: dan gaat het publiceren niet door', async () => {
    expect((await find('verlopen')).status).toBe(1);
  });
});
