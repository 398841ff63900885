import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { atomGrammar } from './atom-grammar.ts';
import { siteCheck } from './check/site-check.ts';

/** So many files in one call, because a command line may only be so long. */
const atOnce = 200;

/** Reads every Atom feed with `xmllint` and the grammar of RFC 4287, and counts what a grammar cannot. */
export const atom = siteCheck<string>({
  name: 'De Atom-feeds volgens RFC 4287 (xmllint)',
  programs: [{ command: 'xmllint', debian: 'libxml2-utils' }],
  sample: ({ plain }) => feedsIn(plain),
  all: ({ plain }) => feedsIn(plain),
  look: async ({ plain }, paths) => {
    const problems = await byGrammar(plain, paths);
    for (const path of paths) {
      const wrong = countedWrong(await readFile(join(plain, path), 'utf8'));
      problems.push(...wrong.map((line) => `${path}: ${line}`));
    }
    return problems;
  },
});

function feedsIn(folder: string): string[] {
  return globSync('**/feed.xml', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

async function byGrammar(cwd: string, paths: readonly string[]): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), 'atom-'));
  const grammar = join(work, 'atom.rng');
  const problems: string[] = [];
  try {
    await writeFile(grammar, atomGrammar);
    for (let start = 0; start < paths.length; start += atOnce) {
      problems.push(...(await validate(cwd, grammar, paths.slice(start, start + atOnce))));
    }
    return problems;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @throws when the grammar itself cannot be read */
function validate(cwd: string, grammar: string, paths: readonly string[]): Promise<string[]> {
  const args = ['--noout', '--nonet', '--relaxng', grammar, ...paths];
  return new Promise((done, fail) => {
    execFile('xmllint', args, { cwd, maxBuffer: 1e8 }, (error, _, said) => {
      const lines = said.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
      if (error && lines.length === 0) fail(error);
      else done(lines);
    });
  });
}

/** A feed or an entry, by what must be unlike within it. */
interface Part {
  alternates: string[];
  id: string;
  updated: string;
}

/**
 * What is wrong with the numbers of a feed: in the feed itself and in each entry there is one link to the page of each type and
 * language (4.1.1 and 4.1.2), and no two entries are the same of the same moment (4.1.1).
 * @returns one line each, in Dutch
 */
export function countedWrong(xml: string): string[] {
  const [feed, ...entries] = partsOf(xml);
  const versions = entries.map(({ id, updated }) => `${id} van ${updated}`);
  return [
    ...[feed, ...entries].flatMap((part) =>
      part ? repeated(part.alternates).map((link) => `${part.id} heeft twee keer ${link}`) : [],
    ),
    ...[feed, ...entries].flatMap((part) =>
      part && part.alternates.length === 0 ? [`${part.id} heeft geen link naar een pagina`] : [],
    ),
    ...repeated(versions).map((version) => `twee keer ${version}`),
  ];
}

/** The feed, then its entries in order. */
function partsOf(xml: string): Part[] {
  const parts: Part[] = [];
  // An entry is inside the feed, so what is open is the last of these.
  const open: Part[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'feed' || name === 'entry') {
      const part = { alternates: [], id: '', updated: '' };
      parts.push(part);
      open.push(part);
    }
    // Without rel a link leads to the page (4.2.7.2).
    if (name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate') {
      open.at(-1)?.alternates.push(`${attributes['type'] ?? ''} ${attributes['hreflang'] ?? ''}`);
    }
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    const part = open.at(-1);
    if (part && (name === 'id' || name === 'updated')) part[name] = text;
    if (name === 'feed' || name === 'entry') open.pop();
  });
  parser.write(xml).close();
  return parts;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
