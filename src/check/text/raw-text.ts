import { invisible } from '#domain/problem/invisible.ts';
import { explainInvisible, explainOddLetters } from '#domain/problem/odd-characters.ts';
import { privateDataAt } from '#domain/problem/private-data.ts';
import type { Finding, Problem } from '#domain/problem/problem.ts';
import { isAddressField } from '#schema/address-fields.ts';
import { todo, todoPattern } from '#schema/field/todo.ts';
import { isForMap } from '#schema/outlines.ts';
import { loneCr } from './lone-cr.ts';
import { findMergeMarks } from './merge-marks.ts';
import { explainMarkup } from './plain-text.ts';
import { plainTextRules } from './plain-text-rules.ts';
import { textRules } from './rules.ts';

/**
 * How many levels lists, quotes and objects may nest. Deeper is a mistake or an attack, and no reader could follow it.
 */
export const maxDepth = 12;

/** Most bytes in one file: many times the longest section of a letter. */
const maxBytes = 200_000;

/** Fields that may repeat a heading of a document with its number. */
const titleFields: ReadonlySet<string> = new Set(['titel', 'kop', 'naam', 'plaats', 'nr']);

/** Names that mean something to JavaScript itself. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A text of nothing but letters and signs that can be seen, and that Unicode NFC leaves as they are: ASCII, the accents of
 * Western and Central Europe, and the marks of Dutch typography.
 */
const ordinary = /^[\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u017f‘’“”„–—…€]*$/;

/**
 * Problems of the bytes and characters of a file, before its content is parsed: too large, not UTF-8, a merge conflict,
 * line ends of old Macs, not in Unicode NFC, or invisible characters. Without `text` the file cannot be read at all. `text` keeps a byte order
 * mark.
 */
export function checkRawText(
  file: string,
  bytes: Uint8Array,
): { text?: string; problems: Problem[] } {
  const { text, problems } = readRawText(file, bytes);
  if (text === undefined) return { problems };
  // So are nearly all files. What is below looks at each line three times.
  if (ordinary.test(text) && !text.includes(todo) && !loneCr.test(text)) return { text, problems };
  const cr = loneCr.exec(text);
  if (cr) {
    const line = toLines(text.slice(0, cr.index)).length;
    problems.push({ file, line, ...textRules.loneCr() });
  }
  for (const [index, line] of toLines(text).entries()) {
    const found = invisible.exec(line);
    if (found) {
      problems.push({
        file,
        line: index + 1,
        column: found.index + 1,
        ...explainInvisible(found[0]),
      });
    }
    const unwritten = todoPattern.exec(line);
    if (unwritten) {
      const column = unwritten.index + 1;
      problems.push({ file, line: index + 1, column, value: todo, ...textRules.todo() });
    }
    if (line !== line.normalize('NFC')) {
      const value = firstNotNfc(line);
      problems.push({
        file,
        line: index + 1,
        column: line.indexOf(value) + 1,
        value,
        ...textRules.notNfc(),
      });
    }
  }
  return { text, problems };
}

/**
 * The text of a file, without a check of its characters, for a file that another program wrote. No `text` when it is
 * too large, not UTF-8 or has a merge conflict.
 */
export function readRawText(
  file: string,
  bytes: Uint8Array,
): { text?: string; problems: Problem[] } {
  if (bytes.length > maxBytesOf(file)) return { problems: [tooLarge(file, bytes.length)] };
  const text = decode(bytes);
  if (text === undefined) return { problems: [explainEncoding(file, bytes)] };
  const merge = findMergeMarks(file, toLines(text));
  return merge ? { problems: [merge] } : { text, problems: [] };
}

function toLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Most bytes that a file may have. Coordinates take more room than words, and are thinned before they reach a reader.
 */
export function maxBytesOf(file: string): number {
  return isForMap(file) ? 5_000_000 : maxBytes;
}

/** The problem of a file with more bytes than `maxBytesOf` allows. */
export function tooLarge(file: string, bytes: number): Problem {
  const kB = Math.ceil(bytes / 1000);
  const most = maxBytesOf(file) / 1000;
  return { file, ...textRules.tooLarge({ kB, most, isForMap: isForMap(file) }) };
}

/**
 * Problems of parsed JSON or YAML: hidden characters and line breaks, odd letters, text not in NFC, HTML or Markdown
 * that readers would see, private data, field names that JavaScript reserves, and nesting deeper than `maxDepth`.
 * @param texts `false` leaves the strings unchecked, for a file that another program wrote
 */
export function checkJsonText(
  file: string,
  value: unknown,
  texts = true,
): { problems: Problem[]; tooDeep: boolean } {
  const problems: Problem[] = [];
  let tooDeep = false;
  const queue: { value: unknown; field: string; depth: number }[] = [
    { value, field: '', depth: 0 },
  ];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { field, depth } = item;
    if (typeof item.value === 'string') {
      if (texts) problems.push(...checkString(file, field, item.value));
    } else if (typeof item.value === 'object' && item.value !== null) {
      if (depth >= maxDepth) {
        problems.push({ file, field, ...textRules.tooDeep({ most: maxDepth }) });
        tooDeep = true;
        continue;
      }
      for (const [key, child] of Object.entries(item.value)) {
        const inner = field ? `${field}.${key}` : key;
        if (reserved.has(key)) problems.push({ file, field: inner, ...textRules.reservedField() });
        queue.push({ value: child, field: inner, depth: depth + 1 });
      }
    }
  }
  return { problems, tooDeep };
}

/** Short texts without a mistake, after the kind of their field: the same ids, dates and names are in thousands of records. */
const knownGood = new Set<string>();
const longestKnown = 60;
const mostKnown = 50_000;

function checkString(file: string, field: string, value: string): Problem[] {
  const name = field.slice(field.lastIndexOf('.') + 1);
  const kind = isAddressField(name) ? name : titleFields.has(name) ? 'titel' : '';
  const key = value.length > longestKnown ? undefined : `${kind} ${value}`;
  if (key !== undefined && knownGood.has(key)) return [];
  const findings = [...oddCharactersIn(value), ...explainText(name, value)];
  if (findings.length === 0 && key !== undefined) {
    if (knownGood.size === mostKnown) knownGood.clear();
    knownGood.add(key);
  }
  return findings.map((finding) => ({ file, field, ...finding }));
}

function oddCharactersIn(value: string): Finding[] {
  const isOrdinary = ordinary.test(value);
  const findings: Finding[] = [];
  const [character] = (isOrdinary ? null : invisible.exec(value.replace(/[\t\r\n]/g, ' '))) ?? [];
  if (character !== undefined) findings.push(explainInvisible(character));
  if (/[\t\r\n]/.test(value)) {
    const fix = { value: value.replace(/(?<!\s)\s*[\t\r\n]\s*/g, ' ') };
    findings.push({ ...textRules.lineBreak(), fix });
  }
  const [wide] = (value.includes('  ') ? /(?<!\S)\S+ {2,}\S+/.exec(value) : null) ?? [];
  if (wide !== undefined) {
    const fix = { value: value.replace(/(?<=\S) {2,}(?=\S)/g, ' ') };
    findings.push({ value: wide, ...textRules.doubleSpace(), fix });
  }
  if (!isOrdinary && value !== value.normalize('NFC')) {
    const fix = { value: value.normalize('NFC') };
    findings.push({ value, ...textRules.notNfc(), fix });
  }
  const odd = isOrdinary ? undefined : explainOddLetters(value);
  return odd ? [...findings, odd] : findings;
}

/** @param name of the field */
function explainText(name: string, value: string): Finding[] {
  // Dots, dashes or quotes alone say nothing.
  if (/^[^\p{L}\p{N}]+$/u.test(value) && value.trim() !== '') {
    return [{ value, ...plainTextRules.empty() }];
  }
  const kinds = privateDataAt(name, value);
  const personal = kinds.length > 0 ? [textRules.privateData({ kinds })] : [];
  return isAddressField(name)
    ? personal
    : [...personal, ...explainMarkup(value, titleFields.has(name))];
}

function decode(bytes: Uint8Array): string | undefined {
  if (isWide(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether many of the first bytes are zero, as in UTF-16. As UTF-8 that would be a text full of NUL characters. */
function isWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  const empty = start.filter((byte) => byte === 0).length;
  return start.length > 15 && empty >= start.length / 3;
}

/** The problem of a file that is not UTF-8, with the encoding that it probably has. */
function explainEncoding(file: string, bytes: Uint8Array): Problem {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || isWide(bytes)) {
    return { file, ...textRules.utf16() };
  }
  const lines = new TextDecoder('windows-1252').decode(bytes).split('\n');
  const utf8 = new TextDecoder('utf-8').decode(bytes).split('\n');
  const at = utf8.findIndex((line) => line.includes('\ufffd'));
  const value = (lines[at] ?? '').split(/[\s"]+/).find((word) => /[^\u0020-\u007e]/.test(word));
  const finding = bytes.includes(0) ? textRules.notUtf8() : textRules.windows1252();
  return { file, line: at + 1, value, ...finding };
}

function firstNotNfc(line: string): string {
  return line.split(/\s+/).find((word) => word !== word.normalize('NFC')) ?? line;
}
