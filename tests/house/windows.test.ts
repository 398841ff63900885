import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Looks for what would go wrong on Windows, since tests run there only on GitHub. */

const all = globSync(['**/*', '.github/**/*', '.ci/*', '.vscode/*'], {
  exclude: ['**/node_modules', 'dist', 'voorbeeld', 'voorstel'],
}).map((file) => file.replaceAll('\\', '/'));
const code = all.filter((file) => /^(?:src|scripts|config|bench)\/.*\.m?[jt]s$/.test(file));

/** Why a piece of code would find other paths, or none, on Windows, in Dutch. */
function windowsProblems(source: string): string[] {
  const problems: string[] = [];
  if (/\bnew URL\([^()]*import\.meta\.url\)\.pathname/.test(source)) {
    problems.push('maakt van een adres een pad zonder fileURLToPath');
  }
  const isListing =
    /\bglobSync\(|\breaddir(?:Sync)?\([^;]*recursive: true/.test(source) ||
    /import \{[^}]*\brelative\b[^}]*\} from 'node:path'/.test(source);
  if (isListing && !/replaceAll\('\\\\', '\/'\)/.test(source)) {
    problems.push('leest paden zonder van \\ een / te maken');
  }
  return problems;
}

describe('op Windows', () => {
  /** Files in which only the end of a path matters, or what the file contains. */
  const exceptions = ['bench/zoeken/corpus-site.ts'];

  test('werkt elk stuk code dat paden leest', () => {
    expect(code.length).toBeGreaterThan(300);
    const problems = code.map((file) => [file, ...windowsProblems(readFileSync(file, 'utf8'))]);
    const wrong = problems.filter(([, problem]) => problem).map(([file]) => file);
    expect(wrong.toSorted()).toEqual(exceptions);
  });

  test.each([
    ["const files = globSync('src/**');", 'zonder van'],
    ['await readdir(folder, { recursive: true });', 'zonder van'],
    ["import { join, relative } from 'node:path';", 'zonder van'],
    ['readFileSync(new URL(`./x`, import.meta.url).pathname);', 'fileURLToPath'],
  ])('wordt een fout gevonden: %s', (source, message) => {
    expect(windowsProblems(source).join()).toContain(message);
  });

  test('kan elk bestand bestaan: geen verboden teken of naam', () => {
    const forbidden =
      /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;
    expect(all.filter((file) => forbidden.test(file))).toEqual([]);
    expect(forbidden.test('data/gebieden/aux.json')).toBe(true);
  });

  test('zijn geen twee bestanden hetzelfde: namen verschillen in meer dan hoofdletters', () => {
    const byName = Map.groupBy(all, (file) => file.toLowerCase());
    expect([...byName.values()].filter((files) => files.length > 1)).toEqual([]);
  });
});
