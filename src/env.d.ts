/// <reference types="astro/client" />

/** The day that “now” means, `YYYY-MM-DD`; set in `astro.config.mjs`. */
declare const __PEILDATUM__: string;

/** Whether the site is built only to look at: nobody said where it is published. */
declare const __IS_FOR_LOOKING__: boolean;

/** Address of the repository, without a slash at its end; empty when unknown. See `config/repository.ts`. */
declare const __REPOSITORY_URL__: string;

/** The program that keeps the repository: `github`, `gitlab`, `gitea` or `azure`; empty when unknown. */
declare const __REPOSITORY_KIND__: string;

/** The branch that the site is built from. */
declare const __REPOSITORY_BRANCH__: string;

/** Whether every record has a file of its own in the data. */
declare const __RECORD_FILES__: boolean;

/** Who keeps this edition; see `config/keeper.ts`. */
declare const __KEEPER__: { name: string; contact: string };

/** Set by a build that may take over pages of the one before; see `src/page-cache/`. */
declare var pageCacheJob: import('#page-cache/page-cache.ts').PageCacheJob | undefined;

/** Set by a build that may take over the bundle of the one before; see `src/integrations/kept-bundle.ts`. */
declare var bundleJob: import('#page-cache/bundle-store.ts').BundleJob | undefined;

/** The commit that the site is built from; empty when unknown. No constant, or each commit would need another bundle. */
declare var builtFrom: string | undefined;

/** Set by a development server or a build, for as long as it runs; see `src/held/`. */
declare var heldRecords: import('#held/held-records.ts').HeldRecords | undefined;

declare module '@svg-maps/netherlands' {
  const map: {
    label: string;
    viewBox: string;
    locations: { name: string; id: string; path: string }[];
  };
  export default map;
}

declare namespace App {
  interface Locals {
    /** What the page is made from; set in `src/middleware.ts`. */
    source: import('#domain/edit-links/page-source.ts').PageSource;
    /** The record that the page shows; a list, and a notice of one that is gone, have none. */
    record: import('#exports/cite/citation-of.ts').AnyNode | undefined;
    /** How it can be followed, if it can be; set in `src/middleware.ts`. */
    follow: import('#exports/selections/follow.ts').Follow | undefined;
    /** What official documents say; set in `src/middleware.ts`. */
    official: import('#import/compare/beside.ts').OfficialTexts;
    /** The words that the page explains where they stand first; without them it explains none. */
    words?: import('#domain/register/hard-words.ts').PageWords;
    /** The letter that the page shows, in part or whole, for the paragraphs in its MDX. */
    letter?: {
      /** By id, the sections that are shown. */
      secties: ReadonlyMap<string, import('#domain/register/model.ts').SectieNode>;
      isWhole: boolean;
      /** Of a section that is too long for one page, the paragraphs on this page. */
      alineas?: ReadonlySet<import('#domain/register/model.ts').AlineaNode>;
    };
  }
}
