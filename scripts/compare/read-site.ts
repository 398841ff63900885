import { readdir, readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';

/** What a reader or a program can see of a built site: the pieces at each address, in a form that two builds share. */
export type Site = ReadonlyMap<string, readonly string[]>;

const textual = new Set(['.html', '.json', '.xml', '.svg', '.txt', '.webmanifest']);

/**
 * Reads a built site: the pieces of each page, feed and data file; the style rules of each page (`<address> (styles)`); and
 * what the search index holds of each page (`<address> (index)`). Scripts, fonts, pictures other than SVG and the packed index
 * are left out: their bytes say nothing that a person can judge.
 *
 * @param folder the folder that the site was built into
 * @throws when the folder has no `index.html`
 */
export async function readSite(folder: string): Promise<Site> {
  const files = (await readdir(folder, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  if (!files.includes('index.html'))
    throw new Error(`${folder} heeft geen index.html en is dus geen gebouwde site`);
  const site = new Map<string, readonly string[]>();
  for (const file of files.toSorted()) {
    if (/^zoekdata\/.*\/teksten\//.test(file)) {
      const { path, text } = readText(await readFile(join(folder, file), 'utf8'));
      site.set(`${path} (index)`, text);
      continue;
    }
    if (!textual.has(extname(file)) || file.startsWith('zoekdata/')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    site.set(address, splitText(normalise(text)));
    if (file.endsWith('.html')) site.set(`${address} (styles)`, await stylesOf(folder, text));
  }
  return site;
}

/**
 * Removes what differs between builds and means nothing to a reader: scope ids, which Astro derives from the path of a
 * component, and the names of scripts and styles and the hashes in the Content Security Policy, which it derives from bytes.
 */
export function normalise(text: string): string {
  return text
    .replaceAll(/ data-(?:astro-cid-|_)[\w-]+(?:="")?/g, '')
    .replaceAll(/\[data-(?:astro-cid-|_)[\w-]+\]/g, '')
    .replaceAll(/\bastro-[a-z0-9]{8}(?=[" ])/g, 'astro-scope')
    .replaceAll(/\/_astro\/[\w.@~-]+?\.(\w+)(?=["'\s)?])/g, '/_astro/file.$1')
    .replaceAll(/(?:'sha256-[\w+/=]+'\s*)+/g, "'sha256' ");
}

/** Splits markup into tags and the texts between them, and any text into lines. */
function splitText(text: string): string[] {
  return text.split(/(?=<)|(?<=>)|\n/).filter((piece) => piece.trim() !== '');
}

/** The rules of the style sheets that a page links to, without their scope, sorted: a change of their order is not seen. */
async function stylesOf(folder: string, html: string): Promise<string[]> {
  const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="[^"]*?(_astro\/[^"]+)"/.exec(link)?.slice(1) ?? [],
  );
  const texts = await Promise.all(
    sheets.map((sheet) => readFile(join(folder, posix.normalize(sheet)), 'utf8')),
  );
  return texts.flatMap((text) => normalise(text).split(/(?<=\})/)).toSorted();
}

/** The text of a page in the index, and the path of that page. */
function readText(json: string): { path: string; text: string[] } {
  const data: unknown = JSON.parse(json);
  const path = typeof data === 'object' && data !== null && 'path' in data ? String(data.path) : '';
  return { path, text: JSON.stringify(data, null, 1).split('\n') };
}
