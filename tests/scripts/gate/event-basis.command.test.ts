import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basisOfEvent } from '../../../scripts/gate/event-basis.ts';
import { begrip } from '../../support/builders.ts';
import { commit, git, makeRepository, readFrom, runCommand, writeTo } from './folder.ts';

const begripFile = 'data/begrippen/dossier.json';

function payload(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`tests/payloads/${name}.json`, 'utf8'));
}

describe('een gebeurtenis wordt vergeleken met', () => {
  test.each([
    ['push.gewoon', { name: '1'.repeat(40), isExact: true }],
    ['push.eerste', undefined],
    ['pull_request.synchronize', { name: '1'.repeat(40) }],
    ['workflow_dispatch', { name: 'origin/main' }],
  ])('%s: %j', (name, basis) => {
    expect(basisOfEvent(payload(name))).toEqual(basis);
  });

  test.each([[null], [{}], ['x'], [{ before: '--output=x' }], [{ repository: {} }]])(
    'niets als het geen gebeurtenis is: %j',
    (event) => {
      expect(() => basisOfEvent(event)).toThrow('geen gebeurtenis van GitHub');
    },
  );
});

/** How the check ends on what was pushed, with the event of GitHub that goes with it. */
function checkPush(root: string, before: string) {
  const event = join(root, 'event.json');
  writeTo(root, 'event.json', JSON.stringify({ ...payload('push.gewoon'), before }));
  return runCommand('controleer', ['--root', root, '--gebeurtenis'], {
    GITHUB_EVENT_PATH: event,
  });
}

function head(root: string): string {
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** Takes a record away, and the reference to it. */
function removeRecord(root: string): void {
  rmSync(join(root, begripFile));
  writeTo(root, 'data/begrippen/kamerstuk.json', JSON.stringify(begrip('Kamerstuk'), null, 2));
}

describe('rechtstreeks naar de hoofdtak', () => {
  test('mag geen record verdwijnen', () => {
    const root = makeRepository();
    const before = head(root);
    removeRecord(root);
    commit(root);
    const { status, errors } = checkPush(root, before);
    expect(status).toBe(1);
    expect(errors).toContain(`${begripFile}: is weg of heeft een andere naam gekregen`);
  });

  test('ook niet door de geschiedenis te herschrijven', () => {
    const root = makeRepository();
    const start = head(root);
    writeTo(root, 'data/begrippen/later.json', JSON.stringify(begrip('Later'), null, 2));
    commit(root);
    const before = head(root);
    git(root, 'reset', '--quiet', '--hard', start);
    const { status, errors } = checkPush(root, before);
    expect(status).toBe(1);
    expect(errors).toContain('data/begrippen/later.json: is weg');
  });

  test('ook niet als de vorige commit alleen nog bij GitHub staat', () => {
    const origin = makeRepository();
    const start = head(origin);
    writeTo(origin, 'data/begrippen/later.json', JSON.stringify(begrip('Later'), null, 2));
    commit(origin);
    const before = head(origin);
    git(origin, 'reset', '--quiet', '--hard', start);
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const root = join(origin, 'kloon');
    git(origin, 'clone', '--quiet', '--no-local', `file://${origin}`, root);
    expect(() => git(root, 'cat-file', '-e', before)).toThrow();
    const { status, errors } = checkPush(root, before);
    expect(status).toBe(1);
    expect(errors).toContain('data/begrippen/later.json: is weg');
  });

  test('eindigt de controle met 2 als de vorige stand er niet meer is', () => {
    const root = makeRepository();
    const { status, errors } = checkPush(root, '9'.repeat(40));
    expect(status).toBe(2);
    expect(errors).toContain('is niet meer op te halen');
    expect(errors).toContain('npm run controleer -- --basis <tak>');
  });

  test('is de eerste keer goed, want er was nog niets', () => {
    const root = makeRepository();
    expect(checkPush(root, '0'.repeat(40)).status).toBe(0);
    expect(readFrom(root, begripFile)).toContain('Dossier');
  });
});
