import { codeOf, invisible } from './invisible.ts';
import type { Problem } from './problem.ts';

/** How deep lists, quotes and objects may nest: deeper is a mistake or an attack, and no reader follows it. */
export const maxDepth = 12;

/**
 * Problems of a file as text, before anything reads it: not UTF-8, not in Unicode NFC, or with invisible characters.
 * Without `text` the file cannot be read at all.
 */
export function checkRawText(
  file: string,
  bytes: Uint8Array,
): { text?: string; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [{ file, message: 'is geen geldige UTF-8-tekst' }] };
  }
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const field = `regel ${index + 1}`;
    const found = invisible.exec(line);
    if (found) {
      problems.push({
        file,
        field,
        message: `heeft een onzichtbaar teken (${codeOf(found[0])}); haal het weg`,
      });
    }
    if (line !== line.normalize('NFC')) {
      problems.push({
        file,
        field,
        value: firstNotNfc(line),
        message: 'is niet in Unicode-vorm NFC; typ de letter met accent opnieuw als één teken',
      });
    }
  }
  return { text, problems };
}

/** Problems of decoded JSON: hidden characters that stood in escapes, and nesting deeper than `maxDepth`. */
export function checkJsonText(
  file: string,
  value: unknown,
): { problems: Problem[]; tooDeep: boolean } {
  const problems: Problem[] = [];
  let tooDeep = false;
  const queue: { value: unknown; field: string; depth: number }[] = [
    { value, field: '', depth: 0 },
  ];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { field, depth } = item;
    if (typeof item.value === 'string') {
      problems.push(...checkString(file, field, item.value));
    } else if (typeof item.value === 'object' && item.value !== null) {
      if (depth >= maxDepth) {
        problems.push({ file, field, message: `is dieper genest dan ${maxDepth} niveaus` });
        tooDeep = true;
        continue;
      }
      for (const [key, child] of Object.entries(item.value)) {
        queue.push({ value: child, field: field ? `${field}.${key}` : key, depth: depth + 1 });
      }
    }
  }
  return { problems, tooDeep };
}

function checkString(file: string, field: string, value: string): Problem[] {
  if (invisible.test(value) || value.includes('\n') || value.includes('\t')) {
    return [{ file, field, message: 'bevat een onzichtbaar teken of een regeleinde' }];
  }
  if (value !== value.normalize('NFC')) {
    return [{ file, field, value, message: 'is niet in Unicode-vorm NFC' }];
  }
  return [];
}

function firstNotNfc(line: string): string {
  return line.split(/\s+/).find((word) => word !== word.normalize('NFC')) ?? line;
}
