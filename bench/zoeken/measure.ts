import type { Browser } from 'playwright-core';
import { type Question, questionGroups } from '../../tests/zoeken/questions.ts';
import { type Judged, judge } from '../../tests/zoeken/report.ts';
import { openSearchPage, settled } from '../../tests/zoeken/search-page.ts';
import type { SearchDocument } from './documents.ts';
import type { Rival } from './rivals/rival.ts';
import type { BenchServer } from './server.ts';

/** What one way to search costs, and how well it answers. */
export interface Measured {
  name: string;
  settings: string;
  /** How the questions were answered, by group; empty on a site they were not written for. */
  judged: Map<string, Judged[]>;
  /** Bytes over the wire until the first answer, without the HTML, styles, fonts and pictures of the page. */
  bytes: number;
  /** Those bytes by what they are, the largest part first. */
  parts: [string, number][];
  /** The same bytes for a sample of the questions, each the first of a new visitor; empty where not measured. */
  firsts: number[];
  /** Milliseconds per query in a first pass over all questions, when parts of the index may still have to be fetched. */
  fresh: number[];
  /** Milliseconds per query in a second pass, when everything has been fetched. */
  warm: number[];
  /** The same with a processor four times as slow; empty where not measured. */
  slow: number[];
}

export const ownName = 'Afsprakenatlas';
const questions: readonly Question[] = [...questionGroups.values()].flat();
const first = 'zoetwater';
/** One in this many questions is also asked as the first of a new visitor. */
const firstEvery = 12;

/**
 * Measures the site’s own search page, from the address bar to the results on the screen.
 * @param score whether the questions were written for this site; if not, they are asked but not judged
 */
export async function measureOwn(
  browser: Browser,
  server: BenchServer,
  score: boolean,
): Promise<Measured> {
  const { bytes, parts } = await firstSearch(browser, server, first);
  const firsts: number[] = [];
  for (const { query } of questions.filter((_, at) => at % firstEvery === 0))
    firsts.push((await firstSearch(browser, server, query)).bytes);

  const page = await openSearchPage(browser, server.address);
  const judged = new Map<string, Judged[]>();
  const fresh: number[] = [];
  for (const [group, asked] of questionGroups) {
    const done: Judged[] = [];
    for (const question of asked) {
      const answer = await page.ask(question.query, score && question.kind === 'set');
      fresh.push(answer.milliseconds);
      done.push(judge(question, answer));
    }
    if (score) judged.set(group, done);
  }
  const warm: number[] = [];
  for (const { query } of questions) warm.push((await page.ask(query)).milliseconds);
  await page.slowDown(4);
  const slow: number[] = [];
  for (const { query } of questions) slow.push((await page.ask(query)).milliseconds);
  await page.close();
  return {
    name: ownName,
    settings: 'the search page as it is, with facets, excerpts and marks on the screen',
    judged,
    bytes,
    parts,
    firsts,
    fresh,
    warm,
    slow,
  };
}

/** What one question costs a visitor whose browser has cached nothing of the site yet. */
async function firstSearch(
  browser: Browser,
  server: BenchServer,
  query: string,
): Promise<Pick<Measured, 'bytes' | 'parts'>> {
  server.takeSent();
  const cold = await browser.newContext();
  const visitor = await cold.newPage();
  await visitor.goto(`${server.address}/zoeken/?q=${encodeURIComponent(query)}`);
  await visitor.waitForSelector(settled, { state: 'attached' });
  await visitor.waitForLoadState('networkidle');
  const weighed = weigh(server.takeSent());
  await cold.close();
  return weighed;
}

/** Measures a rival on an empty page with the same questions. Only its results are judged, because it shows nothing else. */
export async function measureRival(
  browser: Browser,
  server: BenchServer,
  rival: Rival,
  documents: readonly SearchDocument[],
  score: boolean,
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

  const asked = questions.map(({ query, kind }) => ({
    query,
    limit: score && kind === 'set' ? 100 : 10,
  }));
  const answers = await page.evaluate(askAll, asked);
  const again = await page.evaluate(
    askAll,
    asked.map(({ query }) => ({ query, limit: 10 })),
  );
  await context.close();

  const judged = new Map<string, Judged[]>();
  let next = 0;
  for (const [group, ofGroup] of questionGroups) {
    const done = ofGroup.map((question) => {
      const { addresses = [], total = 0 } = answers[next++] ?? {};
      const results = addresses.map((address) => ({ address, places: [] }));
      const answer = { results, total, notice: '', offers: [] };
      return { ...judge(resultsOnly(question), answer), question };
    });
    if (score) judged.set(group, done);
  }
  return {
    name: rival.name,
    settings: rival.settings,
    judged,
    bytes,
    parts,
    firsts: [],
    fresh: answers.map(({ milliseconds }) => milliseconds),
    warm: again.map(({ milliseconds }) => milliseconds),
    slow: [],
  };
}

/** Runs in the page of a rival. */
async function askAll(queries: { query: string; limit: number }[]) {
  const given: { addresses: string[]; total: number; milliseconds: number }[] = [];
  for (const { query, limit } of queries) {
    const start = performance.now();
    const answer = await window.benchSearch(query, limit);
    given.push({ ...answer, milliseconds: performance.now() - start });
  }
  return given;
}

/** A question without the notices and links that it expects, which a bare library does not show. */
function resultsOnly(question: Question): Question {
  switch (question.kind) {
    case 'absent': {
      const { offers: _, says: __, ...rest } = question;
      return rest;
    }
    case 'notice':
      // Finding nothing is an honest answer too.
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
  const own = /^\/zoekdata\/[0-9a-f]{12}\/(\w+)\/|^\/zoekdata\/(woorden)\//.exec(path);
  if (own) return own[1] ?? own[2] ?? path;
  const kind = /^\/pagefind\/(?:(fragment|index|filter)\/|(?:.*\.)?(pagefind|pf_meta)$)/.exec(path);
  if (kind) return kind[1] ?? { pagefind: 'wasm', pf_meta: 'meta' }[kind[2] ?? ''] ?? path;
  if (path.startsWith('/_astro/')) return 'script of the page';
  return path.split('/').at(-1) ?? path;
}
