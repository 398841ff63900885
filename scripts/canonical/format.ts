import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readContentFiles } from '#check/files/files.ts';
import { claim } from '#check/files/place.ts';
import { replaceLoneCr } from '#check/text/lone-cr.ts';
import { checkRawText } from '#check/text/raw-text.ts';
import { outlinesFile } from '#schema/outlines.ts';
import { formatJson, formatMdx } from './canonical.ts';

export interface Formatted {
  /**
   * Files that were rewritten, or should be, with the first line that differs, counted from 1. When only checking, line ends
   * as on Windows do not count, because git or an editor makes them; writing a file replaces them.
   */
  changed: { file: string; line: number }[];
  /** Files that cannot be read as a record; they stay as they are. */
  unreadable: string[];
  /** How many files were looked at. */
  count: number;
}

/**
 * Puts the records under `root` in canonical form, or with `write: false` only reports which are not.
 * @param only paths from the current folder; empty for all records
 * @throws a Dutch error when a path of `only` is not a file in `content` or `data`
 */
export async function formatFiles(
  root: string,
  { only, write }: { only: readonly string[]; write: boolean },
): Promise<Formatted> {
  const wanted = new Set(only.map((path) => relative(root, resolve(path)).replaceAll('\\', '/')));
  const all = await readContentFiles(root, wanted.size > 0 ? wanted : undefined);
  for (const path of wanted) {
    if (!all.some(({ file }) => file === path)) {
      throw new Error(`${path}: dit is geen bestand in content/ of data/`);
    }
  }
  const result: Formatted = { changed: [], unreadable: [], count: 0 };
  for (const { file, bytes } of all) {
    if (wanted.size > 0 && !wanted.has(file)) continue;
    // GeoJSON is not a record, so it stays as another program wrote it.
    if (file === outlinesFile) continue;
    result.count += 1;
    const { text } = checkRawText(file, bytes);
    const formatted = text === undefined ? undefined : formatRecord(file, text);
    if (formatted === undefined) result.unreadable.push(file);
    else if (formatted !== (write ? text : withUnixLineEnds(text ?? ''))) {
      result.changed.push({ file, line: firstDifference(text ?? '', formatted) });
      if (write) await writeFile(join(root, file), formatted);
    }
  }
  return result;
}

/** The text of one file in canonical form; `undefined` when it is not a record that can be read. */
export function formatRecord(file: string, text: string): string | undefined {
  const place = claim(file);
  if (!place) return undefined;
  const format = file.endsWith('.mdx') ? formatMdx : formatJson;
  return format(place.collection, replaceLoneCr(text));
}

function withUnixLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function firstDifference(text: string, formatted: string): number {
  const lines = withUnixLineEnds(text).split('\n');
  const index = formatted.split('\n').findIndex((line, at) => line !== lines[at]);
  return (index === -1 ? lines.length - 1 : index) + 1;
}
