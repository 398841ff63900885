import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { weightOf } from '../../scripts/budget/weight.ts';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');
const pages = readPages();

/** The scripts that a page loads, as paths in the site. */
export function scriptsOf(path: string): string[] {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  return attributeValues(html, 'src').filter((source) => source.endsWith('.js'));
}

/** The built scripts of modules with this name. */
export function scriptsNamed(name: string): string[] {
  return readdirSync(join(folder, '_astro'))
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.js'))
    .map((file) => `/_astro/${file}`);
}

/** These scripts and everything they need to start. */
export function withStaticImports(scripts: readonly string[]): string[] {
  return withImports(scripts, /\b(?:from|import)\s*["'`](\.\/[\w.-]+\.js)["'`]/g);
}

/** These scripts and, transitively, every script they name according to `names`, whose group 1 is a relative path. */
export function withImports(scripts: readonly string[], names: RegExp): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const code = readFileSync(join(folder, script), 'utf8');
    for (const [, name = ''] of code.matchAll(names))
      found.add(posix.join(posix.dirname(script), name));
  }
  return [...found];
}

export function weightOfFiles(files: readonly string[]): number {
  return weightOf(files.map((file) => readFileSync(join(folder, file), 'utf8')));
}

/** The fonts that a page asks for before it can be read. */
export function fontsFirst(html: string): string[] {
  const preloads = html.matchAll(/<link rel="preload"[^>]* href="([^"]+\.woff2)"/g);
  return [...new Set([...preloads].map(([, address = '']) => address))];
}

export function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** The text of each style sheet of a page. */
export function sheetsOf(html: string): string[] {
  return attributeValues(html, 'href')
    .filter((address) => address.endsWith('.css'))
    .map((sheet) => readFileSync(join(folder, sheet), 'utf8'));
}
