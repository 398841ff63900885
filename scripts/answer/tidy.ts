/**
 * A text as it was meant, without what word processors and pages add that nobody sees: letters with a separate accent, fixed
 * spaces, soft hyphens, characters without width, hyphens that do not break, and letters that a PDF joined. Line breaks stay.
 * What is meant to deceive, such as a character that turns the order of the letters, stays too, for the check to refuse.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ +/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

const bullet = /^(?:[-–—*+•·‣▪◦●○►✓→]|\(?\d{1,2}[.)]|[a-z]\))\s+/;

/** A line of a list without its bullet or number. */
export function withoutBullet(line: string): string {
  return line.trim().replace(bullet, '').trim();
}

/**
 * A text on one line, as records have it: lines become sentences, items of a list too. A line that goes on in the next, as in a
 * text that was copied from an e-mail, is put together.
 */
export function onOneLine(text: string): string {
  // A line of dashes only parts what is above it from what is below.
  const lines = text.split('\n').filter((line) => !/^\s*(?:[-=*_~]{3,}\s*)?$/.test(line));
  const isList = lines.length > 1 && lines.filter((line) => bullet.test(line)).length > 1;
  return lines
    .map((line, index) =>
      isList || index === 0 || /^[-–—*+•·‣▪◦●○►✓→]\s/.test(line)
        ? withoutBullet(line)
        : line.trim(),
    )
    .filter(Boolean)
    .reduce((before, line) => {
      if (before === '') return line;
      const goesOn = /[.!?…:;,–—-]["”’')]?$/.test(before) || (!isList && /^[\p{Ll}(]/u.test(line));
      // “Het gaat om:” begins an enumeration, and its items are not sentences.
      const end = isList && before.includes(':') ? ';' : '.';
      return goesOn ? `${before} ${line}` : `${before}${end} ${line}`;
    }, '')
    .replace(/(?<=[\p{L}\p{N})])$/u, isList ? '.' : '')
    .trim();
}

/** A name or an address without the quotes, brackets and full stops around it. */
export function unwrap(text: string): string {
  const bare = text.trim().replace(/^[\s"'“”„‘’«<([{*_`]+|[\s"'“”„‘’»>\]}*_`.,;:!?]+$/g, '');
  return /\)$/.test(bare) && !bare.includes('(') ? unwrap(bare.slice(0, -1)) : bare;
}

/** A title without the quotes around it or the full stop of a sentence; quotes inside it, and “e.d.”, stay. */
export function bareTitle(title: string): string {
  const [, inside] = /^["“„'‘]([^"“”„]+)["”“'’]$/.exec(title) ?? [];
  return (inside ?? title).replace(/(?<=\p{Ll}{3}|\d)\.$/u, '');
}

/** A text without the stars and lines that a toolbar puts around bold and slanted words: records have plain texts. */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/(?<![\w*])(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/(?<![\w_])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\w_])/g, '$2');
}
