import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#domain/problem/problem.ts';
import { runGate } from '../../../scripts/gate/run.ts';
import { begrip } from '../../support/builders.ts';
import { commit, git, makeRepository, readFrom, runCommand, writeTo } from './folder.ts';

const dossier = 'data/begrippen/dossier.json';
const kamerstuk = 'data/begrippen/kamerstuk.json';
const energie = 'content/afspraken/2024/energie.json';
const aanhef = 'content/brieven/2023/aanhef.mdx';

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function withdraw(root: string, ...args: string[]) {
  return runCommand('intrekken', ['--root', root, ...args]);
}

/** The check as the workflow `publiceren` runs it, with the commit that readers see. */
function checkPublished(root: string, commitOfSite: string) {
  return runCommand('controleer', ['--root', root, '--gepubliceerd'], {
    GEPUBLICEERD: commitOfSite,
  });
}

const head = (root: string) => git(root, 'rev-parse', 'HEAD').trim();

async function gate(root: string, basis = 'HEAD') {
  const { problems, notes } = await runGate({ root, basis: { name: basis } });
  return { problems: problems.map(formatProblem), notes: notes.map(formatProblem) };
}

describe('npm run intrekken', () => {
  test('schrijft een bericht zonder de oude inhoud, en de controle is tevreden', async () => {
    const root = makeRepository();
    const { status, output } = withdraw(root, dossier, 'onjuist', 'De uitleg klopte niet.');
    expect([status, output]).toEqual([0, expect.stringContaining(`${dossier}: ingetrokken.`)]);
    expect(JSON.parse(readFrom(root, dossier))).toEqual({
      titel: 'Ingetrokken begrip',
      ingetrokken: {
        datum: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        reden: 'onjuist',
        zin: 'De uitleg klopte niet.',
      },
    });
    expect(await gate(root)).toEqual({
      problems: [],
      notes: [
        `${kamerstuk}, regel 6, zieOok.0: “dossier” is ingetrokken, dus lezers zien deze verwijzing niet meer.`,
      ],
    });
  });

  test('kan ook met een onderdeel van een brief: wat erop rust, houdt niets tegen', async () => {
    const root = makeRepository();
    expect(withdraw(root, aanhef, 'juridisch', 'Hierover loopt een zaak.').status).toBe(0);
    expect(readFrom(root, aanhef)).toMatch(/^---\n[^#<]+---\n$/);
    const { problems, notes } = await gate(root);
    expect(problems).toEqual([]);
    expect(notes.map((note) => note.replace(/,.*/, ''))).toContain(
      'content/afspraken/2023/zoetwater.json',
    );
  });

  test('laat een bericht dat er al staat met rust', () => {
    const root = makeRepository();
    withdraw(root, dossier, 'onjuist', 'De uitleg klopte niet.');
    const before = readFrom(root, dossier);
    const { status, errors } = withdraw(root, dossier, 'juridisch', 'Hierover loopt een zaak.');
    expect([status, errors]).toEqual([1, expect.stringContaining('is al ingetrokken')]);
    expect(readFrom(root, dossier)).toBe(before);
  });

  test('noemt bij dubbel wat er blijft', async () => {
    const root = makeRepository();
    const args = [dossier, 'dubbel', 'Het stond er twee keer.', '--zie', 'kamerstuk'];
    expect(withdraw(root, ...args).status).toBe(0);
    writeTo(root, kamerstuk, json(begrip('Kamerstuk')));
    expect(await gate(root)).toEqual({ problems: [], notes: [] });
  });

  test.each([
    ['een reden die niet bestaat', [dossier, 'zomaar', 'Zomaar.'], 'onjuist, dubbel'],
    ['een bestand dat er niet is', ['data/begrippen/x.json', 'onjuist', 'Zin.'], 'is er niet'],
    ['een bestand dat geen record is', ['README.md', 'onjuist', 'Zin.'], 'geen bestand van een'],
    ['niet genoeg', [dossier, 'onjuist'], 'Gebruik: npm run intrekken'],
  ])('weigert %s', (_, args, message) => {
    const root = makeRepository();
    const before = readFrom(root, dossier);
    const { status, errors } = withdraw(root, ...args);
    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(readFrom(root, dossier)).toBe(before);
  });
});

describe('wat is ingetrokken', () => {
  test('komt niet ongemerkt terug', async () => {
    const root = makeRepository();
    withdraw(root, dossier, 'onjuist', 'De uitleg klopte niet.');
    commit(root);
    writeTo(root, dossier, json(begrip('Dossier')));
    expect((await gate(root)).problems).toEqual([
      `${dossier}: was ingetrokken en staat er weer, of is iets anders geworden. Zet het bericht terug. Mag het record echt terugkomen, zet dan eerst in een eigen voorstel “opgeheven” in het bericht, met de dag.`,
    ]);
    rmSync(join(root, dossier));
    expect((await gate(root)).problems[0]).toContain('was ingetrokken');
  });

  test('mag terugkomen als de intrekking eerst is opgeheven', async () => {
    const root = makeRepository();
    withdraw(root, dossier, 'juridisch', 'Hierover liep een zaak.');
    const notice = JSON.parse(readFrom(root, dossier));
    notice.ingetrokken.opgeheven = notice.ingetrokken.datum;
    writeTo(root, dossier, json(notice));
    expect((await gate(root)).problems).toEqual([]);
    commit(root);
    writeTo(root, dossier, json(begrip('Dossier')));
    expect((await gate(root)).problems).toEqual([]);
  });
});

describe('publiceren vergelijkt met wat lezers zien', () => {
  test('dus een record dat terloops verdween, verdwijnt ook bij de volgende wijziging niet', () => {
    const root = makeRepository();
    const site = head(root);
    rmSync(join(root, dossier));
    writeTo(root, kamerstuk, json(begrip('Kamerstuk')));
    commit(root);
    writeTo(root, 'data/begrippen/los.json', json(begrip('Los')));
    commit(root);
    const { status, errors } = checkPublished(root, site);
    expect(status).toBe(1);
    expect(errors).toContain(`${dossier}: is weg of heeft een andere naam gekregen`);
    expect(checkPublished(root, '').status).toBe(0);
    expect(checkPublished(root, 'main; rm').status).toBe(2);
  });

  test('wat meteen weg moet, gaat weg terwijl de rest van main rood is', () => {
    const root = makeRepository();
    const site = head(root);
    writeTo(root, 'data/begrippen/stuk.json', '{');
    commit(root);
    expect(checkPublished(root, site).status).toBe(1);

    git(root, 'switch', '--quiet', '--create', 'intrekken', site);
    withdraw(root, energie, 'persoonlijk', 'Er stond iets in over iemand die geen ambt heeft.');
    commit(root);
    const urgent = head(root);
    const { status, output } = checkPublished(root, site);
    expect([status, output]).toEqual([0, expect.stringContaining('Om te weten')]);

    // What was withdrawn does not come back with the next change of main, which does not have the notice yet.
    git(root, 'switch', '--quiet', 'main');
    rmSync(join(root, 'data/begrippen/stuk.json'));
    commit(root);
    const { status: later, errors } = checkPublished(root, urgent);
    expect(later).toBe(1);
    expect(errors).toContain(`${energie}: was ingetrokken en staat er weer`);

    git(root, 'checkout', '--quiet', 'intrekken', '--', energie);
    commit(root);
    expect(checkPublished(root, urgent).status).toBe(0);
  });
});
