import { readFrontMatter } from '#check/mdx/front-matter.ts';
import { splitMdx } from '#check/mdx/split.ts';

/** The data of one record, not checked against its schema; `undefined` when its text cannot be read. */
export function readRecordText(file: string, text: string): unknown {
  if (file.endsWith('.mdx')) {
    const parts = splitMdx(text);
    return parts && readFrontMatter(file, parts.front).data;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
