/**
 * What a source may cost. A letter of 500 pages is about 1.5 million characters; a thousand times a letter is an attack or
 * a mistake, and no editor could work through it.
 */
export const limits = {
  /** Bytes of a file, or of an answer of a server. */
  fileBytes: 64_000_000,
  /** Bytes that one part of a zip may become. */
  partBytes: 256_000_000,
  /** Bytes that all parts we read together may become. */
  totalBytes: 400_000_000,
  /** How many times larger a part may become; text of Word is rarely 30 times. */
  ratio: 400,
  /** Parts in a zip. */
  parts: 5_000,
  /** Levels of elements in XML and HTML. */
  depth: 256,
  /** Characters of text in one publication. */
  characters: 6_000_000,
  /** Characters of one heading, paragraph or footnote; the longest of a letter is a few thousand. */
  blockCharacters: 50_000,
  /** Headings, paragraphs and rows in one publication. */
  blocks: 60_000,
  /** Pages of a PDF. */
  pages: 1_500,
} as const;
