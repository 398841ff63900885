import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A mistake in a document, as a Dutch sentence; none when the document is true. */
type Mistakes = string[];

/** What a document can name: the files there are, the anchors in each document, and the commands of npm. */
export interface Names {
  /** Whether there is a file or folder at this path from the top of the repository; `*` stands for any name. */
  exists(path: string): boolean;
  /** Whether a file has this name, in any folder. */
  isFileName(name: string): boolean;
  anchorsOf(document: string): ReadonlySet<string>;
  commands: ReadonlySet<string>;
}

const roots = ['src', 'scripts', 'tests', 'docs', 'config', 'bench', 'content', 'data', 'schemas'];
const hidden = String.raw`\.github|\.ci|\.vscode`;
/** A path from the top of the repository, in running text, code or a drawing; an address that holds one is not meant. */
const pathPattern = new RegExp(
  String.raw`(?<![\w/.\-…>])(?:${roots.join('|')}|${hidden})/[\w./@[\]…<>*-]*`,
  'g',
);
const fileNamePattern = /`([\w-]+\.(?:ts|mjs|astro|css|mdx|md))`/g;
/** A name made of several words, as only code has: `standOf`, `SearchState`. */
const symbolPattern = /`([A-Za-z]+[a-z][A-Z]\w*)`/g;
const linkPattern = /\]\(([^()\s]+)\)/g;
/** A command; not what stands for several (`bench:…`). */
const commandPattern = /\bnpm run ([\w:-]+)(?![\w:…-])/g;

/** Everything in a document that leads nowhere: paths, names of files, links, anchors and npm commands. */
export function findMistakes(document: string, text: string, names: Names): Mistakes {
  return [
    ...pathsIn(text)
      .filter((path) => !names.exists(path))
      .map((path) => `${document}: “${path}” bestaat niet`),
    ...[...text.matchAll(fileNamePattern)].flatMap(([, name = '']) =>
      names.isFileName(name) ? [] : [`${document}: een bestand “${name}” is er niet`],
    ),
    ...[...text.matchAll(linkPattern)].flatMap(([, target = '']) =>
      leadsSomewhere(document, target, names) ? [] : [`${document}: link “${target}” klopt niet`],
    ),
    ...[...text.matchAll(commandPattern)].flatMap(([, command = '']) =>
      names.commands.has(command) ? [] : [`${document}: “npm run ${command}” is er niet`],
    ),
  ];
}

/** The names of functions, types and fields in a document that no code has. */
export function findLostSymbols(text: string, code: string): string[] {
  return [...text.matchAll(symbolPattern)]
    .map(([, name = '']) => name)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
}

/** The paths in a text; of a path with a part to fill in (`data/rondes/<jaar>.json`) the folder before that part. */
export function pathsIn(text: string): string[] {
  return [...text.matchAll(pathPattern)].map(([found]) => {
    const path = found.replace(/[.…_]+$/, '');
    const parts = (path.includes('[') ? path : path.replace(/\].*$/, '')).split('/');
    const open = parts.findIndex((part) => /[<>…]/.test(part));
    return (open === -1 ? parts : parts.slice(0, open)).filter(Boolean).join('/');
  });
}

function leadsSomewhere(document: string, target: string, names: Names): boolean {
  // An address, or a page of the site.
  if (/^(https?:|mailto:|\/)/.test(target)) return true;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : posix.join(posix.dirname(document), decodeURI(path));
  if (!names.exists(file)) return false;
  return anchor === undefined || names.anchorsOf(file).has(anchor);
}

/** The anchors that GitHub gives the headings of a document: a heading that comes again gets a number. */
export function anchorsIn(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let again = 0;
    let name = anchor;
    while (anchors.has(name)) name = `${anchor}-${++again}`;
    anchors.add(name);
  }
  return anchors;
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,}).*?^\1$/gms, '');
}

/** How many words a reader gets, without what is generated between two comments. */
export function countWords(text: string): number {
  const own = text.replace(/<!-- (\w+): gemaakt.*?<!-- \/\1 -->/gs, '');
  return own.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

/** All documents for people in the repository. */
export function documents(): string[] {
  return globSync(['*.md', 'docs/**/*.md', '.github/*.md']).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

/** The names of this repository. */
export function namesHere(): Names {
  const files = globSync(`{${roots.join(',')}}/**/*.*`, { exclude: ['**/node_modules/**'] });
  const fileNames = new Set(
    [...files, ...globSync('*.*')].map((file) => posix.basename(file.replaceAll('\\', '/'))),
  );
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  return {
    exists: (path) => {
      // A decision may be named by its number alone.
      const pattern = /^docs\/besluiten\/\d\d$/.test(path) ? `${path}-*.md` : path;
      return pattern.includes('*') ? globSync(pattern).length > 0 : existsSync(pattern);
    },
    isFileName: (name) => fileNames.has(name),
    anchorsOf: (document) => anchorsIn(readFileSync(document, 'utf8')),
    commands: new Set(Object.keys(scripts)),
  };
}
