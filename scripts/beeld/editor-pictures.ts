import type { Page } from 'playwright-core';
import { offerFolder, readContent } from '../browser/folder.ts';
import { fieldAt, pick, save as saveRecord, type } from '../browser/record-form.ts';
import type { Save } from './save.ts';

const name = 'bewerken-beheer';

/**
 * The pictures of the form editor, on a local folder with the real content: its start, the token it asks for, a list, a
 * record that is changed, and a new outcome from an empty form to what is refused.
 */
export async function takeEditor(page: Page, address: string, save: Save): Promise<void> {
  await page.setViewportSize({ width: 900, height: 590 });
  await page.goto(`${address}/beheer/`);
  const open = page.getByRole('button', { name: /lokale repository/i });
  await open.waitFor();
  await save(`${name}-begin`);
  await page.getByRole('button', { name: /toegangstoken/i }).click();
  await page.getByRole('textbox').first().waitFor();
  await settle(page);
  await save(`${name}-token`);
  await page.getByRole('button', { name: 'Annuleren' }).click();

  await offerFolder(page, readContent());
  await open.click();
  await page.getByText('Afspraken 2024').first().click();
  await page.getByText('€ 5 miljard voor woningbouw').first().waitFor();
  await save(`${name}-lijst`);
  await takeChanged(page, address, save);
  await takeNew(page, address, save);
}

/** A record that is there, with one word changed. */
async function takeChanged(page: Page, address: string, save: Save): Promise<void> {
  await page.goto(`${address}/beheer/#/collections/afspraken-2024/entries/zoetwater-noord`);
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).first().waitFor();
  await settle(page);
  await save(`${name}-formulier`);
  await type(page, 'titel', 'Vraag en aanbod van zoetwater in Noord-Nederland uitwerken');
  await save(`${name}-veranderd`);
}

/** A new outcome, made up: its lists to pick from, the event that is begun, and two refusals. */
async function takeNew(page: Page, address: string, save: Save): Promise<void> {
  await page.goto(`${address}/beheer/#/collections/afspraken-2024/new`);
  await type(page, 'titel', 'Samen het grondwater meten');
  await type(page, 'tekst', 'Het Rijk en de provincies spraken af samen het grondwater te meten.');
  await pick(page, 'soort', 'afspraak');
  await pick(page, 'toetsbaarheid', 'procesafspraak');
  await addPlace(page, 'bron');
  await show(page, 'bron.kamerstuk');
  await save(`${name}-bron`);

  await pick(page, 'partijen', 'Rijk');
  await show(page, 'provincies');
  await (await fieldAt(page, 'provincies')).getByRole('combobox').first().click();
  await settle(page);
  await save(`${name}-alle`);
  await page.getByRole('option', { name: 'Alle provincies', exact: true }).click();
  await pick(page, 'themas', 'Water en bodem');

  await type(page, 'verloop.0.datum', '31 november 2024');
  await show(page, 'verloop');
  await save(`${name}-verloop`);
  await pick(page, 'verloop.0.status', 'afgesproken');
  await type(page, 'verloop.0.toelichting', 'De brief meldt de afspraak.');
  await pick(page, 'verloop.0.bron.kamerstuk', /^34682-205 /);
  await pick(page, 'verloop.0.bron.sectie', 'Water (2024)');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await show(page, 'verloop.0.datum');
  await save(`${name}-datum`);

  await type(page, 'verloop.0.datum', '2024-11-12');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('button', { name: 'OK' }).waitFor();
  await settle(page);
  await save(`${name}-geweigerd`);
  await page.getByRole('button', { name: 'OK' }).click();
  await type(page, 'verloop.0.bron.alinea', '3');
  await saveRecord(page);
  // The list makes its rows while it scrolls.
  await page.mouse.move(550, 400);
  const row = page.getByText('Samen het grondwater meten').first();
  for (let step = 0; step < 60 && (await row.count()) === 0; step += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(100);
  }
  await row.scrollIntoViewIfNeeded();
  await settle(page);
  await save(`${name}-opgeslagen`);
}

/** Puts a paragraph of the letter in a source. */
async function addPlace(page: Page, path: string): Promise<void> {
  await pick(page, `${path}.kamerstuk`, /^34682-205 /);
  await pick(page, `${path}.sectie`, 'Water (2024)');
  await type(page, `${path}.alinea`, '3');
}

/** Scrolls a field to the top of the form, below the bar. */
async function show(page: Page, path: string): Promise<void> {
  const field = await fieldAt(page, path);
  await field.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.mouse.wheel(0, -40);
  await settle(page);
}

/** Waits until nothing moves any more: a list opens and a form scrolls in a moment. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(700);
}
