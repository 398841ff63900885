/** A text as a reader sees it, with the place of every letter in what the editor wrote. */
export interface VisibleText {
  /** Without typography: one kind of quote, hyphen and space. */
  text: string;
  /** For each UTF-16 unit of `text`, where it begins and ends in the source. */
  from: number[];
  to: number[];
}

/** How a piece of Markdown of a letter is shown: some text, nothing, or a footnote number. */
const markup =
  /<\/?Alinea\b[^>]*>|^\[\^([\w-]+)\]:|\[\^([\w-]+)\]|\[([^\]\n]*)\]\([^)\s]*\)|\*\*|__|(?<![\w\s])\*(?=\w)|(?<=\w)\*(?!\w)|\\(?=[^\w\s])|^(?:>|#{1,6}|[-*+]|\d+\.)\s/gm;

/** The value of a field in a record: it is shown as it is. */
export function visibleValue(value: string): VisibleText {
  const seen = createSeen();
  see(seen, value, 0);
  return finish(seen);
}

/** The body of a letter, as its page shows it. */
export function visibleBody(body: string): VisibleText {
  const seen = createSeen();
  let at = 0;
  for (const found of body.matchAll(markup)) {
    const [whole, definition, , words] = found;
    see(seen, body.slice(at, found.index), at);
    if (words !== undefined) see(seen, words, found.index + 1);
    else if (definition !== undefined || whole.startsWith('<')) see(seen, ' ', found.index);
    at = found.index + whole.length;
  }
  see(seen, body.slice(at), at);
  return finish(seen);
}

/** What a person copied or typed, without the typography in which it may differ from the source. */
export function plainTypography(text: string): string {
  return visibleValue(text.trim()).text.trim();
}

interface Seen {
  letters: string[];
  from: number[];
  to: number[];
}

function createSeen(): Seen {
  return { letters: [], from: [], to: [] };
}

function finish({ letters, from, to }: Seen): VisibleText {
  return { text: letters.join(''), from, to };
}

/** Adds a piece of source that is shown; `start` is where it is. */
function see(seen: Seen, source: string, start: number): void {
  let at = start;
  for (const letter of source) {
    const shown = plain(letter);
    const isSecondSpace = shown === ' ' && (seen.letters.at(-1) ?? ' ') === ' ';
    if (!isSecondSpace) {
      for (const unit of shown.split('')) {
        seen.letters.push(unit);
        seen.from.push(at);
        seen.to.push(at + letter.length);
      }
    } else if (seen.to.length > 0) seen.to[seen.to.length - 1] = at + letter.length;
    at += letter.length;
  }
}

function plain(letter: string): string {
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter)) return '';
  if (/\s/.test(letter)) return ' ';
  if (/["'“”„‟‘’‚‛«»‹›`´ʼ″′]/.test(letter)) return "'";
  if (/[\u2010-\u2015\u2212-]/.test(letter)) return '-';
  if (letter === '…') return '...';
  return /[\ufb00-\ufb06]/.test(letter) ? letter.normalize('NFKC') : letter;
}
