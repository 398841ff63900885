import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import ts from 'typescript';
import { type Rival, stopWords } from './rival.ts';

export const minisearch: Rival = {
  name: 'MiniSearch',
  settings:
    'title ×3, all words, prefix from 4 letters, fuzzy 0.2, folded accents, Dutch stop words',
  files(documents) {
    const index = new MiniSearch({
      fields: ['title', 'text'],
      storeFields: ['title'],
      processTerm: (term) => {
        const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        return stopWords.includes(folded) ? null : folded;
      },
    });
    index.addAll(documents);
    return { 'lib.js': library(), 'index.json': JSON.stringify(index) };
  },
  install: (page, folder) =>
    page.evaluate(
      async ({ library, address, stop }) => {
        const { default: Search }: { default: typeof MiniSearch } = await import(library);
        const index = Search.loadJSON(await (await fetch(address)).text(), {
          fields: ['title', 'text'],
          storeFields: ['title'],
          processTerm: (term) => {
            const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
            return stop.includes(folded) ? null : folded;
          },
        });
        const options = {
          boost: { title: 3 },
          prefix: (term: string) => term.length > 3,
          fuzzy: 0.2,
          combineWith: 'AND' as const,
        };
        window.benchSearch = async (query, limit) => {
          const found = index.search(query, options);
          return { addresses: found.slice(0, limit).map(({ id }) => id), total: found.length };
        };
      },
      { library: `${folder}lib.js`, address: `${folder}index.json`, stop: stopWords },
    ),
};

/** The script without comments. The package has no minified build, and what counts here is what a bundler would send. */
function library(): string {
  const file = fileURLToPath(import.meta.resolve('minisearch'));
  return ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      removeComments: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
    },
  }).outputText;
}
