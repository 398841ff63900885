import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import { offerFolder, readContent } from '../browser/folder.ts';
import { launchBrowser } from '../browser/launch.ts';
import { buildInto } from '../workbench/build.ts';
import { buildChangedSite } from './changed-site.ts';

const folder = '.cache/site-beeld';

/**
 * Takes the pictures of docs/bewerken.md in a real browser, with the real content: of the site, of the form editor, and of
 * the site after one made-up event.
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
    const save: Save = async (name, options) => {
      const path = join(pictures, `${name}.png`);
      await page.screenshot({ path, animations: 'disabled', ...options });
    };
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

type Save = (name: string, options?: PageScreenshotOptions) => Promise<void>;

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

/** The form editor on a folder on a local folder: its start, a list, a form, a list to pick from, and a changed record. */
async function takeEditor(page: Page, address: string, save: Save): Promise<void> {
  await page.setViewportSize({ width: 900, height: 590 });
  await page.goto(`${address}/beheer/`);
  const open = page.getByRole('button', { name: /lokale repository/i });
  await open.waitFor();
  await save('bewerken-beheer-begin');
  await offerFolder(page, readContent());
  await open.click();
  await page.getByText('Afspraken 2024').first().click();
  await page.getByText('€ 5 miljard voor woningbouw').first().waitFor();
  await save('bewerken-beheer-lijst');

  await page.goto(`${address}/beheer/#/collections/afspraken-2024/entries/zoetwater-noord`);
  await page.getByText('Naam van de uitkomst').first().waitFor();
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).first().waitFor();
  await save('bewerken-beheer-formulier');

  await scrollTo(page, 'Provincie Fryslân');
  await page.getByRole('combobox').filter({ hasText: 'Selecteer een optie' }).first().click();
  await page.waitForTimeout(600);
  await save('bewerken-beheer-keuze');
  await page.keyboard.press('Escape');
  await page.mouse.move(450, 300);
  await page.mouse.wheel(0, -9000);
  const title = page.getByRole('textbox', { name: 'Titel', exact: true }).first();
  await title.scrollIntoViewIfNeeded();
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' en Flevoland');
  await save('bewerken-beheer-veranderd');
}

/** Scrolls until a text is there; the form makes its fields while it scrolls. */
async function scrollTo(page: Page, text: string): Promise<void> {
  await page.mouse.move(450, 300);
  for (let step = 0; step < 20 && (await page.getByText(text).count()) === 0; step += 1) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(200);
  }
  const field = page.getByText(text).first();
  await field.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.wheel(0, -140);
  await page.waitForTimeout(300);
}
