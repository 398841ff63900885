import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { buildInto } from '../workbench/build.ts';
import { buildChangedSite } from './changed-site.ts';
import { takeEditor } from './editor-pictures.ts';
import { takeImport } from './import-pictures.ts';
import type { Save } from './save.ts';

const folder = '.cache/site-beeld';

/** Takes the pictures of docs/importeren.md: a made-up ronde of 2027 from command to pages. */
export async function takeImportPictures(pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await takeImport(page, saveOn(page, pictures));
  } finally {
    await browser.close();
  }
}

function saveOn(page: Page, pictures: string): Save {
  return async (name, options) => {
    const path = join(pictures, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled', ...options });
  };
}

/**
 * Takes the pictures of docs/bewerken.md and the README in a real browser, with the real content: of the site, of the form
 * editor, and of the site after one made-up event.
 * @param pictures the folder to write them to
 */
export async function takePictures(pictures: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await buildInto(folder, { BEHEER: '1', REPOSITORY_URL: 'https://github.com/voorbeeld/atlas' });
  const server = await preview({ outDir: folder, logLevel: 'error', server: { port: 4790 } });
  const address = `http://localhost:${server.port}`;
  const changed = await preview({
    outDir: await buildChangedSite('.cache/beeld-gewijzigd'),
    logLevel: 'error',
    server: { port: 4791 },
  });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 900, height: 590 },
    });
    const page = await context.newPage();
    const save = saveOn(page, pictures);
    await takeStart(page, address, save);
    await takeLetter(page, address, save);
    await takeEditLinks(page, address, save);
    await takeVerloop(page, address, save, 'bewerken-stand-voor');
    await takeVerloop(page, `http://localhost:${changed.port}`, save, 'bewerken-stand-na');
    await takeEditor(page, address, save);
  } finally {
    await browser.close();
    await server.stop();
    await changed.stop();
  }
}

/** The start page, for the README. */
async function takeStart(page: Page, address: string, save: Save): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${address}/`);
  await save('start');
}

/** What a section of a letter becomes on the site. */
async function takeLetter(page: Page, address: string, save: Save): Promise<void> {
  await page.setViewportSize({ width: 900, height: 590 });
  await page.goto(`${address}/brieven/2024/water/`);
  await save('bewerken-brief');
}

/** The links under a page, with the end of the page above them. */
async function takeEditLinks(page: Page, address: string, save: Save): Promise<void> {
  await page.setViewportSize({ width: 1180, height: 590 });
  await page.goto(`${address}/afspraken/2024/zoetwater-noord/`);
  await page.getByRole('link', { name: 'Verbeter deze pagina' }).last().scrollIntoViewIfNeeded();
  const box = await page.getByRole('link', { name: 'Verbeter deze pagina' }).last().boundingBox();
  const bottom = Math.min(590, Math.round((box?.y ?? 0) + 45));
  await save('bewerken-pagina', { clip: { x: 0, y: bottom - 295, width: 900, height: 295 } });
}

/** The stand and the verloop of one outcome. */
async function takeVerloop(page: Page, site: string, save: Save, name: string): Promise<void> {
  await page.setViewportSize({ width: 900, height: 590 });
  await page.goto(`${site}/afspraken/2024/zoetwater-noord/`);
  const section = page.locator('section', { has: page.locator('#verloop') });
  const box = await section.boundingBox();
  if (!box) throw new Error('deze pagina heeft geen verloop');
  const margin = 20;
  const clip = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  await save(name, { fullPage: true, clip });
}
