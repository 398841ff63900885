import { createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import json from 'shiki/langs/json.mjs';
import mdc from 'shiki/langs/mdc.mjs';

/**
 * What a piece of code is. `Code.astro` gives each kind a class, and the class a colour of `tokens.css`: a colour in the HTML
 * itself would be an inline style, which the Content Security Policy forbids.
 */
export const kinds = ['name', 'tag', 'string', 'value', 'sign', 'comment'] as const;
export type Kind = (typeof kinds)[number];

/** A stretch of code of one kind; plain text has none. */
export interface Piece {
  text: string;
  kind: Kind | undefined;
}

/**
 * The languages that pages show, by the grammar that colours them. A letter is MDX, but the grammar for MDX needs the one for
 * TypeScript to see a tag, and sees no front matter; the grammar for Markdown with components sees both.
 */
const grammars = { json: 'json', mdx: 'mdc' } as const;
export type Language = keyof typeof grammars;

/** By kind the scopes of TextMate grammars that are of it; the most precise scope wins, whatever the order. */
const scopes: Record<Kind, string[]> = {
  name: [
    'support.type.property-name',
    'punctuation.support.type.property-name',
    'entity.name.tag.yaml',
    'entity.other.attribute-name',
  ],
  tag: ['entity.name.tag', 'punctuation.definition.tag'],
  string: ['string', 'punctuation.definition.string', 'constant.character.escape'],
  value: ['constant'],
  sign: ['punctuation'],
  comment: ['comment', 'punctuation.definition.comment'],
};

/** A theme whose colours are the names of kinds. */
const theme = {
  name: 'kinds',
  type: 'light' as const,
  fg: 'plain',
  bg: 'plain',
  settings: kinds.map((kind) => ({ scope: scopes[kind], settings: { foreground: kind } })),
};

// One for all pages with code, and only made when a page with code is built.
const highlighter = await createHighlighterCore({
  themes: [theme],
  langs: [json, mdc],
  engine: createOnigurumaEngine(import('shiki/wasm')),
});

/** The code in pieces, in order; joined they are the code again. */
export function piecesOf(code: string, language: Language): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, kind: Kind | undefined) => {
    const last = pieces.at(-1);
    // A space has no colour, and a span for it is only weight.
    if (last && (last.kind === kind || text.trim() === '')) last.text += text;
    else pieces.push({ text, kind });
  };
  const lines = highlighter.codeToTokensBase(code, {
    lang: grammars[language],
    theme: theme.name,
    // Shiki gives up on a line after a while, and then the colours would depend on how busy the machine is.
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
