import type { Finding } from '#domain/problem/problem.ts';
import { plainTextRules } from './plain-text-rules.ts';

const tags = [
  'a|abbr|acronym|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center',
  'cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure',
  'font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link',
  'main|map|mark|marquee|math|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre',
  'progress|q|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg',
  'table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|alinea',
].join('|');
/** A known tag, any closing tag, any tag with an attribute or a hyphen, the start of a tag that can be nothing else. */
const html = new RegExp(
  [
    `</?(?:${tags})\\s*/?>`,
    '</[a-z][\\w:-]*\\s*>',
    '<[a-z]\\w*-[\\w-]*\\s*/?>',
    '<[a-z][\\w:-]*[\\s/][^<>]*=[^<>]*>',
    '<(?:script|iframe|style|svg|object|embed|img)(?![\\w-])',
    '<!--|<!doctype|<!\\[cdata\\[|<\\?xml',
  ].join('|'),
  'i',
);
const entity =
  /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|shy|zwsp|zwn?j|rlm|lrm|euro|cent|pound|copy|reg|trade|deg|sup[123]|frac\d\d|ord[fm]|times|divide|plusmn|minus|middot|bull|sect|para|micro|[lr]arr|[lr]aquo|[bls]dquo|[lrs]b?[sd]?quo|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)|[ao]elig|szlig|[nm]dash|hellip|(?:en|em|thin)sp);/i;
const link =
  /!?\[[^\]]{0,300}\]\([^)]{0,300}\)|\[[^\]]{1,300}\]\[[^\]]{0,300}\]|^\[[^\]]{1,300}\]:\s|\[\[[^\]]{1,300}\]\]|<(?:https?:|mailto:|www\.|[^\s<>@]{1,80}@)[^\s<>]*>/i;
const footnote = /\[\^[^\]\s]+\]/;
const bold =
  /(?<![\w*])(\*\*|__)(?=\S)[^*_]+\1(?![\w*])|(?<![\w*])\*{2,3}(?=[\p{L}\p{N}“‘"'(])|(?<![\w*])\*(?=[^\s*])[^*]*(?<=\S)\*(?![\w*])|(?<![\w_])_(?=[^\s_])[^_]*(?<=\S)_(?![\w_])|==(?=\S)[^=]+==/u;
const strike = /~~(?=\S)|(?<![\w~])~(?=[^\s~])[^~]*(?<=\S)~(?![\w~])/;
const code = /`+[^`]*`*/;
const heading =
  /^#{1,6}\s+\S[^#]{0,40}|(?<=[.!?:)”]\s{1,3})#{1,6}\s+\S[^#]{0,40}|(?<=\s)#{2,6}\s+\S[^#]{0,40}|\s#+$/;
const list =
  /^(?:[-*+•‣▪◦–—]|[a-z]\))\s+\S{0,20}|(?<=[.!?:;]\s{1,3})[*+•‣▪◦]\s+\S{1,20}|(?<=\s)[•‣▪◦]\s+\p{L}\S{0,20}|^(?:[-*+]\s+)?\[[ xX]\](?=\s)/u;
/** “1. Voortgang” is how a letter numbers a heading, but at the start of any other text it begins a list. */
const numbered = /^\d{1,3}[.)]\s+\S{0,20}/;
const line = /(?<![^\s])(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,})(?=\s|$)/;
const quote = /^>\s*\S{0,20}/;
const table = /\|[^|]*\||(?:^|[\s|]):?-{3,}:?\s*\|/;
const formula = /([~^])[^\s~^]{1,8}\1|\$\$[^$\s][^$]*\$\$|\$[^$\s](?:[^$]{0,80}[^$\s])?\$(?!\d)/;
const emoji = /(?<![\w:]):[a-z][a-z_]{2,30}:(?![\w:])/;
const escaped = /\\[!-/:-@[-`{-~nrt]/;
const address = /^(?:https?:\/\/|www\.)\S+/i;

/**
 * The HTML and Markdown in a text of a record, the first of each kind; empty for plain text. Texts of records are shown
 * as they are, so readers would see the markup (docs/besluiten/03). Ordinary text with `<5`, `{`, `*` or `#` passes, and
 * so does an address in a sentence; a text that begins with one is an address in the wrong field.
 * @param isTitle the text is a name or a heading, which may begin with its number
 */
export function explainMarkup(value: string, isTitle = false): Finding[] {
  const looked = isTitle ? marks : [...marks, [numbered, plainTextRules.list] as const];
  return looked.flatMap(([pattern, rule]) => {
    const found = pattern.exec(value)?.[0].trim();
    return found === undefined ? [] : [{ value: found, ...rule() }];
  });
}

const marks = [
  [html, plainTextRules.html],
  [entity, plainTextRules.entity],
  [link, plainTextRules.link],
  [footnote, plainTextRules.footnote],
  [bold, plainTextRules.bold],
  [strike, plainTextRules.strike],
  [code, plainTextRules.code],
  [heading, plainTextRules.heading],
  [list, plainTextRules.list],
  [line, plainTextRules.line],
  [quote, plainTextRules.quote],
  [table, plainTextRules.table],
  [formula, plainTextRules.formula],
  [emoji, plainTextRules.emoji],
  [escaped, plainTextRules.escape],
  [address, plainTextRules.address],
] as const;
