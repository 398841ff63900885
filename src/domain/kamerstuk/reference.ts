/** Tweede Kamer or Eerste Kamer. */
export type Chamber = 'TK' | 'EK';

/** What a text points at: a parliamentary paper or dossier, minutes, answers to questions, a document or a case. */
export interface KamerstukReference {
  kind: 'kamerstuk' | 'handelingen' | 'aanhangsel' | 'document' | 'zaak';
  /** Five digits; `null` for other kinds, and for a paper whose official id has no dossier: `kst-1268678`. */
  dossier: string | null;
  /** What tells dossiers with one number apart: `A`, `XVIII`, `07`. */
  toevoeging: string | null;
  /** `205`, `42e`, `AC`, `2024D43452`, sitting and item of Handelingen (`88-3`); `null` for a whole dossier. */
  nr: string | null;
  /** What the text says, or what letters instead of a number imply; `null` when unknown. */
  chamber: Chamber | null;
  /** Session year, `2024-2025`. */
  year: string | null;
  /**
   * UTF-16 offsets of the citation; in a row of numbers, of the part that belongs to this one. A number inside a range
   * (42 in “41 t/m 44”) has no text, so for it both are the end of the first.
   */
  start: number;
  end: number;
}

/** The references of one citation, and the index of the token after it. */
export interface Reading {
  references: KamerstukReference[];
  next: number;
}
