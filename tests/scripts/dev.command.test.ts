import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDev } from '../../scripts/workbench/build.ts';
import { copySources } from '../../scripts/workbench/copy-sources.ts';
import { ask } from '../support/ask.ts';
import { goodFiles, water } from '../support/atlas.ts';
import { afspraak, alinea, sectie } from '../support/builders.ts';
import { writeFiles } from '../support/write-files.ts';

const root = '.cache/ontwikkelen';
const day = { PEILDATUM: '2026-11-30' };
const energie = 'content/afspraken/2024/energie.json';
const warmte = 'content/afspraken/2024/warmte.json';
const onEnergie = (titel: string) =>
  afspraak(titel, { themas: ['energie'], provincies: 'alle', gebieden: 'alle' });

let server: ChildProcess;
let address: string;
let saidAtStart = '';

beforeAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await copySources(root);
  // A search index, so that the site is not built first.
  writeFiles(root, { ...goodFiles(), 'dist/zoekdata/catalogus.json': '{}' });
  const good = goodFiles()[energie];
  save(energie, '{\n  "titel": "Half",\n');
  ({ server, address } = await startDev(root, day, (said) => {
    const isWaiting = said.includes('gaat het hier vanzelf verder');
    if (isWaiting && !saidAtStart.includes('gaat het hier vanzelf verder')) save(energie, good);
    saidAtStart = said;
  }));
});

afterAll(() => stop());

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill();
  await ended;
}

/** A page, with the status of its answer before it. */
async function page(path: string): Promise<string> {
  const answer = await ask(address + path);
  return `${answer.status}\n${await answer.text()}`;
}

/** The page, once it is as it should be. */
async function pageWhen(path: string, isRight: (page: string) => boolean): Promise<string> {
  let last = '';
  for (let tries = 0; tries < 200; tries += 1) {
    last = await page(path);
    if (isRight(last)) return last;
    await wait(50);
  }
  const [status, title] = [last.slice(0, 3), /<h1.*?<\/h1>/.exec(last)?.[0]];
  throw new Error(`${path} werd niet wat het moet zijn, maar ${status}, ${title}`);
}

/** Waits until the server says something. */
function untilSaid(text: string): Promise<void> {
  return new Promise((done) => {
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => chunk.includes(text) && done());
  });
}

const says = (text: string) => (html: string) => html.includes(text);
const isSilentOn = (text: string) => (html: string) => !html.includes(text);
const has = (status: number) => (html: string) => html.startsWith(`${status}\n`);
const save = (file: string, record: unknown) => writeFiles(root, { [file]: record });

test('de ontwikkelserver noemt wat er mis is, en begint zodra dat is verbeterd', async () => {
  const [mistakes = '', after = ''] = saidAtStart.split('gaat het hier vanzelf verder');
  expect(mistakes).toMatch(/- content\/afspraken\/2024\/energie\.json, regel 3/);
  expect(mistakes).not.toContain('http://localhost');
  expect(after).toContain('http://localhost');
});

describe('terwijl iemand bewerkt, toont de ontwikkelserver', () => {
  test('een veranderd record, ook waar andere het noemen', async () => {
    expect(await page('/afspraken/2024/energie/')).toContain('Energie');

    save(energie, onEnergie('Energie voor iedereen'));

    const own = await pageWhen('/afspraken/2024/energie/', says('Energie voor iedereen</h1>'));
    expect(own).toContain('Wat er gebeurde: Energie voor iedereen');
    expect(await page('/themas/energie/')).toContain('Energie voor iedereen');
    expect(await page('/afspraken/2024/zoetwater/')).toContain('Energie voor iedereen');
  });

  test('een nieuw record, ook in de lijsten', async () => {
    save(warmte, onEnergie('Warmte'));

    const own = await pageWhen('/afspraken/2024/warmte/', says('Warmte</h1>'));
    expect(own).toContain('Wat er gebeurde: Warmte');
    expect(await page('/themas/energie/')).toContain('/afspraken/2024/warmte/');
  });

  test('een hernoemd record alleen op zijn nieuwe adres', async () => {
    renameSync(join(root, warmte), join(root, warmte.replace('warmte', 'warmtenet')));

    await pageWhen('/afspraken/2024/warmtenet/', says('Warmte</h1>'));
    const list = await pageWhen('/themas/energie/', isSilentOn('/afspraken/2024/warmte/'));
    expect(list).toContain('/afspraken/2024/warmtenet/');
    await pageWhen('/afspraken/2024/warmte/', has(404));
  });

  test('geen record dat weg is', async () => {
    rmSync(join(root, warmte.replace('warmte', 'warmtenet')));

    await pageWhen('/themas/energie/', isSilentOn('/afspraken/2024/warmtenet/'));
    await pageWhen('/afspraken/2024/warmtenet/', has(404));
  });

  test('wat er mis is met een verwijzing, tot die hersteld is', async () => {
    save(energie, { ...onEnergie('Energie en zon'), themas: ['energi'] });
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    server.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await pageWhen('/afspraken/2024/energie/', has(500));
    expect(said).toContain('data/themas/energi.json');

    save(energie, onEnergie('Energie en zon'));
    await pageWhen('/afspraken/2024/energie/', says('Energie en zon</h1>'));
  });

  test('het laatste goede record zolang zijn bestand niet te lezen is', async () => {
    const heard = untilSaid('energie.json');
    save(energie, '{ "titel": "Half');
    await heard;
    expect(await page('/afspraken/2024/energie/')).toContain('Energie en zon</h1>');

    save(energie, onEnergie('Energie en wind'));
    await pageWhen('/afspraken/2024/energie/', says('Energie en wind</h1>'));
  });

  test('een record dat in twee stappen wordt geschreven', async () => {
    const file = openSync(join(root, energie), 'w');
    await wait(3);
    writeSync(file, JSON.stringify(onEnergie('Energie in stappen')));
    closeSync(file);
    await pageWhen('/afspraken/2024/energie/', says('Energie in stappen</h1>'));
  });

  test('een veranderde alinea, in haar tekst en in haar links', async () => {
    const before = String(goodFiles()[water]);
    save(
      water,
      before
        .replace('meer vraag.', 'meer vraag naar warmte.')
        .replace('themas="water"', 'themas="energie"'),
    );

    await pageWhen('/brieven/2024/water/', says('meer vraag naar warmte.'));
    expect(await page('/themas/energie/')).toContain('/brieven/2024/water/');
    expect(await page('/themas/water/')).not.toContain('/brieven/2024/water/');
  });

  test('een nieuw onderdeel van een brief met zijn tekst, en niet een dat weg is', async () => {
    const [slot, einde] = ['content/brieven/2024/slot.mdx', 'content/brieven/2024/einde.mdx'];
    save(slot, sectie({ titel: 'Slot', volgorde: 3, niveau: 2 }, alinea(1, 'Tot volgend jaar.')));
    await pageWhen('/brieven/2024/slot/', says('Tot volgend jaar.'));

    renameSync(join(root, slot), join(root, einde));
    await pageWhen('/brieven/2024/einde/', says('Tot volgend jaar.'));
    await pageWhen('/brieven/2024/', isSilentOn('/brieven/2024/slot/'));
    await pageWhen('/brieven/2024/slot/', has(404));
  });

  test('hetzelfde als een die opnieuw begint', async () => {
    const paths = [
      '/',
      '/afspraken/',
      '/afspraken/2024/energie/',
      '/afspraken/2024/zoetwater/',
      '/brieven/2024/einde/',
      '/brieven/2024/water/',
      '/provincies/fryslan/',
      '/themas/energie/',
      '/mijlpalen/',
    ];
    const shown: string[] = [];
    for (const path of paths) shown.push(await page(path));
    await stop();
    ({ server, address } = await startDev(root, day));
    for (const [index, path] of paths.entries()) expect(await page(path)).toBe(shown[index]);
  });
});
