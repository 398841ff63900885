import { isTooHeavy } from '../scripts/budget/page-limits.ts';
import { weightOf as packedWeight } from '../scripts/budget/weight.ts';
import { attributeValues } from '../scripts/browser/attributes.ts';
import { pagesOf, type SitePage } from '../scripts/browser/site-files.ts';
import { readCounts } from '../scripts/cli/options.ts';
import { deadLinks } from '../scripts/site-checks/links.ts';
import { buildCorpusSite } from './zoeken/corpus-site.ts';

/**
 * `npm run bench:groei [-- <afspraken> <rondes>]`: shows that the site can grow for decades, by building a made-up atlas with
 * the real build and looking at every page of it. It fails when a page has more HTML than `budgetten.json` allows, as it is or with brotli, cannot be reached
 * from the start page by plain links, has the same title as another page, or has a dead link.
 */
const [afspraken = 3000, rondes = 25] = readCounts(process.argv.slice(2), ['afspraken', 'rondes']);
/** Pages whose own text links to records of the real atlas, which do not exist here. */
const written = new Set(['/over/']);

/** How many problems of a kind are reported. */
const shown = 20;

/** What is kept of a page: all pages of a large atlas together do not fit in memory. */
interface SeenPage {
  title: string;
  bytes: number;
  /** Why the page is too heavy, if it is. */
  problem: string | undefined;
  isListed: boolean;
  /** The pages that it links to, by their numbers. */
  links: Uint32Array;
}

const { folder, seconds, megabytes } = await buildCorpusSite({ afspraken, rondes });
/** A number for each address that some page has or links to. */
const numbers = new Map<string, number>();
const pages = new Map<string, SeenPage>();
for (const page of pagesOf(folder)) pages.set(page.path, look(page));
const problems = [heavy(), sameTitles(), unreachable(), dead()];

console.log(
  `${afspraken} uitkomsten in ${rondes} rondes: ${pages.size} pagina’s, gebouwd in ${seconds} s met ${megabytes ?? '?'} MB.`,
);
const [heaviest] = [...pages].toSorted(([, a], [, b]) => b.bytes - a.bytes);
if (heaviest)
  console.log(`De zwaarste pagina is ${heaviest[0]}: ${inKb(heaviest[1].bytes)} kB HTML.`);
for (const ofKind of problems) {
  for (const problem of ofKind.slice(0, shown)) console.error(problem);
  if (ofKind.length > shown) console.error(`… en nog ${ofKind.length - shown} zulke`);
  if (ofKind.length > 0) process.exitCode = 1;
}

function look(page: SitePage): SeenPage {
  const { path, html } = page;
  const bytes = Buffer.byteLength(html);
  return {
    // A part of a text keeps the whole text in memory; through bytes it becomes one of its own.
    title: Buffer.from(/<title>([^<]+)/.exec(html)?.[1] ?? '').toString(),
    bytes,
    problem: isTooHeavy(page)
      ? `te zwaar: ${path}, ${inKb(bytes)} kB, met brotli ${packedWeight([html])} bytes`
      : undefined,
    // A redirect is in no list.
    isListed: !html.includes('<meta name="robots" content="noindex">'),
    links: Uint32Array.from(new Set(linksIn(html).map(numberOf))),
  };
}

function inKb(bytes: number): number {
  return Math.round(bytes / 1000);
}

function numberOf(path: string): number {
  const number = numbers.get(path) ?? numbers.size;
  if (number === numbers.size) numbers.set(Buffer.from(path).toString(), number);
  return number;
}

function heavy(): string[] {
  return [...pages.values()].flatMap(({ problem }) => problem ?? []);
}

function sameTitles(): string[] {
  return [...Map.groupBy(pages, ([, { title }]) => title)].flatMap(([title, members]) =>
    members.length > 1
      ? [`dezelfde titel “${title}”: ${members.map(([path]) => path).join(' ')}`]
      : [],
  );
}

function unreachable(): string[] {
  const seen = new Set([numberOf('/'), numberOf('/404.html')]);
  const byNumber = new Map([...pages].map(([path, page]) => [numberOf(path), page]));
  for (const number of seen) {
    for (const link of byNumber.get(number)?.links ?? []) if (byNumber.has(link)) seen.add(link);
  }
  return [...pages].flatMap(([path, { isListed }]) =>
    seen.has(numberOf(path)) || !isListed ? [] : [`niet te bereiken: ${path}`],
  );
}

function dead(): string[] {
  return deadLinks(folder)
    .filter((line) => !written.has(line.split(' ')[0] ?? ''))
    .map((line) => `dode link: ${line}`);
}

/** The pages that a page links to. */
function linksIn(html: string): string[] {
  return attributeValues(html, 'href').flatMap((link) => {
    const [page = ''] = link.split(/[?#]/);
    return page.startsWith('/') && !page.startsWith('//') ? [page] : [];
  });
}
