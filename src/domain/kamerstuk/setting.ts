import type { Chamber } from './reference.ts';

/** What is known before the tail: it decides which short forms are certain enough. */
export interface Setting {
  /** A citation word has been read: “Kamerstuk”, “vergaderjaar”. */
  strong: boolean;
  chamber: Chamber | null;
  /** The chamber or the session year is known: this is a citation in full. */
  dated: boolean;
  /** A citation word is right before the dossier. */
  first: boolean;
  /** The dossier begins a line or comes right behind a bracket or quotation mark. */
  opened: boolean;
  /** `34682-205` may be read: what precedes it does not make it some other number. */
  hyphen: boolean;
}
