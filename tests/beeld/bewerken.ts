import { mkdir } from 'node:fs/promises';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { offerFolder, readContent } from '../browser/folder.ts';
import { launchBrowser } from '../browser/launch.ts';
import { buildInto } from '../site/build.ts';
import { buildChangedSite } from './changed-site.ts';

/**
 * `npm run beeld`: takes the pictures of docs/bewerken.md anew, of the site and the form editor as they are now, in a real
 * browser with the real content.
 */
const folder = '.cache/site-beeld';
const pictures = 'docs/beeld';

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
  await takeRoads(page);
  await takeVerloop(page, address, 'bewerken-stand-voor');
  await takeVerloop(page, `http://localhost:${changed.port}`, 'bewerken-stand-na');
  await takeEditor(page);
} finally {
  await browser.close();
  await server.stop();
  await changed.stop();
}

/** The links under a page, with the end of the page above them. */
async function takeRoads(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1180, height: 590 });
  await page.goto(`${address}/afspraken/2024/zoetwater-noord/`);
  await page.getByRole('link', { name: 'Verbeter deze pagina' }).last().scrollIntoViewIfNeeded();
  const box = await page.getByRole('link', { name: 'Verbeter deze pagina' }).last().boundingBox();
  const bottom = Math.min(590, Math.round((box?.y ?? 0) + 45));
  await keep('bewerken-pagina', page, { x: 0, y: bottom - 295, width: 900, height: 295 });
}

/** The stand and the verloop of one outcome. */
async function takeVerloop(page: Page, site: string, name: string): Promise<void> {
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
  const path = `${pictures}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', fullPage: true, clip });
}

/** The form editor on a folder of one's own: begin, list, form, a list to pick from, and a record that was changed. */
async function takeEditor(page: Page): Promise<void> {
  await page.setViewportSize({ width: 900, height: 590 });
  await page.goto(`${address}/beheer/`);
  const open = page.getByRole('button', { name: /lokale repository/i });
  await open.waitFor();
  await keep('bewerken-beheer-begin', page);
  await offerFolder(page, readContent());
  await open.click();
  await page.getByText('Afspraken 2024').first().click();
  await page.getByText('€ 5 miljard voor woningbouw').first().waitFor();
  await keep('bewerken-beheer-lijst', page);

  await page.goto(`${address}/beheer/#/collections/afspraken-2024/entries/zoetwater-noord`);
  await page.getByText('Naam van de uitkomst').first().waitFor();
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).first().waitFor();
  await keep('bewerken-beheer-formulier', page);

  await scrollTo(page, 'Provincie Fryslân');
  await page.getByRole('combobox').filter({ hasText: 'Selecteer een optie' }).first().click();
  await page.waitForTimeout(600);
  await keep('bewerken-beheer-keuze', page);
  await page.keyboard.press('Escape');
  await page.mouse.move(450, 300);
  await page.mouse.wheel(0, -9000);
  const title = page.getByRole('textbox', { name: 'Titel', exact: true }).first();
  await title.scrollIntoViewIfNeeded();
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' en Flevoland');
  await keep('bewerken-beheer-veranderd', page);
}

/** Scrolls until a text is there; the form makes its fields while one scrolls. */
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

async function keep(
  name: string,
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const path = `${pictures}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
}
