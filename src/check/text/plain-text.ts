import type { Problem } from '#domain/problem/problem.ts';

const tags =
  'a|abbr|audio|b|base|blockquote|body|br|button|canvas|center|code|details|dialog|div|em|embed|font|footer|form|frame|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|marquee|math|meta|nav|noscript|object|ol|option|p|pre|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|tr|u|ul|video';
/** A known tag, any tag with an attribute, a tag that is never anything else even without its end, or a comment. */
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
 * Whether a text of a record holds marks that readers would see as they are: record texts are plain, without HTML or
 * Markdown. Ordinary text with `<5`, `{`, `*` or an address passes.
 */
export function explainPlainText(
  value: string,
): Pick<Problem, 'value' | 'message' | 'mend'> | undefined {
  if (value.startsWith('https://')) return undefined;
  for (const { pattern, message, mend } of marks) {
    const found = pattern.exec(value)?.[0];
    if (found !== undefined) return { value: found, message, mend };
  }
  return undefined;
}

const marks = [
  {
    pattern: html,
    message: 'is HTML; de lezer zou dit letterlijk zien',
    mend: 'Schrijf gewone tekst.',
  },
  {
    pattern: entity,
    message: 'is een code van HTML; de lezer zou dit letterlijk zien',
    mend: 'Typ het teken zelf.',
  },
  {
    pattern: link,
    message: 'is een link in Markdown; de lezer zou dit letterlijk zien',
    mend: 'Zet het adres in een bron. Kamerstukken worden vanzelf een link.',
  },
  {
    pattern: bold,
    message: 'is opmaak in Markdown; de lezer zou dit letterlijk zien',
    mend: 'Laat de sterretjes of streepjes weg.',
  },
];
