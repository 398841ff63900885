import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Answer } from './score.ts';

export interface SearchPage {
  /**
   * Asks a query by changing the address of the open page, as the Back button does, and waits until it has settled.
   * @param all press “Meer resultaten” until a hundred results are shown or there are no more
   */
  ask(query: string, all?: boolean): Promise<TimedAnswer>;
  /** Asks these one after another, with less work around each. */
  askEach(questions: readonly Asked[]): Promise<TimedAnswer[]>;
  /** Loads the address of a query, as someone with the link would. Its `milliseconds` do not include the loading. */
  open(query: string): Promise<TimedAnswer>;
  /** Makes the processor of this page so many times slower, as far as the browser can. */
  slowDown(times: number): Promise<void>;
  /** Has the browser draw nothing of the answers from now on: what they are stays the same, and asking is a quarter less work. */
  stopDrawing(): Promise<void>;
  close(): Promise<void>;
}

/** A query, and whether all of its results are wanted. */
export interface Asked {
  query: string;
  all: boolean;
}

export interface TimedAnswer extends Answer {
  /** From the change of the address until the page said it was ready. */
  milliseconds: number;
}

/** Selector that matches once a query has settled. */
export const settled = '[role="status"][data-klaar="true"]';

/**
 * Opens the search page of the site at this address, in a real browser, and waits until it is ready.
 * @param options what the browser of this reader is like
 */
export async function openSearchPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<SearchPage> {
  const page = await browser.newPage(options);
  await page.goto(addressOf(site, ''));
  await page.waitForSelector(settled, { state: 'attached' });
  const askEach = async (questions: readonly Asked[], change = true): Promise<TimedAnswer[]> =>
    // As one text: Playwright looks at each part of an object by itself.
    JSON.parse(await page.evaluate(askInPage, { questions, change }));
  const askOne = async (asked: Asked, change: boolean) => {
    const [answer] = await askEach([asked], change);
    if (!answer) throw new Error(`geen antwoord op “${asked.query}”`);
    return answer;
  };
  return {
    ask: (query, all = false) => askOne({ query, all }, true),
    askEach,
    open: async (query) => {
      await page.goto(addressOf(site, query));
      await page.waitForSelector(settled, { state: 'attached' });
      return askOne({ query, all: false }, false);
    },
    slowDown: async (rate) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
    stopDrawing: () =>
      page.evaluate(() => {
        // The policy of the site lets no style element be added.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('main { content-visibility: hidden }');
        document.adoptedStyleSheets.push(sheet);
      }),
    close: () => page.close(),
  };
}

function addressOf(site: string, query: string): string {
  return `${site}/zoeken/${query ? `?q=${encodeURIComponent(query)}` : ''}`;
}

/**
 * Runs in the page. It is sent there as text, so everything it needs must be inside it.
 * @returns the answers as JSON
 */
async function askInPage(task: { questions: readonly Asked[]; change: boolean }): Promise<string> {
  const found = document.querySelector<HTMLElement>('[role="status"][data-klaar]');
  if (!found) throw new Error('de zoekpagina heeft geen status');
  const status = found;
  const patience = 240_000;
  const answers: TimedAnswer[] = [];
  for (const question of task.questions) answers.push(await answerTo(question));
  return JSON.stringify(answers);

  async function answerTo({ query, all }: Asked): Promise<TimedAnswer> {
    const start = performance.now();
    if (task.change) {
      status.dataset['klaar'] = 'false';
      history.pushState(null, '', `${location.pathname}?q=${encodeURIComponent(query)}`);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      await until(query, () => status.dataset['klaar'] === 'true');
    }
    const milliseconds = performance.now() - start;
    if (all) await showAll(query);

    const results: { address: string; places: string[] }[] = [];
    const links = document.querySelectorAll<HTMLAnchorElement>(
      'a[data-resultaat], a[data-subresultaat]',
    );
    for (const link of links) {
      if (link.dataset['resultaat'] !== undefined)
        results.push({ address: pathOf(link), places: [] });
      else results.at(-1)?.places.push(pathOf(link));
    }
    return { results, total: Number(status.dataset['aantal']), ...around(), milliseconds };
  }

  /** What the page says besides its results. */
  function around(): Pick<Answer, 'notice' | 'offers'> {
    const main = document.querySelector('main');
    if (!main) throw new Error('de zoekpagina heeft geen main');
    // Facets and tips are in a `details`; what the page says about this query is not.
    const apart = 'form, details, select, li:has(a[data-resultaat]), noscript, script';
    const offers: string[] = [];
    let notice = '';
    const nodes = document.createTreeWalker(
      main,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) =>
        node instanceof Element && node.matches(apart)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof HTMLAnchorElement) offers.push(pathOf(node));
      if (node instanceof Text) notice += node.data;
    }
    return { notice: notice.replace(/\s+/g, ' '), offers };
  }

  function pathOf(link: HTMLAnchorElement): string {
    const { pathname, hash } = new URL(link.href);
    return `${pathname}${hash}`;
  }

  function until(query: string, ready: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      if (ready()) return resolve();
      const observer = new MutationObserver(() => ready() && finish(resolve));
      const timer = setTimeout(
        () => finish(() => reject(new Error(`geen antwoord op “${query}”`))),
        patience,
      );
      observer.observe(document.body, { attributes: true, childList: true, subtree: true });

      function finish(end: () => void): void {
        observer.disconnect();
        clearTimeout(timer);
        end();
      }
    });
  }

  async function showAll(query: string): Promise<void> {
    for (;;) {
      const shown = document.querySelectorAll('a[data-resultaat]').length;
      const more = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
        (button) => /meer resultaten/i.test(button.textContent ?? '') && button.offsetParent,
      );
      if (!more || shown >= 100) return;
      more.click();
      await until(query, () => document.querySelectorAll('a[data-resultaat]').length > shown);
      // Only after adding results does the page decide whether there are more.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}
