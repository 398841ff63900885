import type { Finding } from '#domain/problem/problem.ts';
import { findPlaceholder } from './placeholder.ts';
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
  /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|shy|zwsp|zwn?j|rlm|lrm|euro|cent|pound|copy|reg|trade|deg|sup[123]|frac\d\d|ord[fm]|times|divide|plusmn|minus|middot|bull|sect|para|micro|[lr]arr|[lr]aquo|[bls]dquo|[lrs]b?[sd]?quo|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)|[ao]elig|szlig|[nm]dash|hellip|(?:en|em|thin)sp);|(?<![/=?&#][^\s]{0,200})%(?:20|2[BCF]|3[ABDF]|5[BD]|C3%[\dA-F]{2}|E2%80%[\dA-F]{2})/i;
const link =
  /!?\[[^\]]{0,300}\]\([^)]{0,300}\)|\[[^\]]{1,300}\]\[[^\]]{0,300}\]|^\[[^\]]{1,300}\]:\s|\[\[[^\]]{1,300}\]\]|<(?:https?:|mailto:|www\.|[^\s<>@]{1,80}@)[^\s<>]*>/i;
/** A note as Markdown writes it, as an encyclopedia does, or as a raised figure; m² and m³ are units. */
const footnote =
  /\[\^[^\]\s]+\]|(\[\d{1,3}\])(?=[\s\S]*\1)|(?<=[\p{L}.,;:)”’])\[\d{1,3}\]|(?<=\p{L}\p{L}[.,;:)”’]?)[¹⁴-⁹]+/u;
const bold =
  /(?<![\w*])(\*\*|__)(?=\S)[^*_]+\1(?![\w*])|(?<![\w*])\*{2,3}(?=[\p{L}\p{N}“‘"'(])|(?<![\w*])\*(?=[^\s*])[^*]*(?<=\S)\*(?![\w*])|(?<![\w_])_(?=[^\s_])[^_]*(?<=\S)_(?![\w_])|==(?=\S)[^=]+==/u;
const strike = /~~(?=\S)|(?<![\w~])~(?=[^\s~])[^~]*(?<=\S)~(?![\w~])/;
const code = /`+[^`]*`*|´/;
const heading =
  /^#{1,6}\s*\p{L}[^#]{0,40}|^#{1,6}\s+\S[^#]{0,40}|^h[1-6]\.\s|^={1,6}\s[^=]{1,80}\s={1,6}$|(?<=[.!?:)”]\s{1,3})#{1,6}\s+\S[^#]{0,40}|(?<=\s)#{2,6}\s+\S[^#]{0,40}|(?:^|\s)#+$/u;
const list =
  /^(?:[-*+•‣▪◦–—·✓✔✗✘➢➤→»o]|[a-zA-Z]\))\s+\S{0,20}|(?<=:\s)-\s+\S[^-]{0,80}\s-\s|(?<=[.!?:;]\s{1,3})[*+•‣▪◦]\s+\S{1,20}|(?<=\s)[•‣▪◦]\s+\p{L}\S{0,20}|^(?:[-*+]\s+)?\[[ xX]\](?=\s)/u;
/** “1. Voortgang” is how a letter numbers a heading, but at the start of any other text it begins a list. */
const numbered =
  /^(?:a|i{1,3})\.\s+\S{0,20}|^\d{1,3}[.)]\s+\S{0,20}|^\d{1,2}(?:\.\d{1,2}){1,3}\s+\p{Lu}\S{0,20}/u;
const line = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,})(?=\s|$)|(?<=\s)(?:-{3,}|={3,})(?=\s|$)/;
const quote = /^>\s*\S{0,20}/;
const table = /\|[^|]*\||(?:^|[\s|]):?-{3,}:?\s*\|/;
const formula =
  /(?<![~^])([~^])[^\s~^]{1,8}\1(?![~^])|(?<=[\p{L}\s])\^\d|\$\$[^$\s][^$]*\$\$|\$[^$\s](?:[^$]{0,80}[^$\s])?\$(?!\d)/u;
const emoji = /(?<![\w:]):[a-z][a-z_]{2,30}:(?![\w:])/;
const escaped = /\\[!-/:-@[-`{-~nrt]/;
/** Marks that wikis, templates, forums and writers of documentation know, and those that chatbots leave behind. */
const program = new RegExp(
  [
    '\\{%[^{}]*%\\}|\\{[.#:][\\w-]+\\}|\\{/?(?:code|noformat|quote|panel|color|info|note)(?::[^{}]*)?\\}',
    "\\[/?(?:b|i|u|s|url|img|quote|code|list|color|size|toc)(?:=[^\\]]{0,200})?\\]|(?<!')'{2,3}[^'\\s][^']*'{2,3}",
    '^(?::{3}|!{3})\\s*\\w+|^\\.\\.\\s\\w+::|\\b\\w+::\\S*\\[|\\+\\+[^\\s+][^+]*\\+\\+|(?<![:\\w/])//[^/\\s][^/]*//',
    '【[^】]*】|:?contentReference\\[|oaicite|<<[^<>]{1,60}>>|\\[cite(?:_start|_end|:[^\\]]*)?\\]|turn\\d+(?:search|view|news|fetch|file)\\d+',
  ].join('|'),
  'i',
);
const address = /^(?:https?:\/\/|www\.)\S+/i;

/**
 * The HTML and Markdown in a text of a record, the first of each kind; empty for plain text. Texts of records are shown
 * as they are, so readers would see the markup (docs/besluiten/03). Ordinary text with `<5`, `{`, `*` or `#` passes, and
 * so does an address in a sentence; a text that begins with one is an address in the wrong field.
 * @param isTitle the text is a name or a heading, which may begin with its number
 */
export function explainMarkup(value: string, isTitle = false): Finding[] {
  const looked = isTitle ? marks : [...marks, [numbered, plainTextRules.list] as const];
  const findings: Finding[] = [];
  const seen: { start: number; end: number }[] = [];
  for (const [pattern, rule] of looked) {
    const match = pattern.exec(value);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    // One mistake can look like two: the tag <br> is also a word between angle brackets.
    if (seen.some(({ start, end }) => place.start < end && start < place.end)) continue;
    seen.push(place);
    findings.push({ value: match[0].trim(), ...rule() });
  }
  const left = findings.length === 0 ? findPlaceholder(value) : undefined;
  if (left !== undefined) findings.push({ value: left, ...plainTextRules.placeholder() });
  return findings;
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
  [program, plainTextRules.program],
] as const;
