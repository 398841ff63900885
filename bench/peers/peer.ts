import type { PlainPage } from './plain-pages.ts';

/** Another way to make a site of plain pages. */
export interface Peer {
  /** As readers of the table know it, with its version. */
  name: string;
  /** Why it cannot be measured here; `undefined` when it can. */
  missing?: string | undefined;
  /** Writes a site of its own into an empty folder. */
  prepare: (folder: string, pages: readonly PlainPage[]) => Promise<void>;
  /** The program that builds it into `uit` in that folder, with its words. */
  command: readonly [program: string, ...words: string[]];
}
