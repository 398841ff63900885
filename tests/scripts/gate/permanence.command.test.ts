import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#domain/problem/problem.ts';
import { runGate } from '../../../scripts/gate/run.ts';
import { begrip, verhuisd } from '../../support/builders.ts';
import { commit, copyFolder, git, makeFolder, makeRepository, writeTo } from './folder.ts';

const dossier = 'data/begrippen/dossier.json';
const kamerstuk = 'data/begrippen/kamerstuk.json';

async function messages(root: string, basis: string): Promise<string[]> {
  return (await runGate({ root, basis: { name: basis } })).problems.map(formatProblem);
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The begrip `dossier` gets another file name; the one that names it follows. */
function renameDossier(root: string): void {
  rmSync(join(root, dossier));
  writeTo(root, 'data/begrippen/kamerdossier.json', json(begrip('Dossier')));
  writeTo(root, kamerstuk, json(begrip('Kamerstuk', { zieOok: ['kamerdossier'] })));
}

const gone =
  'is weg of heeft een andere naam gekregen, maar het adres van een pagina verdwijnt nooit';

describe('een adres verdwijnt nooit', () => {
  test('niets veranderd is goed, ook vergeleken met een map', async () => {
    const root = makeRepository();
    expect(await messages(root, 'HEAD')).toEqual([]);
    expect(await messages(root, copyFolder(root))).toEqual([]);
  });

  test('een record weghalen mag niet', async () => {
    const root = makeRepository();
    rmSync(join(root, dossier));
    writeTo(root, kamerstuk, json(begrip('Kamerstuk')));
    expect(await messages(root, 'HEAD')).toEqual([
      `${dossier}: ${gone}. Moest het weg, trek het dan in (npm run intrekken). Zet anders het bestand terug, met alleen een verhuisbericht: {"titel":"Dossier","verhuisdNaar":["…"],"reden":"…"}`,
    ]);
  });

  test.each(['HEAD', 'main', 'v1', 'map'])(
    'hernoemen mag niet zonder verhuisbericht, en het bericht staat erbij (%s)',
    async (name) => {
      const root = makeRepository();
      git(root, 'tag', 'v1');
      const basis = name === 'map' ? copyFolder(root) : name;
      renameDossier(root);
      expect(await messages(root, basis)).toEqual([
        `${dossier}: ${gone}. Bedoelde u “data/begrippen/kamerdossier.json”? Moest het weg, trek het dan in (npm run intrekken). Zet anders het bestand terug, met alleen een verhuisbericht: {"titel":"Dossier","verhuisdNaar":["kamerdossier"],"reden":"…"}`,
      ]);
    },
  );

  test('hernoemen met een verhuisbericht mag', async () => {
    const root = makeRepository();
    renameDossier(root);
    writeTo(root, dossier, json(verhuisd('kamerdossier')));
    expect(await messages(root, 'HEAD')).toEqual([]);
  });

  test('een onderdeel van een brief weghalen mag niet', async () => {
    const root = makeRepository();
    const basis = copyFolder(root);
    rmSync(join(root, 'content/brieven/2023/aanhef.mdx'));
    rmSync(join(root, 'content/afspraken/2023/zoetwater.json'));
    const found = await messages(root, basis);
    expect(
      found.filter((message) => message.includes(gone)).map((message) => message.split(':')[0]),
    ).toEqual(['content/afspraken/2023/zoetwater.json', 'content/brieven/2023/aanhef.mdx']);
  });

  test('een verhuisbericht weghalen mag niet', async () => {
    const root = makeRepository();
    rmSync(join(root, 'data/themas/bodem.json'));
    expect(await messages(root, 'HEAD')).toEqual([
      'data/themas/bodem.json: was een verhuisbericht en is weg, maar het adres van een pagina verdwijnt nooit. Zet het bericht terug.',
    ]);
  });

  test('een verhuisbericht wordt geen record over iets anders', async () => {
    const root = makeRepository();
    writeTo(
      root,
      'data/themas/bodem.json',
      json({ naam: 'Bodem', uitleg: 'Een thema.', aliassen: [], woorden: [], volgorde: 3 }),
    );
    expect(await messages(root, 'HEAD')).toEqual([
      'data/themas/bodem.json: was verhuisd naar water en heeft nu een andere inhoud. Geef de nieuwe inhoud een nieuwe bestandsnaam en zet het verhuisbericht terug.',
    ]);
  });

  test('een verhuizing terugdraaien mag', async () => {
    const root = makeRepository();
    renameDossier(root);
    writeTo(root, dossier, json(verhuisd('kamerdossier')));
    commit(root);
    writeTo(root, dossier, json(begrip('Dossier')));
    writeTo(root, 'data/begrippen/kamerdossier.json', json(verhuisd('dossier')));
    writeTo(root, kamerstuk, json(begrip('Kamerstuk', { zieOok: ['dossier'] })));
    expect(await messages(root, 'HEAD')).toEqual([]);
  });

  test('wat een ander later toevoegde, geldt niet als weg', async () => {
    const root = makeRepository();
    git(root, 'branch', 'mijn-tak');
    writeTo(root, 'data/begrippen/later.json', json(begrip('Later')));
    commit(root);
    git(root, 'checkout', '--quiet', 'mijn-tak');
    expect(await messages(root, 'main')).toEqual([]);
  });

  test.each(['bestaat-niet', '--output=x', 'HEAD; rm -rf .', '$(x)'])(
    'een onbekende tak wordt uitgelegd: %s',
    async (name) => {
      await expect(runGate({ root: makeRepository(), basis: { name } })).rejects.toThrow(
        'geen map en ook geen tak of commit',
      );
    },
  );

  test('zonder git werkt vergelijken met een map', async () => {
    const root = makeFolder();
    expect(await messages(root, copyFolder(root))).toEqual([]);
  });
});
