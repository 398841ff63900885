import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import {
  type FolderFiles,
  offerFolder,
  readContent,
  readFromFolder,
} from '../../scripts/browser/folder.ts';
import { formatRecord } from '../../scripts/canonical/format.ts';
import { base } from '../../scripts/workbench/hosted.ts';
import { readPages } from '../site/pages.ts';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('hostedAddress');
const { origin } = new URL(address);
let browser: Browser;
/** The editor, with a folder of the real content open. */
let page: Page;
const asked: string[] = [];
const errors: string[] = [];
const files = readContent();

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await open();
});
afterAll(() => browser.close());

describe('/beheer/', () => {
  test('is er niet zonder dat erom is gevraagd', () => {
    expect(readPages().map(({ path }) => path)).not.toContain('/beheer/');
  });

  test('staat niet in de sitemap, niet in zoekmachines, en geen pagina wijst ernaar', () => {
    const pages = readPages(shared('hostedFolder'));
    const beheer = pages.find(({ path }) => path === '/beheer/');
    expect(beheer?.html).toContain('<meta name="robots" content="noindex">');
    const linking = pages.filter(({ html }) => html.includes(`href="${base}/beheer/"`));
    expect(linking.map(({ path }) => path)).toEqual([]);
  });

  test('opent een map, toont een record met Nederlandse vragen en verandert één regel', async () => {
    const lists = await page.locator('body').innerText();
    for (const name of ['Afspraken 2024', 'Thema’s', 'Kamerstukken', 'Begrippen']) {
      expect(lists).toContain(name);
    }
    await edit('afspraken-2024', 'zoetwater-noord');
    // The form appears field by field, from the top.
    await page.getByText('Provincie Fryslân').first().waitFor();
    const form = await page.locator('body').innerText();
    expect(form).toContain('Wat er is afgesproken, besloten of aangekondigd');
    expect(form).toContain('Toetsbaarheid');
    expect(form).toContain('Provincie Fryslân');
    await typeInto('Titel', ' (proef)');
    await save();
    const file = 'content/afspraken/2024/zoetwater-noord.json';
    const changed = await readFromFolder(page, file);
    expect(changed).toBe(files[file]?.replace('Noord-Nederland"', 'Noord-Nederland (proef)"'));
    expect(errors).toEqual([]);
  });

  test('haalt niets bij een ander, en mag dat alleen bij GitHub', () => {
    const html = readPages(shared('hostedFolder')).find(({ path }) => path === '/beheer/')?.html;
    const policy = /content-security-policy" content="([^"]+)"/.exec(html ?? '')?.[1] ?? '';
    const hosts = [...policy.matchAll(/https:\/\/[^ ;]+/g)].map(([host]) => host);
    expect(hosts).toEqual(['https://*.githubusercontent.com', 'https://api.github.com']);
    // The editor asks whether GitHub is up; the policy blocks that request before it leaves the browser.
    expect(asked.filter((url) => !url.startsWith('https://www.githubstatus.com/'))).toEqual([]);
  });

  test.each([
    [
      'een uitkomst over alle provincies',
      'afspraken-2024',
      'afgevallen-locaties-defensie',
      'content/afspraken/2024/',
      'Titel',
    ],
    ['een ronde', 'rondes', '2024', 'data/rondes/', 'Titel'],
    ['een gebied', 'gebieden', 'groene-hart', 'data/gebieden/', 'Officiële naam'],
    ['een partij', 'partijen', 'mona-keijzer', 'data/partijen/', 'Naam'],
  ])(
    'schrijft %s zoals de controle het wil, en laat de rest staan',
    async (_, list, id, folder, label) => {
      await edit(list, id);
      await typeInto(label, ' (proef)');
      await save();
      const file = `${folder}${id}.json`;
      const changed = await readFromFolder(page, file);
      expect(changed.replace(' (proef)', '')).toBe(files[file]);
      expect(changed).not.toBe(files[file]);
      expect(problemsIn({ ...files, [file]: changed })).toEqual([]);
      expect(formatRecord(file, changed)).toBe(changed);
    },
  );

  test('maakt een nieuw begrip dat de controle doorstaat', async () => {
    await page.goto(`${address}/beheer/#/collections/begrippen/new`);
    await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Proefwoord');
    await page.getByRole('textbox', { name: 'Uitleg', exact: true }).fill('Een verzonnen woord.');
    await save();
    const file = 'data/begrippen/proefwoord.json';
    const made = await readFromFolder(page, file);
    expect(JSON.parse(made)).toEqual({
      naam: 'Proefwoord',
      aliassen: [],
      bekend: false,
      uitleg: 'Een verzonnen woord.',
      zieOok: [],
      bronnen: [],
    });
    expect(problemsIn({ ...files, [file]: made })).toEqual([]);
    expect(formatRecord(file, made)).toBe(made);
  });
});

async function open(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
  });
  const fresh = await context.newPage();
  fresh.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(origin)) asked.push(url);
  });
  fresh.on('pageerror', (error) => errors.push(error.message));
  await fresh.goto(`${address}/beheer/`);
  const button = fresh.getByRole('button', { name: /lokale repository/i });
  await button.waitFor();
  await offerFolder(fresh, files);
  await button.click();
  await fresh.getByText('Afspraken 2024').first().waitFor();
  return fresh;
}

async function edit(list: string, id: string): Promise<void> {
  await page.goto(`${address}/beheer/#/collections/${list}/entries/${id}`);
  await page.getByRole('button', { name: 'Opslaan' }).waitFor();
}

/** Adds to what a field has, at once: on a busy computer the form draws itself again between two letters. */
async function typeInto(label: string, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: label, exact: true }).first();
  await expect.poll(() => box.inputValue(), { timeout: 240_000 }).not.toBe('');
  await box.fill((await box.inputValue()) + text);
}

async function save(): Promise<void> {
  const button = page.getByRole('button', { name: 'Opslaan' });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

function problemsIn(all: FolderFiles): string[] {
  const bytes = Object.entries(all).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  return checkFiles(bytes).problems.map(
    ({ file, field, message }) => `${file} ${field} ${message}`,
  );
}
