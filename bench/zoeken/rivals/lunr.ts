import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Lunr from 'lunr';
import type { Rival } from './rival.ts';

const require = createRequire(import.meta.url);
const lunr: typeof Lunr & { nl: Lunr.Builder.Plugin } = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.nl')(lunr);

const parts = [
  'lunr/lunr.min.js',
  'lunr-languages/min/lunr.stemmer.support.min.js',
  'lunr-languages/min/lunr.nl.min.js',
];

export const lunrNl: Rival = {
  name: 'lunr + nl',
  settings: 'title ×3, Dutch stemmer and stop words of lunr-languages; any word, as it comes',
  files(documents) {
    const index = lunr(function build() {
      this.use(lunr.nl);
      this.field('title', { boost: 3 });
      this.field('text');
      for (const document of documents) this.add(document);
    });
    const library = parts.map((part) => readFileSync(require.resolve(part), 'utf8')).join('\n;');
    const titles = Object.fromEntries(documents.map(({ id, title }) => [id, title]));
    return { 'lib.js': library, 'index.json': JSON.stringify({ index, titles }) };
  },
  async install(page, folder) {
    await page.addScriptTag({ url: `${folder}lib.js` });
    await page.evaluate(async (address) => {
      const library: typeof Lunr = Reflect.get(window, 'lunr');
      const index = library.Index.load((await (await fetch(address)).json()).index);
      window.benchSearch = async (query, limit) => {
        // Its query language gives these characters a meaning, but people type plain words.
        const words = query.replace(/[:~^+*-]/g, ' ');
        const found = index.search(words);
        return { addresses: found.slice(0, limit).map(({ ref }) => ref), total: found.length };
      };
    }, `${folder}index.json`);
  },
};
