import { getDocumentProxy } from 'unpdf';
import type { Block, Looks, NoteMark, ReadText } from '#import/block.ts';
import { limits } from '#import/limits.ts';
import { Refused, refuse } from '#import/refuse.ts';
import { safeText } from '#import/safe-text.ts';
import { looksOf } from '#import/sections.ts';
import { separateClosing } from './closing.ts';
import { placeMarks } from './glued-marks.ts';
import { isHeading } from './heading.ts';
import { isListMark, unmark } from './list-mark.ts';
import { trailingNotes } from './trailing-notes.ts';

/** One line on a page, from top to bottom. Sizes and places are in points. */
interface Line {
  text: string;
  size: number;
  left: number;
  right: number;
  y: number;
  page: number;
}

/**
 * Reads the text of a PDF: lines of one page that belong together are a paragraph. A PDF says only where letters stand, so
 * headings, paragraphs and footnotes are a guess, which is reported. Nothing in it is run or opened.
 * @throws `Refused` for a script, attachments, a password, a scan without text, and a broken file
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<ReadText> {
  const lines = await linesOf(file, bytes);
  if (lines.length === 0) throw refuse(file, 'heeft geen tekst; waarschijnlijk is het een scan');
  const body = bodySize(lines);
  const weggelaten: { tekst: string; reden: string }[] = [];
  const numbered = lines.filter((line) => {
    const isNumber = /^(?:pagina )?\d{1,4}(?: ?(?:van|\/) ?\d{1,4})?$/i.test(line.text);
    if (isNumber) weggelaten.push({ tekst: line.text, reden: 'paginanummer' });
    return !isNumber;
  });
  const noten = new Map<string, string>();
  const text = withoutNotes(numbered, body, noten);
  const paragraphs = joinLines(text, body);
  const trailing = noten.size > 0 ? undefined : trailingNotes(paragraphs.map((one) => one.text));
  for (const [key, value] of trailing?.noten ?? []) noten.set(key, value);
  const kept = paragraphs.filter((_, index) => !trailing?.at.has(index));
  const blocks = separateClosing(toBlocks(kept, body), weggelaten);
  const twijfels = [
    'Een PDF kent geen alinea’s en koppen: zij zijn afgeleid uit waar de letters staan.',
  ];
  placeMarks(blocks, [...noten.keys()], twijfels);
  return { formaat: 'pdf', meta: {}, blocks, noten, weggelaten, twijfels };
}

async function linesOf(file: string, bytes: Uint8Array): Promise<Line[]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      stopAtErrors: true,
      verbosity: 0,
    });
    if (pdf.numPages > limits.pages)
      throw refuse(file, `heeft meer dan ${limits.pages} bladzijden`);
    if (await pdf.hasJSActions()) throw refuse(file, 'heeft een script en wordt niet gelezen');
    const attached: unknown = await pdf.getAttachments();
    if (attached instanceof Map ? attached.size > 0 : Object.keys(Object(attached)).length > 0)
      throw refuse(file, 'heeft bestanden in zich en wordt niet gelezen');
    const lines: Line[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const proxy = await pdf.getPage(page);
      const { items } = await proxy.getTextContent();
      lines.push(...toLines(items, page));
      proxy.cleanup();
      if (lines.length > limits.blocks * 4) throw refuse(file, 'heeft te veel regels');
    }
    await pdf.cleanup();
    return lines;
  } catch (error) {
    if (error instanceof Refused) throw error;
    const name = error instanceof Error ? error.name : '';
    throw refuse(
      file,
      name === 'PasswordException'
        ? 'is met een wachtwoord beveiligd'
        : 'is een beschadigde of onvolledige PDF',
    );
  }
}

function toLines(items: readonly unknown[], page: number): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (
      typeof item !== 'object' ||
      item === null ||
      !('str' in item) ||
      !('transform' in item) ||
      !('width' in item)
    )
      continue;
    const { str, transform, width } = item;
    if (
      typeof str !== 'string' ||
      !Array.isArray(transform) ||
      typeof width !== 'number' ||
      str === ''
    )
      continue;
    const [a, b, , , x, y] = transform.map(Number);
    if (a === undefined || b === undefined || x === undefined || y === undefined) continue;
    const size = Math.hypot(a, b);
    const last = lines.at(-1);
    // A raised number of a footnote is on the line too.
    if (last && Math.abs(last.y - y) < Math.max(last.size, size) * 0.6 && x >= last.left - 1) {
      const gap = x - last.right;
      last.text += `${gap > size * 0.15 && !/\s$/.test(last.text) ? ' ' : ''}${str}`;
      last.right = x + width;
      last.size = Math.max(last.size, size);
    } else if (str.trim() !== '')
      lines.push({ text: str, size, left: x, right: x + width, y, page });
  }
  return lines
    .map((line) => ({ ...line, text: safeText(line.text) }))
    .filter(({ text }) => text !== '');
}

/** The size of most letters. */
function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Small lines from one that begins with a number to the end of the page are footnotes; they go to `noten`. */
function withoutNotes(lines: readonly Line[], body: number, noten: Map<string, string>): Line[] {
  let open: { key: string; page: number } | undefined;
  return lines.filter(({ text, size, page }) => {
    const isSmall = size < body * 0.95;
    if (!isSmall || open?.page !== page) open = undefined;
    const [, key, rest] = (isSmall && /^(\d{1,3})[.)]?\s*(\D.+)$/.exec(text)) || [];
    if (key !== undefined && rest !== undefined) {
      open = { key, page };
      noten.set(key, rest);
    } else if (open) noten.set(open.key, `${noten.get(open.key) ?? ''} ${text}`);
    return open === undefined;
  });
}

function toBlocks(paragraphs: readonly { text: string; size: number }[], body: number): Block[] {
  return paragraphs.map(({ text, size }, index): Block => {
    const none: NoteMark[] = [];
    const isLarge = size > body * 1.1;
    const look: Exclude<Looks, 'genummerd'> = isLarge ? 'vet' : 'plat';
    const next = paragraphs[index + 1]?.text;
    if (text.length <= 160 && (isLarge || isHeading(text, next)) && next !== undefined) {
      return { kind: 'kop', tekst: text, looks: looksOf(text, look), noten: none };
    }
    const isPoint = isListMark(text);
    return {
      kind: 'alinea',
      tekst: isPoint ? unmark(text) : text,
      vorm: isPoint ? 'punt' : 'tekst',
      noten: none,
    };
  });
}

/** Lines that follow each other closely and look alike are one paragraph, over the end of a page too. */
function joinLines(lines: readonly Line[], body: number): { text: string; size: number }[] {
  const widest = Math.max(...lines.map(({ right }) => right));
  const paragraphs: { text: string; size: number; last: Line }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const gap = open ? open.last.y - line.y : 0;
    const isNear = open?.last.page === line.page ? gap > 0 && gap < open.last.size * 1.75 : true;
    const isAlike = open !== undefined && Math.abs(open.last.size - line.size) < body * 0.08;
    const wasFull = open !== undefined && open.last.right > widest * 0.72;
    const isBroken = open?.last.page !== line.page && /[.!?]$/.test(open?.text ?? '');
    if (open && isNear && isAlike && wasFull && !isBroken && !isListMark(line.text)) {
      open.text =
        open.text.endsWith('-') && /^\p{Ll}/u.test(line.text)
          ? open.text.slice(0, -1) + line.text
          : `${open.text} ${line.text}`;
      open.last = line;
    } else paragraphs.push({ text: line.text, size: line.size, last: line });
  }
  return paragraphs.map(({ text, size }) => ({ text: safeText(text), size }));
}
