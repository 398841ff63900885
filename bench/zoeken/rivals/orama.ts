import { create, insertMultiple, save } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { buildSync } from 'esbuild';
import { type Rival, stopWords } from './rival.ts';

/** What the page gets of the library. */
type Library = Pick<typeof import('@orama/orama'), 'create' | 'load' | 'search'> & {
  stemmer: typeof stemmer;
};

const schema = { title: 'string', text: 'string' } as const;

export const orama: Rival = {
  name: 'Orama',
  settings: 'title ×3, all words, exact, Dutch stemmer of @orama/stemmers, Dutch stop words',
  files(documents) {
    const index = create({ schema, components: { tokenizer: tokenizerOf(stemmer, stopWords) } });
    insertMultiple(index, [...documents]);
    return { 'lib.js': library(), 'index.json': JSON.stringify(save(index)) };
  },
  install: (page, folder) =>
    page.evaluate(
      async ({ address, data, stop, fields }) => {
        const { create, load, search, stemmer }: Library = await import(address);
        const tokenizer = { language: 'dutch', stemming: true, stemmer, stopWords: stop };
        const index = create({ schema: fields, components: { tokenizer } });
        load(index, await (await fetch(data)).json());
        window.benchSearch = async (term, limit) => {
          const found = await search(index, { term, limit, boost: { title: 3 }, threshold: 0 });
          return { addresses: found.hits.map(({ id }) => id), total: found.count };
        };
      },
      {
        address: `${folder}lib.js`,
        data: `${folder}index.json`,
        stop: stopWords,
        fields: schema,
      },
    ),
};

function tokenizerOf(own: typeof stemmer, stop: string[]) {
  return { language: 'dutch', stemming: true, stemmer: own, stopWords: stop };
}

/** One minified script, as a bundler would send it. */
function library(): string {
  const contents =
    'export { create, load, search } from "@orama/orama"; export { stemmer } from "@orama/stemmers/dutch";';
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
