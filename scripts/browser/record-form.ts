import type { Locator, Page } from 'playwright-core';

/** For one click on an open list, in milliseconds, and how often it is opened again. */
const patience = 10_000;
const mostAttempts = 12;

/**
 * One field of the form of a record, by its path in the record: `verloop.0.bron.kamerstuk`. The form makes its fields
 * while it scrolls.
 */
export async function fieldAt(page: Page, path: string): Promise<Locator> {
  const field = page.locator(`[data-key-path="${path}"]`).first();
  await page.locator('[data-key-path]').first().waitFor();
  const { width, height } = page.viewportSize() ?? { width: 900, height: 600 };
  await page.mouse.move(width / 2, height / 2);
  for (let step = 0; step < 60 && (await field.count()) === 0; step += 1) {
    await page.mouse.wheel(0, height / 2);
    await page.waitForTimeout(100);
  }
  await field.scrollIntoViewIfNeeded();
  return field;
}

/** Types a text or a number, instead of what is there. */
export async function type(page: Page, path: string, text: string): Promise<void> {
  const field = await fieldAt(page, path);
  await field.locator('input, textarea').first().fill(text);
}

/** Opens the list of a field and picks what is called this; a short list is radio buttons. */
export async function pick(page: Page, path: string, label: string | RegExp): Promise<void> {
  const field = await fieldAt(page, path);
  const radio = field.getByRole('radio', { name: label, exact: true });
  if ((await radio.count()) > 0) {
    await radio.first().click();
    return;
  }
  const option = page.getByRole('option', { name: label, exact: true }).first();
  // On a busy computer the form draws itself again while its list is open, and that closes the list.
  for (let attempt = 1; ; attempt += 1) {
    if (!(await option.isVisible())) await field.getByRole('combobox').first().click();
    try {
      await option.click({ timeout: patience });
      return;
    } catch (error) {
      if (attempt === mostAttempts) throw error;
    }
  }
}

/** Saves a record and waits until its form has closed. */
export async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Opslaan' });
  await button.click();
  await button.waitFor({ state: 'detached' });
}
