import type { Page } from 'playwright-core';

/** Waits until the search page has answered its query. @returns its status text and how many results it reports */
export async function settled(page: Page): Promise<{ text: string; count: number }> {
  const status = page.locator('#stand[data-klaar="true"]');
  await status.waitFor();
  return {
    text: await status.innerText(),
    count: Number(await status.getAttribute('data-aantal')),
  };
}
