import { createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import javascript from 'shiki/langs/javascript.mjs';
import json from 'shiki/langs/json.mjs';
import mdc from 'shiki/langs/mdc.mjs';
import python from 'shiki/langs/python.mjs';
import r from 'shiki/langs/r.mjs';
import shell from 'shiki/langs/shellscript.mjs';
import sql from 'shiki/langs/sql.mjs';

/**
 * The kinds of code that have a colour. `Code.astro` gives each kind a class, and each class a colour from `tokens.css`.
 * A colour in the HTML itself would be an inline style, which the Content Security Policy forbids
 * (docs/besluiten/15-in-de-browser.md).
 */
export const kinds = ['name', 'tag', 'string', 'value', 'sign', 'comment'] as const;
export type Kind = (typeof kinds)[number];

/** A stretch of code of one kind. Plain text has no kind. */
export interface Piece {
  text: string;
  kind: Kind | undefined;
}

/**
 * The languages that pages show, each with the grammar that colours it. A brief is MDX, but the MDX grammar needs the
 * TypeScript one to recognise a tag, and it misses front matter. The grammar for Markdown with components sees both.
 */
const grammars = {
  json: 'json',
  mdx: 'mdc',
  shell: 'shellscript',
  javascript: 'javascript',
  python: 'python',
  sql: 'sql',
  r: 'r',
} as const;
export type Language = keyof typeof grammars;

/** The TextMate scopes of each kind. The most specific scope wins, whatever the order here. */
const scopes: Record<Kind, string[]> = {
  name: [
    'support.type.property-name',
    'punctuation.support.type.property-name',
    'entity.name.tag.yaml',
    'entity.other.attribute-name',
    'entity.name.function',
    'support.function',
  ],
  // In programs, the words of the language.
  tag: [
    'entity.name.tag',
    'punctuation.definition.tag',
    'keyword.control',
    'keyword.other',
    'storage',
  ],
  string: ['string', 'punctuation.definition.string', 'constant.character.escape'],
  value: ['constant'],
  sign: ['punctuation'],
  comment: ['comment', 'punctuation.definition.comment'],
};

/** A theme whose “colours” are the names of kinds, so that tokens come back with their kind. */
const theme = {
  name: 'kinds',
  type: 'light' as const,
  fg: 'plain',
  bg: 'plain',
  settings: kinds.map((kind) => ({ scope: scopes[kind], settings: { foreground: kind } })),
};

// One for all pages, made only when a page with code is built.
const highlighter = await createHighlighterCore({
  themes: [theme],
  langs: [json, mdc, shell, javascript, python, sql, r],
  engine: createOnigurumaEngine(import('shiki/wasm')),
});

/** Splits code into pieces, in order. Joined, their texts are the code again. */
export function piecesOf(code: string, language: Language): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, kind: Kind | undefined) => {
    const last = pieces.at(-1);
    // White space has no visible colour, so a span for it would only add weight.
    if (last && (last.kind === kind || text.trim() === '')) last.text += text;
    else pieces.push({ text, kind });
  };
  const lines = highlighter.codeToTokensBase(code, {
    lang: grammars[language],
    theme: theme.name,
    // By default Shiki gives up on a slow line; colours would then depend on how busy the machine is.
    tokenizeTimeLimit: 0,
  });
  for (const [index, line] of lines.entries()) {
    if (index > 0) add('\n', undefined);
    for (const { content, color } of line)
      add(
        content,
        kinds.find((kind) => kind === color),
      );
  }
  return pieces;
}
