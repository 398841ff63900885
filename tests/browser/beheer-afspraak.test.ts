import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import {
  openOnTestBackend,
  readContent,
  readFromTestBackend,
} from '../../scripts/browser/folder.ts';
import { fieldAt, pick, save, type } from '../../scripts/browser/record-form.ts';
import { formatRecord } from '../../scripts/canonical/format.ts';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

/** One afspraak from an empty form to a saved file, and one that is changed, on Sveltia’s own test backend. */
const address = `${shared('hostedAddress')}/beheer/`;
const files = readContent();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  await openOnTestBackend(page, address, files);
});
afterAll(() => browser.close());

describe('een afspraak op /beheer/', () => {
  test('wordt geopend, veranderd en opgeslagen: wat niet is aangeraakt, blijft letterlijk staan', async () => {
    const file = 'content/afspraken/2024/zoetwater-noord.json';
    await page.goto(`${address}#/collections/afspraken-2024/entries/zoetwater-noord`);
    await type(page, 'titel', 'Zoetwater in het noorden');
    await pick(page, 'vervolgOp', 'Procesafspraak Groningen (2025)');
    await save(page);
    const saved = await readFromTestBackend(page, file);
    const before = JSON.parse(files[file] ?? '');
    expect(JSON.parse(saved)).toEqual({
      ...before,
      titel: 'Zoetwater in het noorden',
      vervolgOp: ['2025/procesafspraak-groningen'],
    });
    expect(formatRecord(file, saved)).toBe(saved);
    const lines = saved.split('\n');
    const gone = (files[file] ?? '').split('\n').filter((line) => !lines.includes(line));
    expect(gone).toEqual([`  "titel": ${JSON.stringify(before.titel)},`]);
  });

  test('wordt nieuw gemaakt met een begonnen verloop, “alle provincies” en een onderdeel van de brief', async () => {
    const file = 'content/afspraken/2024/proefafspraak-over-grondwater.json';
    await page.goto(`${address}#/collections/afspraken-2024/new`);
    await type(page, 'titel', 'Proefafspraak over grondwater');
    await type(page, 'tekst', 'Het Rijk en de provincies meten samen het grondwater.');
    await pick(page, 'soort', 'afspraak');
    await pick(page, 'toetsbaarheid', 'procesafspraak');
    await addBron('bron');
    await pick(page, 'partijen', 'Rijk');
    await pick(page, 'provincies', 'Alle provincies');
    await pick(page, 'themas', 'Water en bodem');
    await type(page, 'verloop.0.datum', '2024-11-31');
    await pick(page, 'verloop.0.status', 'afgesproken');
    await type(page, 'verloop.0.toelichting', 'De brief meldt de afspraak.');
    await pick(page, 'verloop.0.bron.kamerstuk', /^34682-205 /);
    await pick(page, 'verloop.0.bron.sectie', 'Water (2024)');

    // A day that does not exist is refused in its own field.
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await (
      await fieldAt(page, 'verloop.0.datum')
    )
      .getByText('Dit is geen bestaande datum')
      .waitFor();
    await type(page, 'verloop.0.datum', '2024-11-12');

    // Half a source is refused with the place and the repair, and nothing is lost.
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Verloop 1, Bron, Sectie: kan alleen samen met “alinea”.').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await type(page, 'verloop.0.bron.alinea', '3');
    await save(page);

    const made = await readFromTestBackend(page, file);
    const bron = { kamerstuk: '34682-205', sectie: 'water', alinea: 3 };
    expect(JSON.parse(made)).toEqual({
      titel: 'Proefafspraak over grondwater',
      tekst: 'Het Rijk en de provincies meten samen het grondwater.',
      soort: 'afspraak',
      toetsbaarheid: 'procesafspraak',
      ronde: '2024',
      bron,
      partijen: ['rijk'],
      provincies: 'alle',
      gebieden: [],
      landsdelen: [],
      themas: ['water'],
      programmas: [],
      kamerstukken: [],
      verloop: [
        {
          datum: '2024-11-12',
          gebeurtenis: 'vastgelegd',
          status: 'afgesproken',
          toelichting: 'De brief meldt de afspraak.',
          bron,
        },
      ],
    });
    expect(formatRecord(file, made)).toBe(made);
    expect(problemsIn({ ...files, [file]: made })).toEqual([]);
  });

  test('over alle provincies toont “Alle provincies”, en houdt dat', async () => {
    const file = 'content/afspraken/2024/proefafspraak-over-grondwater.json';
    await page.goto(`${address}#/collections/afspraken-2024/entries/proefafspraak-over-grondwater`);
    await (await fieldAt(page, 'provincies')).getByText('Alle provincies').waitFor();
    await type(page, 'opmerking', 'Een proef.');
    await save(page);
    expect(JSON.parse(await readFromTestBackend(page, file))).toMatchObject({
      provincies: 'alle',
      opmerking: 'Een proef.',
    });
  });

  test('een dossier met een nummer dat er al is, wordt niet opgeslagen', async () => {
    await page.goto(`${address}#/collections/dossiers/new`);
    await type(page, 'nummer', '34682');
    await type(page, 'toelichting', 'Een proef.');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('“34682” staat al in de atlas.').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await readFromTestBackend(page, 'data/dossiers/34682.json')).toBe(
      files['data/dossiers/34682.json'],
    );
    await expect(readFromTestBackend(page, 'data/dossiers/34682-1.json')).rejects.toThrow();
  });
});

async function addBron(path: string): Promise<void> {
  await pick(page, `${path}.kamerstuk`, /^34682-205 /);
  await pick(page, `${path}.sectie`, 'Water (2024)');
  await type(page, `${path}.alinea`, '3');
}

function problemsIn(all: Record<string, string>): string[] {
  const bytes = Object.entries(all).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  return checkFiles(bytes).problems.map(
    ({ file, field, message }) => `${file} ${field} ${message}`,
  );
}
