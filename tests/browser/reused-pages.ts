import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser, withOwn, workerBrowser } from './shared-browser.ts';

/** What a test may listen to. Playwright listens to other events itself. */
const heard = ['console', 'pageerror', 'request', 'response', 'requestfailed', 'dialog'] as const;

/** The closed pages of this worker, by what cannot be changed of a page. */
const unused = new Map<string, Page[]>();

/**
 * The shared browser, of which `newPage` opens a page that was closed before, by any file: a new one takes half a second of processor
 * time. It is in the window and the colours of its options, without listeners, routes, cookies and what the site stored, but with the
 * files that it may cache. For what `addInitScript` or a session with the browser changes, ask `sharedBrowser` for a page.
 */
export async function reusingPages(): Promise<Browser> {
  const browser = await workerBrowser();
  const shared = await sharedBrowser();
  const open = new Set<Page>();
  const newPage = async ({
    viewport,
    colorScheme,
    forcedColors,
    ...rest
  }: BrowserContextOptions = {}) => {
    const kind = JSON.stringify(rest);
    const closed = unused.get(kind) ?? [];
    unused.set(kind, closed);
    const page = closed.pop() ?? (await browser.newPage(rest));
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? 'light',
      forcedColors: forcedColors ?? 'none',
    });
    open.add(page);
    return Object.assign(page, {
      close: async () => {
        await empty(page);
        open.delete(page);
        closed.push(page);
      },
    });
  };
  /** What a test left open may be in any state, so that is not used again. */
  const close = async () => {
    await Promise.all([...open].map((page) => page.context().close()));
    await shared.close();
  };
  return withOwn(shared, { newPage, close });
}

async function empty(page: Page): Promise<void> {
  for (const event of heard) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.context().clearCookies();
  // An empty page of another origin would take a process of its own, and so would the next page of the site.
  await page.goto(`${shared('siteAddress')}/bouw.json`);
}
