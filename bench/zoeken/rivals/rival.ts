import type { Page } from 'playwright-core';
import type { SearchDocument } from '../documents.ts';

/** Another way to search the same pages. */
export interface Rival {
  name: string;
  /** How it was configured, for the table. */
  settings: string;
  /** What the browser must fetch, besides an empty page, before it can search: contents by file name. */
  files(documents: readonly SearchDocument[]): Record<string, string>;
  /** Fetches, in the page at `folder`, what it needs, and puts `benchSearch` on the window. */
  install(page: Page, folder: string): Promise<void>;
}

declare global {
  interface Window {
    /** The addresses that were found, best first and at most `limit`, and how many there are in all. */
    benchSearch(query: string, limit: number): Promise<{ addresses: string[]; total: number }>;
  }
}

/** Common words of Dutch questions, given to each library that takes a list of words to ignore. */
export const stopWords =
  'aan al alle als bij daar dan dat de der deze die dit door dus een en er erover gaan gaat gaf geen haar had heb hebben heeft het hier hoe hoeveel ik in is je kan komen komt krijgt kunnen maar mag me meer met mijn moet moeten naar niet nog nu of om omdat ons ook op over staat te tegen toch tot uit van veel voor waar waarom wanneer waren was wat we wel welke werd wie wij wil worden wordt zal ze zich zijn zit zo zonder'.split(
    ' ',
  );
