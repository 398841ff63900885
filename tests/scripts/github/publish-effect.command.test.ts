import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../../../scripts/workbench/process.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';
import { goodEffect } from '../effect/good-effect.ts';

describe('de taak die de gevolgen meldt', () => {
  let github: GitHubServer;
  let folder: string;
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = makeSparseCheckout('gevolgen-melden');
    github = await startGitHub('/nergens');
    folder = mkdtempSync(join(tmpdir(), 'gevolgen-'));
    writeFileSync(join(folder, 'gevolgen.json'), JSON.stringify(goodEffect()));
  });
  afterEach(() => {
    github.close();
    checkout.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const sha = '5f0c9d3f0a7c4b7d8f3a2b1c0d9e8f7a6b5c4d3e';
  const pull = (number: number, head: string, tip = sha) => {
    github.pulls.push({ number, head, title: 'x', body: 'x', base: 'main', sha: tip });
  };
  const publish = (name: string, settings: Record<string, string> = {}) =>
    runScript('scripts/github/publish-effect.ts', [join(folder, 'gevolgen.json')], {
      cwd: checkout.folder,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
        GITHUB_EVENT_PATH: resolve(`tests/payloads/${name}.json`),
        GITHUB_TOKEN: token,
        ...settings,
      },
    });

  test('zet één reactie bij het voorstel van een ander, en werkt die bij', async () => {
    pull(40, 'inwoner-noord:patch-1');
    await publish('workflow_run.completed.fork');
    await publish('workflow_run.completed.fork');
    expect(github.comments.get(40)).toHaveLength(1);
    expect(github.comments.get(40)?.[0]?.body).toContain('Wat lezers hiervan merken');
    // Nobody is invited to open what a stranger made.
    expect(github.comments.get(40)?.[0]?.body).not.toMatch(/index\.html|Artifacts|actions\/runs/);
    expect(github.strange).toEqual([]);
  });

  test('noemt het adres van het voorbeeld, en een verkeerde instelling alleen in het verslag', async () => {
    pull(40, 'inwoner-noord:patch-1');
    await publish('workflow_run.completed.fork', {
      PREVIEW_URL: 'https://voorstel-{nummer}.proef.example/',
    });
    expect(github.comments.get(40)?.[0]?.body).toContain('https://voorstel-40.proef.example/');
    const wrong = await publish('workflow_run.completed.fork', {
      PREVIEW_URL: 'https://voorbeeld.github.io/proef-{nummer}/',
    });
    expect(wrong.out).toContain('::warning::PREVIEW_URL wijst naar voorbeeld.github.io');
    expect(github.comments.get(40)?.[0]?.body).not.toContain('Zelf kijken');
  });

  test('laat een reactie van een ander met hetzelfde teken staan', async () => {
    pull(40, 'inwoner-noord:patch-1');
    const theirs = {
      id: 1,
      body: '<!-- afsprakenatlas:gevolgen -->',
      user: { login: 'kwaad', type: 'User' },
    };
    github.comments.set(40, [theirs]);
    await publish('workflow_run.completed.fork');
    expect(theirs.body).toBe('<!-- afsprakenatlas:gevolgen -->');
    expect(github.comments.get(40)).toHaveLength(2);
  });

  test('vindt ook het voorstel dat een formulier maakte', async () => {
    pull(41, 'voorbeeld:voorstel/melding-12');
    await publish('workflow_run.completed.eigen');
    expect(github.comments.get(41)).toHaveLength(1);
  });

  test.each([
    [
      'het voorstel al verder is',
      'workflow_run.completed.fork',
      'inwoner-noord:patch-1',
      '0'.repeat(40),
    ],
    ['de tak van een ander is', 'workflow_run.completed.fork', 'iemand:patch-1', sha],
    [
      'de naam van de tak een adres wil veranderen',
      'workflow_run.completed.vreemde-tak',
      'kwaad:a',
      sha,
    ],
  ])('zegt niets als %s', async (_, event, head, tip) => {
    pull(40, head, tip);
    const ended = await publish(event);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(github.changes).toEqual([]);
    expect(github.strange).toEqual([]);
  });

  test('doet niets met een bestand dat niet klopt', async () => {
    pull(40, 'inwoner-noord:patch-1');
    writeFileSync(join(folder, 'gevolgen.json'), '{"problems":["x"],"records":"alles"}');
    const ended = await publish('workflow_run.completed.fork');
    expect(ended.code).not.toBe(0);
    expect(github.changes).toEqual([]);
  });
});

test('de voorbeelden van gebeurtenissen zijn echte JSON van GitHub', () => {
  const event = JSON.parse(readFileSync('tests/payloads/workflow_run.completed.fork.json', 'utf8'));
  expect(event.workflow_run.pull_requests).toEqual([]);
});
