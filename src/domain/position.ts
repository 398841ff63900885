/** A place in a text: line and character, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The place of a character, counted from the start of the text. */
export function positionAt(text: string, index: number): Position {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return { line, column: index - start + 1 };
}
