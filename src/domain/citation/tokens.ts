import { marksOf } from './markdown-marks.ts';

/**
 * `gap` is white space with at most one line break, `break` has more; `mixed` has letters and digits, `mark` is any
 * other character, and `end` is outside the text.
 */
export type TokenKind = 'gap' | 'break' | 'digits' | 'letters' | 'mixed' | 'dash' | 'mark' | 'end';

/** A piece of text; two tokens touch unless there is a gap or a break between them. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** UTF-16 offsets in the text that was read. */
  start: number;
  end: number;
}

// One of the three always matches at its first try, so the pass never backtracks: it is linear in the text.
const pieces = /[\s\u200b\u2060]+|[\p{L}\p{M}\p{N}]+|./gsu;
const gap = /^[\s\u200b\u2060]/;
const dash = /^[-\u2010-\u2015\u2212]$/;
// Two tokens that lost the space between them: “5Kamerstukken II” (a footnote), “nr205”, “31700XII”, “kst34682”.
const glued =
  /^(?:(\d+)\p{Lu}\p{Ll}{2}|([Nn][Rr][Ss]?)\d+$|(\d{3}|\d{5})[IVX]{2,6}[AB]?$|([Kk]amerstuk(?:ken)?|[Kk]st|KST|[Dd]ossier)\d{5}$)/u;
const longestWord = 24;

/**
 * A text as tokens, by index. Readers of citations see the text only through `at`, so that `reads` counts all work done
 * after the single pass that splits it.
 */
export class Tokens {
  reads = 0;
  readonly #list: Token[] = [];
  readonly #end: Token;

  constructor(text: string) {
    const unseen = marksOf(text);
    for (const { 0: piece, index } of text.matchAll(pieces)) {
      if (!unseen.has(index)) this.#add(piece, index);
    }
    this.#end = { kind: 'end', text: '', start: text.length, end: text.length };
  }

  get length(): number {
    return this.#list.length;
  }

  /** The token at an index; before the first and after the last it is `end`. */
  at(index: number): Token {
    this.reads += 1;
    return this.#list[index] ?? this.#end;
  }

  /** The word at an index in lower case, or `''` when something else is there. */
  word(index: number): string {
    const { kind, text } = this.at(index);
    return kind === 'letters' && text.length <= longestWord ? text.toLowerCase() : '';
  }

  /** Whether a token is one of these punctuation marks. */
  is(index: number, marks: string): boolean {
    const { kind, text } = this.at(index);
    return kind === 'mark' && marks.includes(text);
  }

  /** The index after a gap, or the same index when there is none. */
  skipGap(index: number): number {
    return this.at(index).kind === 'gap' ? index + 1 : index;
  }

  #add(piece: string, start: number): void {
    const [, ...heads] = glued.exec(piece) ?? [];
    const head = heads.find((found) => found !== undefined) ?? '';
    if (head !== '') this.#push(head, start);
    this.#push(piece.slice(head.length), start + head.length);
  }

  #push(text: string, start: number): void {
    const token = { kind: kindOf(text), text, start, end: start + text.length };
    const last = this.#list.at(-1);
    // Two gaps are one where a mark between them is not seen.
    if (last && isGap(last) && isGap(token)) this.#list.splice(-1, 1, joinGaps(last, token));
    else this.#list.push(token);
  }
}

/** The index after what may be between two parts of a citation: a space, one mark. */
export function skipJoint(tokens: Tokens, index: number): number {
  const at = tokens.skipGap(index);
  const isJoint = tokens.at(at).kind === 'dash' || tokens.is(at, ',:/=');
  return isJoint ? tokens.skipGap(at + 1) : at;
}

function isGap({ kind }: Token): boolean {
  return kind === 'gap' || kind === 'break';
}

function joinGaps(first: Token, second: Token): Token {
  const wrapped = [first, second].filter(({ text }) => text.includes('\n'));
  const isBreak = wrapped.length > 1 || wrapped.some(({ kind }) => kind === 'break');
  const { text } = wrapped[0] ?? first;
  return { kind: isBreak ? 'break' : 'gap', text, start: first.start, end: second.end };
}

function kindOf(text: string): TokenKind {
  // A blank line ends a citation; a single line end is only where the text was wrapped.
  if (gap.test(text)) return text.indexOf('\n') === text.lastIndexOf('\n') ? 'gap' : 'break';
  if (/^\d+$/.test(text)) return 'digits';
  if (/^[\p{L}\p{M}]+$/u.test(text)) return 'letters';
  if (/^[\p{L}\p{M}\p{N}]/u.test(text)) return 'mixed';
  return dash.test(text) ? 'dash' : 'mark';
}
