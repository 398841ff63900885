/** A code block, in which nothing is a link, a mention, HTML or a reference to another issue, whatever the text contains. */
export function fence(text: string, language = ''): string {
  const clean = withoutControl(text);
  const longest = Math.max(0, ...[...clean.matchAll(/[`~]+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(Math.max(3, longest + 1));
  return `${mark}${language}\n${clean}\n${mark}`;
}

/** A short value as code inside a sentence, on one line. In a table, the caller must also escape each `|`. */
export function code(text: string): string {
  const clean = withoutControl(text).replace(/\s+/g, ' ').trim();
  if (clean === '') return '*leeg*';
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const space = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${mark}${space}${clean}${space}${mark}`;
}

/** Replaces invisible characters by `U+FFFD`; tabs stay, and line breaks become those of Linux. */
function withoutControl(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
