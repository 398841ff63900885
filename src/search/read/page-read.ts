/** What is read of one page: its text, what it is, and the elements in it that have an id. */
export interface PageRead extends Reading {
  url: string;
}

/** What is read of a page whatever its address is. */
export interface Reading {
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** `location` is the position in the text, counted in words from 0. */
  anchors: { id: string; location: number }[];
}
