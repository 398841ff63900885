import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../scripts/importeer/files.ts';
import { store } from '../../scripts/importeer/store.ts';
import { createWorkHandler } from '../../scripts/vervolg/handle.ts';
import { countWork, readWork } from '../../scripts/vervolg/work.ts';
import { importedOf } from '../support/import.ts';
import { asOpenTk } from '../support/official-letter.ts';

let root = '';
let server: Server;
let origin = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'vervolg-'));
  await store(root, filesOf(await importedOf(asOpenTk())), false);
  const handle = createWorkHandler(root);
  server = createServer((request, response) => {
    handle(request, response, () => response.writeHead(404).end('volgende'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const page = async (path = '34682-301/') => (await fetch(`${origin}/importeer/${path}`)).text();
const send = async (
  fields: Record<string, string>,
  headers: Record<string, string> = { origin },
) => {
  const response = await fetch(`${origin}/importeer/34682-301/`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  });
  return { status: response.status, text: await response.text() };
};
const draft = (path: string) => join(root, 'concepten/34682-301', path);

test('de pagina legt officiële tekst, onze weergave, wat is herkend en de kandidaten naast elkaar, zonder script', async () => {
  expect(await page('')).toContain('<a href="/importeer/34682-301/">');
  const text = await page();
  for (const word of [
    'Officiële tekst',
    'Onze weergave',
    'Herkend',
    'Kandidaat: afspraak',
    'een plan voor zoetwater',
  ])
    expect(text).toContain(word);
  expect(text).not.toContain('<script');
  expect(text).toContain('Bedrag, tekst <small>Waarvoor het bedrag is');
  expect(text).not.toMatch(/<label>[a-z]/);
  expect(text).toContain('0 van 10 alinea’s geschreven');
});

test('elk veld heeft een naam voor wie niet ziet', async () => {
  const text = await page();
  const ids = [...text.matchAll(/<textarea id="([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(ids.length).toBe(10);
  expect(ids.filter((id) => !text.includes(`<label for="${id}">`))).toEqual([]);
});

test('een geschreven alinea wordt meteen bewaard, met haar voetnoot, en wordt nooit code', async () => {
  const { status, text } = await send({
    wat: 'schrijf',
    sectie: 'water',
    alinea: '1',
    tekst: 'Onze {1+1} <b>tekst</b>.',
  });
  expect([status, text.includes('Bewaard; [^1] staat nu aan het eind.')]).toEqual([200, true]);
  expect(readFileSync(draft('content/brieven/2027/water.mdx'), 'utf8')).toContain(
    'Onze \\{1+1\\} \\<b\\>tekst\\</b\\>. [^1]',
  );
  expect(await page()).toContain('1 van 10 alinea’s geschreven');
});

test('een onderdeel komt pas in de atlas als elke alinea is geschreven', async () => {
  const early = await send({ wat: 'plaats', sectie: 'water' });
  expect([early.status, early.text.includes('staat nog TODO')]).toEqual([422, true]);
  await send({ wat: 'schrijf', sectie: 'water', alinea: '2', tekst: 'De tweede alinea.' });
  expect((await send({ wat: 'plaats', sectie: 'water' })).status).toBe(200);
  expect(readFileSync(join(root, 'content/brieven/2027/water.mdx'), 'utf8')).toContain(
    'De tweede alinea.',
  );
  expect(existsSync(draft('content/brieven/2027/water.mdx'))).toBe(false);
});

test('een aangenomen kandidaat verhuist, een geweigerde blijft geweigerd, en dat weet de pagina later nog', async () => {
  const id = 'water-1-1';
  const empty = await send({ wat: 'neem-aan', kandidaat: id, naam: '', titel: '', tekst: '' });
  expect(empty.status).toBe(422);
  const accepted = await send({
    wat: 'neem-aan',
    kandidaat: id,
    naam: 'Zoet water Noord',
    titel: 'Een plan',
    tekst: 'Zij maken een plan.',
    soort: 'voornemen',
    vervolg: '2024/zoetwater-noord',
  });
  expect(accepted.text).toContain('Aangenomen als content/afspraken/2027/zoet-water-noord.json');
  expect(
    JSON.parse(readFileSync(join(root, 'content/afspraken/2027/zoet-water-noord.json'), 'utf8')),
  ).toMatchObject({ titel: 'Een plan', soort: 'voornemen', vervolgOp: ['2024/zoetwater-noord'] });
  expect(
    (await send({ wat: 'neem-aan', kandidaat: id, naam: 'x', titel: 'x', tekst: 'x' })).status,
  ).toBe(422);
  await send({ wat: 'weiger', kandidaat: 'water-2-1' });
  const work = await readWork(root, '34682-301');
  expect(work && countWork(work).kandidaten.beoordeeld).toBe(2);
});

test('begint de tekst van een kandidaat met wat wij zelf over die zin schreven, en nooit met de officiële woorden', async () => {
  const tekst = 'Over Drenthe ging het ook. Het kabinet geeft geld voor onderzoek.';
  await send({ wat: 'heropen', kandidaat: 'wonen-werken-2-1' });
  expect(await page()).not.toContain('>Alle provincies passen hun plannen aan.</textarea>');
  await send({
    wat: 'schrijf',
    sectie: 'wonen-werken',
    alinea: '2',
    tekst: 'Alle provincies passen hun plannen aan.',
  });
  await send({ wat: 'schrijf', sectie: 'slot', alinea: '1', tekst });
  const [, candidate = ''] = (await page()).split('value="wonen-werken-2-1"');
  expect(candidate).toContain('rows="3">Alle provincies passen hun plannen aan.</textarea>');
});

test('vult wat open is in een ander concept, en plaatst het als er niets meer open is', async () => {
  const bestand = 'data/kamerstukken/34682-301.json';
  const placed = () => existsSync(join(root, bestand));
  expect(await page()).toContain('name="veld:toelichting"');
  const early = await send({ wat: 'record', bestand });
  expect([early.text.includes('Bewaard; nog 1 open.'), placed()]).toEqual([true, false]);
  await send({
    wat: 'record',
    bestand,
    'veld:titel': 'niet gevraagd',
    'veld:toelichting': 'Wat wij {lazen}.',
  });
  expect(JSON.parse(readFileSync(join(root, bestand), 'utf8'))).toMatchObject({
    ...{ titel: 'Uitkomsten Bestuurlijke Overleggen Leefomgeving 2027' },
    toelichting: 'Wat wij {lazen}.',
  });
  expect(existsSync(draft(bestand))).toBe(false);
  expect((await send({ wat: 'record', bestand: '../../package.json' })).status).toBe(422);
});

test('biedt bij een genoemd stuk een zin aan die alleen zegt waar het genoemd is', async () => {
  const sentence = 'Wordt genoemd in Kamerstuk 34 682, nr. 301, onder “Water”, alinea 1.';
  expect(await page()).toContain(`rows="2">${sentence}`);
  expect(readFileSync(draft('data/kamerstukken/29435-290.json'), 'utf8')).toContain(
    `"TODO: ${sentence}`,
  );
});

test.each([
  ['een ander web-adres', { origin: 'http://example.org' }],
  ['nergens', {}],
])('een formulier van %s doet niets', async (_, headers) => {
  expect((await send({ wat: 'weiger', kandidaat: 'water-2-1' }, headers)).status).toBe(403);
});

test('een onbekend stuk en een pad naar buiten geven de lijst', async () => {
  expect((await fetch(`${origin}/importeer/onbekend/`)).status).toBe(404);
  expect((await fetch(`${origin}/importeer/..%2F..%2Fetc/`)).status).toBe(404);
  expect(await (await fetch(`${origin}/provincies/`)).text()).toBe('volgende');
});
