import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block, NoteMark, Omitted, ReadText } from '#import/block.ts';
import { limits } from '#import/limits.ts';
import { refuse } from '#import/refuse.ts';
import { countUnsafe, safeMarked, safeText } from '#import/safe-text.ts';
import { looksOf } from '#import/sections.ts';
import { separateClosing } from './closing.ts';
import { lookOf, lookOfClass } from './html-looks.ts';
import { metaOf } from './html-meta.ts';
import { noteKey, notesIn, noteText } from './html-notes.ts';
import {
  attribute,
  deepest,
  type Element,
  find,
  isBlockName,
  isElement,
  textOf,
} from './html-tree.ts';
import { isListMark, unmark } from './list-mark.ts';

/** What is no text of the paper. */
const furniture: ReadonlySet<string> = new Set(
  'script style noscript template nav header footer form button select iframe object svg aside head'.split(
    ' ',
  ),
);

interface Reading {
  blocks: Block[];
  notes: Map<string, Element>;
  /** Keys of notes in the order of their marks. */
  used: string[];
  weggelaten: Omitted[];
}

/**
 * Reads a saved page of officielebekendmakingen.nl, OpenTK or the like. Scripts and page furniture are left out and reported; no
 * address in it is visited.
 * @throws `Refused` for what nests too deep, and for a page that says it does not exist
 */
export function readHtml(file: string, html: string): ReadText {
  const depth = deepest(html);
  if (depth > limits.depth * 4)
    throw refuse(file, `heeft meer dan ${limits.depth * 4} lagen elementen`);
  const document = parse(html);
  const root = contentOf(document);
  const title = safeText(textOf(find(document, (one) => one.tagName === 'title')));
  if (
    /\b(?:fout ?404|404|niet gevonden|pagina bestaat niet)\b/i.test(
      `${title} ${safeText(textOf(root)).slice(0, 300)}`,
    )
  ) {
    throw refuse(file, 'is een pagina die zegt dat het stuk er niet is');
  }
  const reading: Reading = { blocks: [], notes: notesIn(document), used: [], weggelaten: [] };
  walk(root, reading, 0, file);
  const { blocks, weggelaten } = reading;
  const noten = new Map<string, string>();
  for (const key of reading.used) noten.set(key, noteText(reading.notes.get(key)));
  for (const [key, element] of reading.notes) {
    if (!noten.has(key) && noteText(element) !== '') noten.set(key, noteText(element));
  }
  const twijfels: string[] = [];
  const unsafe = countUnsafe(html);
  if (unsafe > 0) twijfels.push(`${unsafe} onzichtbare tekens zijn weggehaald.`);
  return {
    formaat: 'html',
    meta: metaOf(file, document, title),
    blocks: separateClosing(blocks, weggelaten),
    noten: renumber(blocks, noten),
    weggelaten,
    twijfels,
  };
}

/** Notes by the numbers 1, 2, 3 … in the order of their marks. */
function renumber(
  blocks: readonly Block[],
  noten: ReadonlyMap<string, string>,
): Map<string, string> {
  const order = [...noten.keys()];
  for (const block of blocks) {
    for (const mark of block.noten) mark.key = String(order.indexOf(mark.key) + 1);
  }
  return new Map([...noten.values()].map((text, index) => [String(index + 1), text]));
}

function contentOf(document: Tree.Document): Element | undefined {
  const byClass = (name: string) =>
    find(document, (one) => (attribute(one, 'class') ?? '').split(/\s+/).includes(name));
  return (
    byClass('stuk') ??
    find(document, (one) => one.tagName === 'main') ??
    find(document, (one) => one.tagName === 'article') ??
    find(document, (one) => one.tagName === 'body')
  );
}

function walk(element: Element | undefined, reading: Reading, depth: number, file: string): void {
  if (!element) return;
  if (depth > limits.depth) throw refuse(file, `heeft meer dan ${limits.depth} lagen elementen`);
  let loose: Tree.ChildNode[] = [];
  const flush = () => {
    pushInline(loose, reading, 'tekst');
    loose = [];
  };
  for (const child of element.childNodes) {
    if (!isElement(child) || !isBlock(child)) {
      loose.push(child);
      continue;
    }
    flush();
    const name = child.tagName;
    if (furniture.has(name)) {
      const tekst = safeText(textOf(child)).slice(0, 200);
      if (tekst !== '' && !/^(?:script|style|template|head)$/.test(name))
        reading.weggelaten.push({ tekst, reden: 'paginaversiering' });
    } else if (isNotes(child, reading)) continue;
    else if (/^h[1-6]$/.test(name)) pushHeading(child, reading, Number(name.slice(1)));
    else if (name === 'tr') pushRow(child, reading);
    else if (name === 'li') pushItem(child, reading, depth, file);
    else if (name === 'p' || name === 'dt' || name === 'dd') pushParagraph(child, reading);
    else walk(child, reading, depth + 1, file);
  }
  flush();
}

function isBlock(element: Element): boolean {
  return isBlockName(element.tagName) || furniture.has(element.tagName);
}

/** A list or section that holds the notes, or one note: its text is at its marks. */
function isNotes(element: Element, { notes }: Reading): boolean {
  if (/\b(?:footnotes|voetnoten|noten)\b/i.test(attribute(element, 'class') ?? '')) return true;
  return [...notes.values()].includes(element);
}

function pushHeading(element: Element, reading: Reading, niveau: number): void {
  const { tekst, noten } = inline(element.childNodes, reading);
  if (tekst !== '')
    reading.blocks.push({ kind: 'kop', tekst, niveau, looks: looksOf(tekst, 'vet'), noten });
}

function pushParagraph(element: Element, reading: Reading): void {
  const name = attribute(element, 'class') ?? '';
  const look = /tussenkop|kop/i.test(name) ? lookOfClass(name) : lookOf(element);
  const { tekst, noten } = inline(element.childNodes, reading);
  if (tekst === '') return;
  const isHeading = look !== undefined && tekst.length <= 160 && !/[.:;,]$/.test(tekst);
  if (isHeading) reading.blocks.push({ kind: 'kop', tekst, looks: looksOf(tekst, look), noten });
  else pushText(tekst, noten, 'tekst', reading);
}

function pushItem(element: Element, reading: Reading, depth: number, file: string): void {
  let own: Tree.ChildNode[] = [];
  const flush = () => {
    pushInline(own, reading, 'punt');
    own = [];
  };
  for (const child of element.childNodes) {
    if (isElement(child) && isBlock(child)) {
      flush();
      if (child.tagName === 'p') pushInline(child.childNodes, reading, 'punt');
      else if (!furniture.has(child.tagName)) walk(child, reading, depth + 1, file);
    } else own.push(child);
  }
  flush();
}

function pushRow(row: Element, reading: Reading): void {
  const cells = row.childNodes.filter(isElement).map((cell) => inline(cell.childNodes, reading));
  const noten: NoteMark[] = [];
  let tekst = '';
  for (const cell of cells) {
    if (cell.tekst === '') continue;
    if (tekst !== '') tekst += ' | ';
    for (const { key, at } of cell.noten) noten.push({ key, at: at + tekst.length });
    tekst += cell.tekst;
  }
  if (tekst !== '') reading.blocks.push({ kind: 'alinea', tekst, vorm: 'rij', noten });
}

function pushInline(
  nodes: readonly Tree.ChildNode[],
  reading: Reading,
  vorm: 'tekst' | 'punt',
): void {
  const { tekst, noten } = inline(nodes, reading);
  if (tekst !== '') pushText(tekst, noten, vorm, reading);
}

function pushText(
  tekst: string,
  noten: NoteMark[],
  vorm: 'tekst' | 'punt',
  { blocks }: Reading,
): void {
  if (vorm === 'tekst' && !isListMark(tekst)) {
    blocks.push({ kind: 'alinea', tekst, vorm, noten });
    return;
  }
  const text = unmark(tekst);
  const shift = tekst.length - text.length;
  const moved = noten.map(({ key, at }) => ({ key, at: Math.max(0, at - shift) }));
  blocks.push({ kind: 'alinea', tekst: text, vorm: 'punt', noten: moved });
}

function inline(
  nodes: readonly Tree.ChildNode[],
  reading: Reading,
): { tekst: string; noten: NoteMark[] } {
  let raw = '';
  const marks: NoteMark[] = [];
  const visit = (node: Tree.ChildNode): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) raw += node.value;
      return;
    }
    if (furniture.has(node.tagName)) return;
    const key = noteKey(node, reading.notes);
    if (key !== undefined) {
      if (!reading.used.includes(key)) reading.used.push(key);
      marks.push({ key, at: raw.length });
      return;
    }
    if (node.tagName === 'br' || isBlock(node)) raw += ' ';
    for (const child of node.childNodes) visit(child);
    if (isBlock(node)) raw += ' ';
  };
  for (const node of nodes) visit(node);
  return safeMarked(raw, marks);
}
