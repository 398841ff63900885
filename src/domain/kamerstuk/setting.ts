import type { Chamber } from './reference.ts';

/** What is known before the tail: it decides which short forms are certain enough. */
export interface Setting {
  /** A citation word has been read: “Kamerstuk”, “vergaderjaar”. */
  strong: boolean;
  chamber: Chamber | null;
  /** The chamber or the session year is known: this is a citation in full. */
  dated: boolean;
  /** A citation word stands right before the dossier. */
  first: boolean;
  /** The dossier begins a line or stands right behind a bracket or quotation mark. */
  opened: boolean;
  /** `34682-205` may be read: what stands before does not make it some other number. */
  hyphen: boolean;
}
