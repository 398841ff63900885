import { globSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { type SiteServer, startSiteServer } from '../../scripts/browser/site-server.ts';
import { base } from '../../scripts/workbench/hosted.ts';
import { settled } from './search-page.ts';

const address = inject('siteAddress');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  await page.addInitScript(noteAsked);
});
afterEach(() => context.close());

const ask = async (query: string, site = address) => {
  await page.goto(`${site}/zoeken/?q=${encodeURIComponent(query)}`);
  return settled(page);
};
const notices = () => page.locator('#meldingen').innerText();
const withText = () => page.locator('#resultaten > li:has(p:not(.meta), ul)').count();
/** The paths that the browser has cached, per cache. */
const cached = () =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => {
        const requests = await (await window.caches.open(name)).keys();
        return [name, requests.map(({ url }) => new URL(url).pathname)] as const;
      }),
    );
    return Object.fromEntries(caches);
  });
const cachedFiles = async () => Object.values(await cached()).flat();
const cachedTexts = async () =>
  (await cachedFiles()).filter((path) => path.includes('/teksten/')).length;
const cachedWords = async () =>
  (await cachedFiles()).filter((path) => path.includes('/woorden/')).length;
const patience = { timeout: 240_000 };
/** In milliseconds, on the simulated clock of the page. */
const anHour = 3_600_000;
/** What this page has asked of service workers so far: to register one, and each request to cache something. */
const asked = () => page.evaluate(() => (window as unknown as Asking).asked);
interface Asking {
  asked: string[];
}
/** Makes the page note what it asks of service workers; runs in the page. */
const noteAsked = () => {
  const notes: string[] = [];
  Object.assign(window, { asked: notes });
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = function (...given) {
    notes.push('register');
    return register.apply(this, given);
  };
  const { postMessage } = ServiceWorker.prototype;
  ServiceWorker.prototype.postMessage = function (request: unknown) {
    notes.push(Array.isArray(request) ? 'wat er al was' : String(request));
    postMessage.call(this, request);
  };
};
/** Makes timers of five seconds or more fire at once, to skip the fifteen quiet seconds. */
const hurry = () =>
  page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, time = 0) => wait(work, time < 5000 ? time : 0),
    });
  });
/** Asks a first query and waits until its answer is cached. */
const askAndCache = async (query: string, site = address) => {
  await ask(query, site);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(cachedFiles, patience).toContainEqual(expect.stringContaining('/_astro/open.'));
  const shown = await page.locator('#resultaten > li').count();
  await expect.poll(cachedTexts, patience).toBeGreaterThanOrEqual(shown);
};

describe('zonder internet', () => {
  test('krijgt een lezer hetzelfde antwoord, met de teksten en met de melding dat hij offline is', async () => {
    await askAndCache('zoetwater');
    const online = await page.locator('#resultaten').innerText();
    await context.setOffline(true);
    await ask('zoetwater');
    expect(await page.locator('#resultaten').innerText()).toBe(online);
    expect(await notices()).toContain('U bent offline.');
    expect(await notices()).not.toContain('Niet alles');
  });

  test('zegt een nieuwe vraag dat niet alles is doorzocht, en nooit dat iets niet voorkomt', async () => {
    await askAndCache('zoetwater');
    await context.setOffline(true);
    const known = await ask('netcongestie');
    expect(known.count).toBeGreaterThan(0);
    expect(await notices()).toContain('U bent offline. Niet alles kon worden doorzocht');
    for (const query of ['quinoa', 'agenda', '"Groene Hart"', '34682-205', 'wonigbouw']) {
      await ask(query);
      const said = `${await page.locator('#stand').innerText()} ${await notices()}`;
      expect(said, query).toMatch(/^U bent offline|U bent offline\. Niet alles/);
      expect(said, query).not.toMatch(/komt niet voor|Geen resultaten/);
    }
    await context.setOffline(false);
    await page.goto(`${address}/zoeken/?q=quinoa`);
    await settled(page);
    expect(await notices()).toContain('“quinoa” komt niet voor');
  });

  test('is na een rustig moment alles te zoeken, ook wat nog niet was gevraagd', async () => {
    await hurry();
    await askAndCache('zoetwater');
    const texts = globSync('zoekdata/*/teksten/*', { cwd: inject('siteFolder') }).length;
    await expect.poll(cachedTexts, patience).toBe(texts);
    // What words are made of comes last.
    const words = globSync('zoekdata/woorden/*', { cwd: inject('siteFolder') }).length;
    await expect.poll(cachedWords, patience).toBe(words);
    expect(await asked()).toEqual(['register', 'wat er al was', 'rest']);
    await context.setOffline(true);
    expect((await ask('woningen')).count).toBeGreaterThan(10);
    expect(await withText()).toBe(10);
    await ask('quinoa');
    expect(await notices()).toContain('“quinoa” komt niet voor');
    await ask('zoetwaer');
    expect(await notices()).toContain('Resultaten voor zoetwater.');
    expect((await ask('"Groene Hart"')).count).toBeGreaterThan(3);
    await ask('34682-205');
    expect(await page.locator('#resultaten > li.card').count()).toBe(1);
    expect(await notices()).not.toContain('Niet alles');
  });

  test('merkt een andere pagina er niets van', async () => {
    await askAndCache('zoetwater');
    const sources: boolean[] = [];
    page.on('response', (response) => sources.push(response.fromServiceWorker()));
    await page.goto(`${address}/themas/water/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(sources.length).toBeGreaterThan(0);
    expect(sources).not.toContain(true);
  });
});

describe('wat de zoekpagina bewaart', () => {
  test('is niets zolang er niets is gevraagd', async () => {
    await page.clock.install();
    await page.goto(`${address}/zoeken/`);
    await settled(page);
    await page.clock.runFor(anHour);
    expect(await asked()).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    expect(await cached()).toEqual({});
  });

  test('is alleen wat er al was bij een lezer die zuinig is met gegevens', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await hurry();
    await askAndCache('zoetwater');
    const before = (await cachedFiles()).toSorted();
    expect(await asked()).toEqual(['register', 'wat er al was']);
    expect((await cachedFiles()).toSorted()).toEqual(before);
    expect(before.filter((path) => path.includes('/woorden/'))).toEqual([]);
  });

  test('is niets in een browser die het niet kan, en zoeken werkt daar gewoon', async () => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.clock.install();
    expect((await ask('zoetwater')).count).toBeGreaterThan(5);
    await page.clock.runFor(anHour);
    await page.fill('#q', 'netcongestie');
    await page.press('#q', 'Enter');
    expect((await settled(page)).text).toContain('“netcongestie”');
    expect(complaints).toEqual([]);
    expect(await cached()).toEqual({});
  });
});

describe('in een map van een site', () => {
  let server: SiteServer;

  beforeAll(async () => {
    server = await startSiteServer(inject('freshFolder'), base);
  });
  afterAll(() => server.stop());

  test('verdringt een nieuwe uitgave de oude, en werkt zoeken ook als de server er niet meer is', async () => {
    await askAndCache('zoetwater', server.address);
    const [old] = Object.keys(await cached());
    expect(await page.locator('#verder a').innerText()).toBe('Laat het weten');

    server.publish(inject('hostedFolder'));
    await page.reload();
    await settled(page);
    expect(await page.locator('#verder a').innerText()).toBe('Meld het');
    await expect.poll(async () => Object.keys(await cached()), patience).not.toContain(old);
    await page.reload();
    await askAndCache('zoetwater', server.address);
    expect(Object.keys(await cached())).toHaveLength(1);

    await server.stop();
    expect((await ask('zoetwater', server.address)).count).toBeGreaterThan(5);
    expect(await withText()).toBe(10);
    expect(await page.locator('#verder a').innerText()).toBe('Meld het');
    const link = await page.locator('[data-resultaat="1"]').getAttribute('href');
    expect(link).toMatch(/^\/atlas\//);
  });
});
