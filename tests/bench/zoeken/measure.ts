import type { Browser } from 'playwright-core';
import { type Question, questionGroups } from '../../zoeken/questions.ts';
import { type Judged, judge } from '../../zoeken/report.ts';
import { openSearchPage } from '../../zoeken/search-page.ts';
import type { SearchDocument } from './documents.ts';
import type { Rival } from './rivals/rival.ts';
import type { BenchServer } from './server.ts';

export interface Measured {
  name: string;
  settings: string;
  judged: Map<string, Judged[]>;
  /** Bytes over the wire until the first answer is there, without the page’s HTML, styles, fonts and pictures. */
  bytes: number;
  /** The largest parts of those bytes: what they are and how much. */
  parts: [string, number][];
  /** Milliseconds per query in a second pass over all questions, when everything needed is there. */
  warm: number[];
}

export const ownName = 'Afsprakenatlas';
const questions: readonly Question[] = [...questionGroups.values()].flat();
const first = 'zoetwater';

/** The site’s own search page, from the address bar to the results on the screen. */
export async function measureOwn(browser: Browser, server: BenchServer): Promise<Measured> {
  server.takeSent();
  const cold = await browser.newContext();
  const visitor = await cold.newPage();
  await visitor.goto(`${server.address}/zoeken/?q=${first}`, { waitUntil: 'networkidle' });
  const { bytes, parts } = weigh(server.takeSent());
  await cold.close();

  const page = await openSearchPage(browser, server.address);
  const judged = new Map<string, Judged[]>();
  for (const [group, asked] of questionGroups) {
    const done: Judged[] = [];
    for (const question of asked)
      done.push(judge(question, await page.ask(question.query, question.kind === 'set')));
    judged.set(group, done);
  }
  const warm: number[] = [];
  for (const { query } of questions) warm.push((await page.ask(query)).milliseconds);
  await page.close();
  return {
    name: ownName,
    settings: 'the search page as it is, with facets, excerpts and marks on the screen',
    judged,
    bytes,
    parts,
    warm,
  };
}

/** One rival on an empty page, on the same questions; what it would have to say beside its results is not asked of it. */
export async function measureRival(
  browser: Browser,
  server: BenchServer,
  rival: Rival,
  documents: readonly SearchDocument[],
): Promise<Measured> {
  const folder = `/bench-${rival.name.replace(/\W+/g, '-').toLowerCase()}/`;
  server.put(folder, '<!doctype html><html lang="nl"><title>bench</title></html>');
  for (const [name, body] of Object.entries(rival.files(documents)))
    server.put(folder + name, body);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address + folder);
  server.takeSent();
  await rival.install(page, folder);
  await page.evaluate((query) => window.benchSearch(query, 10), first);
  await page.waitForLoadState('networkidle');
  const { bytes, parts } = weigh(server.takeSent());

  const queries = questions.map(({ query }) => query);
  const answers = await page.evaluate(
    (asked) =>
      asked.reduce<Promise<{ addresses: string[]; total: number }[]>>(
        async (before, query) => [...(await before), await window.benchSearch(query, 100)],
        Promise.resolve([]),
      ),
    queries,
  );
  const warm = await page.evaluate(async (asked) => {
    const times: number[] = [];
    for (const query of asked) {
      const start = performance.now();
      await window.benchSearch(query, 10);
      times.push(performance.now() - start);
    }
    return times;
  }, queries);
  await context.close();

  const judged = new Map<string, Judged[]>();
  let next = 0;
  for (const [group, asked] of questionGroups) {
    const done = asked.map((question) => {
      const { addresses = [], total = 0 } = answers[next++] ?? {};
      const results = addresses.map((address) => ({ address, places: [] }));
      return judge(resultsOnly(question), { results, total, notice: '', offers: [] });
    });
    judged.set(group, done);
  }
  return { name: rival.name, settings: rival.settings, judged, bytes, parts, warm };
}

/** A bare library shows no notices and no links: only its results are judged. */
function resultsOnly(question: Question): Question {
  switch (question.kind) {
    case 'absent': {
      const { offers: _, says: __, ...rest } = question;
      return rest;
    }
    case 'notice':
      // Nothing found is honest too.
      return { query: question.query, kind: 'absent', why: question.why };
    default: {
      const { says: _, ...rest } = question;
      return rest;
    }
  }
}

function weigh(sent: ReadonlyMap<string, number>): { bytes: number; parts: [string, number][] } {
  const kinds = new Map<string, number>();
  for (const [path, size] of sent) {
    if (/\/$|\.(?:html|css|woff2|svg|png|ico)$/.test(path)) continue;
    const kind = kindOf(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + size);
  }
  const parts = [...kinds].toSorted((a, b) => b[1] - a[1]);
  return { bytes: parts.reduce((sum, [, size]) => sum + size, 0), parts };
}

function kindOf(path: string): string {
  const kind = /^\/pagefind\/(?:(fragment|index|filter)\/|(?:.*\.)?(pagefind|pf_meta)$)/.exec(path);
  if (kind) return kind[1] ?? { pagefind: 'wasm', pf_meta: 'meta' }[kind[2] ?? ''] ?? path;
  if (path.startsWith('/_astro/')) return 'script of the page';
  return path.split('/').at(-1) ?? path;
}
