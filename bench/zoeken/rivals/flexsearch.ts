import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as FlexSearch from 'flexsearch';
import { type Rival, stopWords } from './rival.ts';

const require = createRequire(import.meta.url);
const flex: typeof FlexSearch = require('flexsearch');

export const flexsearch: Rival = {
  name: 'FlexSearch',
  settings: 'title before text, LatinBalance, forward tokens, all words, Dutch stop words',
  files(documents) {
    const index = new flex.Document({
      document: { id: 'id', index: ['title', 'text'] },
      tokenize: 'forward',
      encoder: new flex.Encoder({ ...flex.Charset.LatinBalance, filter: new Set(stopWords) }),
    });
    for (const { id, title, text } of documents) index.add({ id, title, text });
    const parts: Record<string, string> = {};
    index.export((key: string, data: string) => {
      parts[key] = data;
    });
    const titles = Object.fromEntries(documents.map(({ id, title }) => [id, title]));
    const file = require.resolve('flexsearch');
    return {
      'lib.js': readFileSync(file, 'utf8'),
      'index.json': JSON.stringify({ parts, titles }),
    };
  },
  async install(page, folder) {
    await page.addScriptTag({ url: `${folder}lib.js` });
    await page.evaluate(
      async ({ address, stop }) => {
        const library: typeof FlexSearch = Reflect.get(window, 'FlexSearch');
        const index = new library.Document({
          document: { id: 'id', index: ['title', 'text'] },
          tokenize: 'forward',
          encoder: new library.Encoder({ ...library.Charset.LatinBalance, filter: new Set(stop) }),
        });
        const { parts }: { parts: Record<string, string> } = await (await fetch(address)).json();
        for (const [key, data] of Object.entries(parts)) index.import(key, data);
        window.benchSearch = async (query, limit) => {
          const fields = index.search(query, { limit: 1000 });
          const found = [...new Set(fields.flatMap(({ result }) => result.map(String)))];
          return { addresses: found.slice(0, limit), total: found.length };
        };
      },
      { address: `${folder}index.json`, stop: stopWords },
    );
  },
};
