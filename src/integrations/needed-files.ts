import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file that HTML or a style sheet names. */
const inPage = /_astro\/([\w./-]+\.(?:js|css|woff2))/g;
/** `import "./a.js"` and `from"./a.js"` need the other file to start; `import("./a.js")` loads it later. */
const inScript = /(\b(?:from|import)\s*)?["'`]\.\/([\w-]+(?:\.[\w-]+)*\.js)["'`]/g;

/**
 * The scripts, styles and fonts that a page of the finished site needs to start: sorted paths below `folder`.
 * @param page path of the page below `folder`
 * @param later names of modules that are loaded later but count too, without hash and extension
 */
export function filesNeeded(folder: string, page: string, later: readonly string[] = []): string[] {
  const found = new Set([page]);
  for (const file of found) {
    if (file.endsWith('.woff2')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const names = file.endsWith('.js') ? namesInScript(text, later) : namesInPage(text);
    for (const name of names) found.add(posix.join('_astro', name));
  }
  found.delete(page);
  return [...found].toSorted();
}

function namesInPage(text: string): string[] {
  return [...text.matchAll(inPage)].map(([, name = '']) => name);
}

function namesInScript(text: string, later: readonly string[]): string[] {
  return [...text.matchAll(inScript)].flatMap(([, isNow, name = '']) => {
    const wanted = isNow !== undefined || later.includes(name.split('.')[0] ?? '');
    return wanted ? [name] : [];
  });
}
