import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { readPages } from '../site/pages.ts';
import { shared } from '../site/shared-sites.ts';
import { examplesOf } from '../support/examples.ts';
import { questionGroups } from './questions.ts';
import { groupTable, type Judged, judge, shortfalls } from './report.ts';
import { meanScore } from './score.ts';
import { openSearchPage, type SearchPage } from './search-page.ts';

/** The lowest mean score that a group may have (docs/zoeken-metingen.md). */
const floor = 0.97;
const names = [...questionGroups.keys()];
const judged = new Map<string, Judged[]>();
/** Answers do not depend on the window, and drawing more would take a part of all the work. */
const light = { viewport: { width: 320, height: 100 } } as const;
let browser: Browser;
/** Opens each address anew, without anything that the questions above it left in the page. */
let reader: SearchPage;

beforeAll(async () => {
  browser = await sharedBrowser();
  const page = await openSearchPage(browser, shared('siteAddress'), light);
  await page.stopDrawing();
  for (const [group, questions] of questionGroups) {
    const asked = examplesOf(questions, 3);
    const answers = await page.askEach(
      asked.map(({ query, kind }) => ({ query, all: kind === 'set' })),
    );
    judged.set(
      group,
      answers.flatMap((answer, at) => {
        const question = asked[at];
        return question ? [judge(question, answer)] : [];
      }),
    );
  }
  console.log(groupTable(judged));
  reader = await openSearchPage(browser, shared('siteAddress'), light);
});
afterAll(() => browser.close());

describe('zoeken op de gebouwde site', () => {
  test.each(names)('antwoordt goed genoeg op de groep %s', (group) => {
    const answers = judged.get(group) ?? [];
    const score = meanScore(answers.map((one) => one.score));
    expect(score, `${group}: ${score.toFixed(3)}\n${shortfalls(answers)}`).toBeGreaterThanOrEqual(
      lowestScore(group, answers.length),
    );
  });

  test('verzint niets: wat niet op de site staat, geeft geen enkel resultaat', () => {
    const invented = [...judged.values()]
      .flat()
      .filter(({ question, score }) => question.kind === 'absent' && score < 1);
    expect(invented.length, shortfalls(invented)).toBe(0);
  });

  test.each(examplesOf(names, 3))(
    'geeft wie de link van een vraag uit %s krijgt hetzelfde antwoord',
    async (group) => {
      const first = judged.get(group)?.[0];
      if (!first) throw new Error(`de groep ${group} is leeg`);
      const { results, total } = await reader.open(first.question.query);
      expect(total).toBe(first.answer.total);
      expect(results).toEqual(first.answer.results.slice(0, results.length));
    },
  );
});

/** Of a few questions of a group, one more may be answered badly: it may be the one of many that the floor allows. */
function lowestScore(group: string, asked: number): number {
  const isWhole = asked === questionGroups.get(group)?.length;
  return isWhole ? floor : floor - 1 / asked;
}

describe('de vragen zelf', () => {
  const folder = shared('siteFolder');

  test('verwachten alleen bladzijden die er zijn', () => {
    const missing = [...questionGroups.values()].flat().flatMap((question) => {
      const pages = 'pages' in question ? question.pages : [];
      const named = [...pages, ...(question.never ?? [])].filter((page) => !page.endsWith('*'));
      const there = named.filter((page) => existsSync(join(folder, page.replace(/#.*/, ''))));
      const enough = question.kind === 'known' ? there.length > 0 : there.length === named.length;
      return enough || named.length === 0 ? [] : [`${question.query}: ${named.join(' ')}`];
    });
    expect(missing).toEqual([]);
  });

  test('noemen alleen afwezig wat werkelijk nergens op de site staat, ook niet in een samenstelling', () => {
    const text = fold(
      readPages()
        .map(({ html }) => textOf(html))
        .join(' '),
    );
    const present = (questionGroups.get('afwezig') ?? [])
      .map(({ query }) => query)
      .filter((query) => text.includes(fold(query)));
    expect(present).toEqual([]);
  });
});

function textOf(html: string): string {
  // Everyday words are there to say that they are not in the atlas.
  return (
    html
      .replace(/<p\b[^>]*\sdata-alledaags\b[\s\S]*?<\/p>/g, ' ')
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
      // Citations are out of the index, and their ids are no words.
      .replace(/<dl class="cite"[\s\S]*?<\/dl>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
  );
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘-]/g, '')
    .replace(/\s+/g, ' ');
}
