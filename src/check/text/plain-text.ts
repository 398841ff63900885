import type { Finding } from '#domain/problem/problem.ts';
import { plainTextRules } from './rules.ts';

const tags =
  'a|abbr|audio|b|base|blockquote|body|br|button|canvas|center|code|details|dialog|div|em|embed|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|marquee|math|meta|nav|noscript|object|ol|option|p|pre|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|tr|u|ul|video';
/** A known tag, any tag with an attribute, the start of a tag that can be nothing else, a comment or a doctype. */
const html = new RegExp(
  [
    `</?(?:${tags})\\s*/?>`,
    '<[a-z][\\w:-]*[\\s/][^<>]*=[^<>]*>',
    '<(?:script|iframe|style|svg|object|embed|img)(?![\\w-])',
    '<!--|<!doctype',
  ].join('|'),
  'i',
);
const entity =
  /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|shy|zwsp|rlm|lrm|euro|[aeiou](?:acute|grave|uml|circ)|[lr][sd]quo|[nm]dash|hellip);/i;
const link = /!?\[[^\]]*\]\([^)]*\)/;
const bold = /(?<![\w*])(\*\*|__)(?=\S)[^*_]+\1(?![\w*])/;

/**
 * The HTML and Markdown in a text of a record, the first of each kind; empty for plain text. Texts of records are shown as they are,
 * so readers would see the markup (docs/besluiten/03). Ordinary text with `<5`, `{`, `*` or an address passes.
 */
export function explainMarkup(value: string): Finding[] {
  if (value.startsWith('https://')) return [];
  return marks.flatMap(([pattern, rule]) => {
    const found = pattern.exec(value)?.[0];
    return found === undefined ? [] : [{ value: found, ...rule() }];
  });
}

const marks = [
  [html, plainTextRules.html],
  [entity, plainTextRules.entity],
  [link, plainTextRules.link],
  [bold, plainTextRules.bold],
] as const;
