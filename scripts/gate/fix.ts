import { explainJsonMistake } from '#check/json/json-mistake.ts';
import { findJsonError } from '#check/json/json-scan.ts';
import { escapeSign } from '#check/mdx/mdx-mistake.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { replaceLoneCr } from '#check/text/lone-cr.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { readTree } from '#markdown/tree.ts';
import { isForMap } from '#schema/outlines.ts';
import { formatRecord } from '../canonical/format.ts';
import { setValues } from './set-values.ts';

/** How many slips of one file are fixed in a row, since each can hide the next. */
const most = 50;

/**
 * The text of a file with everything fixed that can be fixed in one way only: the encoding, line ends, letters with a separate accent,
 * characters without width, commas, characters that MDX would take for code, and the canonical form. In GeoJSON only the
 * encoding and commas are fixed. `undefined` when the bytes are not text.
 */
export function fixText(file: string, bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  if (decoded === undefined) return undefined;
  // The characters in GeoJSON are the choice of another program.
  if (isForMap(file)) return fixCommas(decoded);
  const text = replaceLoneCr(decoded)
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  const fixed = file.endsWith('.mdx') ? fixSigns(text) : fixCommas(text);
  return formatRecord(file, fixed) ?? fixed;
}

/** The text of a file with the one possible value in every field whose problem has a fix. */
export function fixValues(file: string, text: string, problems: readonly Problem[]): string {
  const fixes = problems.flatMap(({ file: other, field, fix }) =>
    other === file && fix && field !== undefined && !field.includes(', ')
      ? [{ path: field.split('.'), value: fix.value }]
      : [],
  );
  return fixes.length === 0 ? text : (setValues(file, text, fixes) ?? text);
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function fixCommas(text: string): string {
  let current = text;
  for (let count = 0; count < most; count += 1) {
    const error = findJsonError(current);
    const fixed = error && explainJsonMistake(current, error).fixed;
    if (fixed === undefined) return current;
    current = fixed;
  }
  return current;
}

function fixSigns(text: string): string {
  let current = text;
  for (let count = 0; count < most && splitMdx(current); count += 1) {
    try {
      readTree(current);
      return current;
    } catch (error) {
      const escaped = escapeSign(current, String(error));
      if (escaped === undefined) return current;
      current = escaped;
    }
  }
  return current;
}
