import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch.ts';

let started: Promise<Browser> | undefined;

/** The browser that all test files of a worker share, since starting one takes a second. It ends with the worker; no test closes it. */
export function workerBrowser(): Promise<Browser> {
  started ??= launchBrowser();
  return started;
}

/** The browser of `workerBrowser` as one file uses it: closing it closes only the contexts that the file made. */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await workerBrowser();
  const open = new Set<BrowserContext>();
  const remember = (context: BrowserContext) => {
    open.add(context);
    context.once('close', () => open.delete(context));
  };
  const own: Partial<Browser> = {
    newContext: async (options) => {
      const context = await browser.newContext(options);
      remember(context);
      return context;
    },
    newPage: async (options) => {
      const page = await browser.newPage(options);
      remember(page.context());
      return page;
    },
    close: async () => {
      await Promise.all([...open].map((context) => context.close()));
    },
  };
  return withOwn(browser, own);
}

/** A browser that does some of its things in another way. */
export function withOwn(browser: Browser, own: Partial<Browser>): Browser {
  return new Proxy(browser, {
    get: (target, name) => Reflect.get(own, name) ?? Reflect.get(target, name),
  });
}
