/** What is between these two is shown as written: no link, no mention, no HTML, no reference to another issue. */
export function fence(text: string, language = ''): string {
  const clean = withoutControl(text);
  const longest = Math.max(0, ...[...clean.matchAll(/[`~]+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(Math.max(3, longest + 1));
  return `${mark}${language}\n${clean}\n${mark}`;
}

/** A short value inside a sentence, shown as written. In a table the caller also marks each `|`. */
export function code(text: string): string {
  const clean = withoutControl(text).replace(/\s+/g, ' ').trim();
  if (clean === '') return '*leeg*';
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const space = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${mark}${space}${clean}${space}${mark}`;
}

/** Line breaks and tabs stay; other invisible characters become visible. */
function withoutControl(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
