import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outsideLinks, storedCopies } from '../../../scripts/links/collect.ts';
import { checkLinks } from '../../../scripts/links/visit.ts';
import { runScript } from '../../../scripts/workbench/process.ts';
import { zoetwater } from '../../support/atlas.ts';
import { registerAfter, set } from '../../support/change.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';

let site: Server;
let address: string;
const visits = new Map<string, number>();

beforeAll(async () => {
  site = createServer((request, response) => {
    const path = request.url ?? '';
    const visit = (visits.get(path) ?? 0) + 1;
    visits.set(path, visit);
    if (path === '/traag') return;
    if (path === '/verhuisd') response.writeHead(301, { location: '/goed' }).end();
    else if (path === '/wisselend') response.writeHead(visit === 1 ? 500 : 200).end();
    else response.writeHead(Number(path.slice(1)) || 200).end('x');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const at = site.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

/** Only what never answers has to be given up on soon: on a busy machine a good answer may take long. */
const paceOf = (path: string) => ({ patience: path === '/traag' ? 200 : 120_000, pause: 1 });
const visit = (path: string) =>
  checkLinks(new Map([[address + path, new Set(['data/x.json'])]]), undefined, paceOf(path));

describe('de wekelijkse ronde langs de bronnen', () => {
  test.each([
    ['/200', undefined],
    ['/verhuisd', undefined],
    ['/403', undefined],
    ['/429', undefined],
    ['/wisselend', undefined],
    ['/404', 'antwoord 404'],
    ['/410', 'antwoord 410'],
    ['/500', 'antwoord 500'],
    ['/traag', 'geen antwoord op tijd'],
  ])('vindt van %s: %s', async (path, reason) => {
    expect((await visit(path)).map((dead) => dead.reason)).toEqual(reason ? [reason] : []);
  });

  test('zegt het als een adres niet bestaat', async () => {
    const dead = await checkLinks(
      new Map([['http://127.0.0.1:1/', new Set(['data/x.json'])]]),
      undefined,
      paceOf('/'),
    );
    expect(dead).toEqual([
      { url: 'http://127.0.0.1:1/', reason: 'niet bereikbaar', files: ['data/x.json'] },
    ]);
  });

  test('noemt het bewaarde exemplaar dat een record van de verdwenen pagina heeft', async () => {
    const archief = 'https://web.archive.org/web/2025/https://www.example.nl/weg';
    const bron = { url: 'https://www.example.nl/weg', titel: 'Weg', archief };
    const register = registerAfter(set(zoetwater, 'verloop.1.bron', bron));
    expect(storedCopies(register)).toEqual(new Map([[bron.url, archief]]));
    const url = 'http://127.0.0.1:1/';
    const dead = await checkLinks(
      new Map([[url, new Set(['data/x.json'])]]),
      new Map([[url, archief]]),
      paceOf('/'),
    );
    expect(dead).toMatchObject([{ url, archief }]);
  });

  test('bezoekt elk adres één keer, en weet in welke bestanden het staat', () => {
    const url = 'https://www.example.nl/eigen';
    const bron = { url, titel: 'Eigen' };
    const links = outsideLinks(registerAfter(set(zoetwater, 'verloop.1.bron', bron)));
    expect([...(links.get(url) ?? [])]).toEqual([zoetwater]);
    expect([...(links.get('https://www.example.nl/bericht') ?? [])]).toEqual([
      'data/rondes/2023.json',
      'data/partijen/rijk.json',
      'data/kamerstukken/34682-205.json',
      'data/bijlagen/34682-205/lijst.json',
      'data/navragen/2025-03-01-energie.json',
    ]);
  });
});

describe('de melding over links', () => {
  let github: GitHubServer;
  let folder: string;
  let checkout: Checkout;
  beforeAll(async () => {
    checkout = makeSparseCheckout('links');
    github = await startGitHub('/nergens');
    folder = mkdtempSync(join(tmpdir(), 'links-'));
  });
  afterAll(() => {
    github.close();
    checkout.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const publish = (report: unknown) => {
    const file = join(folder, 'links.json');
    writeFileSync(file, JSON.stringify(report));
    return runScript('scripts/github/publish-links.ts', [file], {
      cwd: checkout.folder,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
        GITHUB_TOKEN: token,
      },
    });
  };
  const dead = (url: string, archief?: string) => ({
    url,
    reason: 'antwoord 404',
    files: ['data/x.json'],
    archief,
  });

  test('wordt er één, die elke week verandert en sluit als alles er weer is', async () => {
    await publish({ total: 9, dead: [dead('https://a.example/')] });
    await publish({ total: 9, dead: [dead('https://a.example/'), dead('https://b.example/')] });
    expect(github.issues).toMatchObject([{ title: '2 links die niet meer werken' }]);
    expect(github.issues[0]?.body).toContain(
      'https://b.example/\n  antwoord 404; staat in data/x.json',
    );
    await publish({ total: 9, dead: [dead('https://a.example/', 'https://archief.example/a')] });
    expect(github.issues[0]?.body).toContain('bewaard exemplaar: https://archief.example/a');
    await publish({ total: 9, dead: [] });
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
    expect(github.strange).toEqual([]);
  });
});
