import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import { startSiteServer } from '../../browser/site-server.ts';

/**
 * Serves a built site without a base path and opens a browser for as long as `look` takes; `look` gets the address of the site
 * without a slash at the end.
 */
export async function inBrowser<Found>(
  folder: string,
  look: (browser: Browser, address: string) => Promise<Found>,
): Promise<Found> {
  const server = await startSiteServer(folder, '');
  try {
    const browser = await launchBrowser();
    try {
      return await look(browser, server.address);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
