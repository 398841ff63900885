/**
 * The front matter and the body of an MDX text; `undefined` when it does not begin with a block between two lines
 * `---`.
 */
export function splitMdx(text: string): { front: string; body: string } | undefined {
  const parts = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text);
  return parts ? { front: parts[1] ?? '', body: parts[2] ?? '' } : undefined;
}
