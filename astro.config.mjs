// @ts-check
import { readdirSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { builtCommit } from './config/exports.ts';
import { localFont } from './config/fonts.ts';
import { readSettings } from './config/settings.ts';
import { styleSheets } from './config/style-sheets.ts';
import { shortScopes } from './config/short-scopes.ts';
import { dagOf } from './src/domain/text/datum.ts';
import { beheer } from './src/integrations/beheer.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { headers } from './src/integrations/headers.ts';
import { keptBundle } from './src/integrations/kept-bundle.ts';
import { makePages } from './src/integrations/make-pages.ts';
import { rememberPages } from './src/integrations/page-cache.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchPreload } from './src/integrations/search-preload.ts';
import { sitemap, sitemapNote } from './src/integrations/sitemap.ts';
import { footnoteNumbers } from './src/markdown/footnote-numbers.ts';
import { linkKamerstukken } from './src/markdown/link-kamerstukken.ts';
import { nameSectie } from './src/markdown/name-sectie.ts';
import { ownLinks } from './src/markdown/own-links.ts';
import { collections } from './src/schema/collections.ts';
import { frameSelectors } from './src/search/build/frame.ts';
import { openPageReader } from './src/search/read/page-reader.ts';

const settings = readSettings(process.env);
const { site, base, outDir, keeper, repository } = settings;
const peildatum = dagOf(settings.moment);
globalThis.builtFrom = builtCommit();
const papers = [collections.kamerstukken, collections.dossiers].flatMap(({ base: folder }) =>
  readdirSync(new URL(`./${folder}`, import.meta.url)).map((name) => name.replace(/\.json$/, '')),
);

/** Of all pages of this build. @type {string[]} */
const addresses = [];
const bundle = keptBundle();
const reader = openPageReader({
  selectors: frameSelectors,
  memory: '.cache/pages-read.zst',
  note: sitemapNote,
});

/**
 * What nearly every script of the search needs, in one file: apart it weighs more and is more requests. The module of words
 * stays out of it, because the list of gemeenten needs no other.
 */
const shared = [
  { name: 'words', test: /\/src\/search\/words\/words\.ts$/, priority: 1 },
  {
    name: 'search-base',
    test: /\/src\/search\/(?:catalogue\/(?:model|slug)|weights|page\/(?:dom|waits))\.ts$/,
  },
  {
    name: 'search-names',
    test: /\/src\/search\/(?:catalogue\/(?:following|kinds|title)|page\/pause)\.ts$/,
  },
];

/**
 * Every page names a script or two; Astro would call that of `Page.astro` `Page.astro_astro_type_script_index_0_lang`.
 * @param {{ name: string }} chunk
 */
const entryFileNames = ({ name }) => `_astro/${name.replace(/\.astro_.*$/, '')}.[hash].js`;

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  // The default 'jsx' glues words together where there is a line break between two elements.
  compressHTML: true,
  build: { concurrency: 16, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    checkContent(),
    rememberPages(),
    mdx(),
    bundle.integration,
    makePages(reader.add, addresses, bundle.keep),
    beheer(settings.hasBeheer),
    searchIndex(reader),
    sitemap(peildatum, addresses, reader.notes),
    searchPreload(),
    headers(),
  ],
  fonts: [
    await localFont('Letter Sans 3', '--face-sans', 'sans', 'sans-serif'),
    await localFont('Letter Serif 4', '--face-serif', 'serif', 'serif'),
  ],
  markdown: {
    // Astro would colour code with inline styles, which the Content Security Policy forbids. Letters contain no code, and the
    // code on pages is coloured with classes, in src/components/code/.
    syntaxHighlight: false,
    processor: satteri({
      features: {
        // Editors type the quotes and dashes they mean.
        smartPunctuation: false,
        gfm: {
          footnotes: {
            label: 'Voetnoten',
            backLabel: 'Terug naar de tekst bij voetnoot {reference}',
            clobberPrefix: 'voetnoot-',
          },
        },
      },
      mdastPlugins: [nameSectie(), ownLinks(base), linkKamerstukken(new Set(papers), base)],
      hastPlugins: [footnoteNumbers()],
    }),
  },
  vite: {
    plugins: [shortScopes()],
    define: {
      __PEILDATUM__: JSON.stringify(peildatum),
      __IS_FOR_LOOKING__: JSON.stringify(settings.isForLooking),
      __RECORD_FILES__: JSON.stringify(settings.hasRecordFiles),
      __KEEPER__: JSON.stringify(keeper),
      __REPOSITORY_URL__: JSON.stringify(repository.url),
      __REPOSITORY_KIND__: JSON.stringify(repository.kind),
      __REPOSITORY_BRANCH__: JSON.stringify(repository.branch),
    },
    build: {
      // Silences a warning on every MDX file of a collection: withastro/astro#18087.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: shared }, entryFileNames } },
        },
      },
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: styleSheets } } } },
      },
    },
  },
});
