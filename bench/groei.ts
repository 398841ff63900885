import { isTooHeavy } from '../scripts/budget/page-limits.ts';
import { weightOf as packedWeight } from '../scripts/budget/weight.ts';
import { attributeValues } from '../scripts/browser/attributes.ts';
import { readSite, type SitePage } from '../scripts/browser/site-files.ts';
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

const { folder, seconds, megabytes } = await buildCorpusSite({ afspraken, rondes });
const pages = readSite(folder);
const byPath = new Map(pages.map((page) => [page.path, page]));
const problems = [...heavy(), ...sameTitles(), ...unreachable(), ...dead()];

console.log(
  `${afspraken} uitkomsten in ${rondes} rondes: ${pages.length} pagina’s, gebouwd in ${seconds} s met ${megabytes ?? '?'} MB.`,
);
const [heaviest] = pages.toSorted((a, b) => b.html.length - a.html.length);
if (heaviest) console.log(`De zwaarste pagina is ${heaviest.path}: ${weightOf(heaviest)} kB HTML.`);
for (const problem of problems.slice(0, 50)) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function weightOf({ html }: SitePage): number {
  return Math.round(Buffer.byteLength(html) / 1000);
}

function heavy(): string[] {
  return pages
    .filter(isTooHeavy)
    .map(
      (page) =>
        `te zwaar: ${page.path}, ${weightOf(page)} kB, met brotli ${packedWeight([page.html])} bytes`,
    );
}

function sameTitles(): string[] {
  const titles = Map.groupBy(pages, ({ html }) => /<title>([^<]+)/.exec(html)?.[1] ?? '');
  return [...titles].flatMap(([title, members]) =>
    members.length > 1
      ? [`dezelfde titel “${title}”: ${members.map(({ path }) => path).join(' ')}`]
      : [],
  );
}

function unreachable(): string[] {
  const seen = new Set(['/', '/404.html']);
  for (const path of seen) {
    for (const page of linksOf(path)) if (byPath.has(page)) seen.add(page);
  }
  // A redirect is in no list.
  return pages.flatMap(({ path, html }) =>
    seen.has(path) || html.includes('<meta name="robots" content="noindex">')
      ? []
      : [`niet te bereiken: ${path}`],
  );
}

function dead(): string[] {
  return deadLinks(folder)
    .filter((line) => !written.has(line.split(' ')[0] ?? ''))
    .map((line) => `dode link: ${line}`);
}

/** The pages that a page links to. */
function linksOf(path: string): string[] {
  return attributeValues(byPath.get(path)?.html ?? '', 'href').flatMap((link) => {
    const [page = ''] = link.split(/[?#]/);
    return page.startsWith('/') && !page.startsWith('//') ? [page] : [];
  });
}
