import type { Page } from 'playwright-core';
import type { SearchDocument } from '../documents.ts';

/** Another way to search the same pages. */
export interface Rival {
  name: string;
  /** How it was set, for the table. */
  settings: string;
  /** What the browser must fetch before it can search, beside an empty page: file name → contents. */
  files(documents: readonly SearchDocument[]): Record<string, string>;
  /** In the page at `folder`: fetches what it needs and puts `benchSearch` on the window. */
  install(page: Page, folder: string): Promise<void>;
}

declare global {
  interface Window {
    /** Addresses found, best first, at most `limit`; with how many there are in all. */
    benchSearch(query: string, limit: number): Promise<{ addresses: string[]; total: number }>;
  }
}

/** Words a Dutch question is made of; each library that can leave words out gets these. */
export const stopWords =
  'aan al alle als bij daar dan dat de der deze die dit door dus een en er erover gaan gaat gaf geen haar had heb hebben heeft het hier hoe hoeveel ik in is je kan komen komt krijgt kunnen maar mag me meer met mijn moet moeten naar niet nog nu of om omdat ons ook op over staat te tegen toch tot uit van veel voor waar waarom wanneer waren was wat we wel welke werd wie wij wil worden wordt zal ze zich zijn zit zo zonder'.split(
    ' ',
  );
