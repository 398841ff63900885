import type { Chamber } from '#domain/kamerstuk/reference.ts';

/** What is known before the numbers after a dossier are read. It decides which short forms are certain enough. */
export interface Setting {
  /** A citation word has been read: “Kamerstuk”, “vergaderjaar”. */
  strong: boolean;
  chamber: Chamber | null;
  /** The chamber or the session year is known, so this is a full citation. */
  dated: boolean;
  /** A citation word is right before the dossier. */
  first: boolean;
  /** The dossier begins a line, or comes right after a bracket, a semicolon or a quotation mark. */
  opened: boolean;
  /** `34682-205` may be read: nothing before it makes it some other number. */
  hyphen: boolean;
}
