import { findKamerstukken } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import type { Block, Looks, Meta, NoteMark, Omitted, ReadText } from '#import/block.ts';
import { refuse } from '#import/refuse.ts';
import { countUnsafe, safeMarked, safeText } from '#import/safe-text.ts';
import { looksOf } from '#import/sections.ts';
import { separateClosing } from './closing.ts';
import { NoteKeys } from './note-keys.ts';
import { elementsOf, findAll, readXmlTree, textOf, type XmlNode } from './xml.ts';

const looksByTypography: Readonly<Record<string, Exclude<Looks, 'genummerd'>>> = {
  vet: 'vet',
  vetcur: 'vetcur',
  cur: 'cur',
};

/**
 * Reads the XML of a Kamerstuk as officielebekendmakingen.nl publishes it (`officiele-publicatie`), in the shape that public
 * code documents; no real file was at hand.
 * @throws `Refused` for other XML
 */
export function readKst(file: string, xml: string): ReadText {
  const root = readXmlTree(file, xml);
  const paper = findAll(root, 'kamerstuk')[0];
  if (!paper) throw refuse(file, 'is geen Kamerstuk: het element “kamerstuk” ontbreekt');
  const notes = new NoteKeys();
  const blocks: Block[] = [];
  const weggelaten: Omitted[] = [];
  const body = findAll(paper, 'tekst', 'divisie');
  for (const node of body.length > 0 ? body : [paper]) readBody(node, blocks, notes, weggelaten, 0);
  for (const annex of findAll(paper, 'bijlage')) readBody(annex, blocks, notes, weggelaten, 0);
  for (const closing of findAll(paper, 'tekst-sluiting', 'ondertekening')) {
    weggelaten.push({ tekst: safeText(textOf(closing)), reden: 'ondertekening' });
  }
  const { noten, keyOf } = notes.settle();
  for (const block of blocks) for (const mark of block.noten) mark.key = keyOf(mark.key);
  const twijfels: string[] = [];
  const unsafe = countUnsafe(xml);
  if (unsafe > 0) twijfels.push(`${unsafe} onzichtbare tekens zijn weggehaald.`);
  const own = separateClosing(blocks, weggelaten);
  return { formaat: 'xml', meta: metaOf(root, paper), blocks: own, noten, weggelaten, twijfels };
}

/** Elements that hold blocks and are none themselves. */
const holders: ReadonlySet<string> = new Set(
  'tekst vrije-tekst algemeen box tgroup tbody thead table definitielijst bijlage amendement'.split(
    ' ',
  ),
);
const skipped: ReadonlySet<string> = new Set(
  'kamerstukkop dossier stuk datumtekst plaatje tekst-sluiting ondertekening colspec metadata'.split(
    ' ',
  ),
);

function readBody(
  node: XmlNode,
  blocks: Block[],
  notes: NoteKeys,
  weggelaten: Omitted[],
  level: number,
): void {
  const isDivision = node.name === 'divisie';
  for (const child of node.children) {
    if (typeof child === 'string') {
      const text = safeText(child);
      if (text !== '' && (holders.has(node.name) || isDivision)) {
        blocks.push({ kind: 'alinea', tekst: text, vorm: 'tekst', noten: [] });
      }
      continue;
    }
    const { name } = child;
    if (name === 'al') pushText(child, 'tekst', blocks, notes);
    else if (name === 'tussenkop')
      pushHeading(
        child,
        looksByTypography[child.attributes.get('kopopmaak') ?? ''] ?? 'plat',
        undefined,
        blocks,
        notes,
      );
    else if (name === 'kop') pushHeading(child, 'plat', isDivision ? level : 1, blocks, notes);
    else if (name === 'divisie') readBody(child, blocks, notes, weggelaten, level + 1);
    else if (name === 'lijst') readList(child, blocks, notes);
    else if (name === 'row') pushRow(child, blocks, notes);
    else if (name === 'definitie-item') pushText(child, 'punt', blocks, notes);
    else if (skipped.has(name)) {
      const tekst = safeText(textOf(child));
      if (tekst !== '' && name !== 'tekst-sluiting' && name !== 'ondertekening')
        weggelaten.push({ tekst, reden: `element ${name}` });
    } else if (holders.has(name) || elementsOf(child).length > 0)
      readBody(child, blocks, notes, weggelaten, level);
    else pushText(child, 'tekst', blocks, notes);
  }
}

function readList(list: XmlNode, blocks: Block[], notes: NoteKeys): void {
  for (const item of elementsOf(list)) {
    if (item.name !== 'li') continue;
    for (const child of elementsOf(item)) {
      if (child.name === 'lijst') readList(child, blocks, notes);
      else if (child.name !== 'li.nr') pushText(child, 'punt', blocks, notes);
    }
  }
}

function pushRow(row: XmlNode, blocks: Block[], notes: NoteKeys): void {
  const cells = elementsOf(row).map((cell) => inline(cell, notes));
  let raw = '';
  const marks: NoteMark[] = [];
  for (const { raw: text, marks: own } of cells) {
    if (text.trim() === '') continue;
    if (raw !== '') raw += ' | ';
    for (const { key, at } of own) marks.push({ key, at: at + raw.length });
    raw += text;
  }
  push({ raw, marks }, 'rij', blocks);
}

function pushHeading(
  node: XmlNode,
  look: Exclude<Looks, 'genummerd'>,
  niveau: number | undefined,
  blocks: Block[],
  notes: NoteKeys,
): void {
  const { raw, marks } = inline(node, notes);
  const { tekst, noten } = safeMarked(raw, marks);
  if (tekst === '') return;
  blocks.push({
    kind: 'kop',
    tekst,
    looks: looksOf(tekst, look),
    noten,
    ...(niveau !== undefined && { niveau }),
  });
}

function pushText(node: XmlNode, vorm: 'tekst' | 'punt', blocks: Block[], notes: NoteKeys): void {
  push(inline(node, notes), vorm, blocks);
}

function push(
  { raw, marks }: { raw: string; marks: NoteMark[] },
  vorm: 'tekst' | 'punt' | 'rij',
  blocks: Block[],
): void {
  const { tekst, noten } = safeMarked(raw, marks);
  if (tekst !== '') blocks.push({ kind: 'alinea', tekst, vorm, noten });
}

/** The text of an element with the places of its footnotes, whose own text is inside the sentence. */
function inline(node: XmlNode, notes: NoteKeys): { raw: string; marks: NoteMark[] } {
  let raw = '';
  const marks: NoteMark[] = [];
  const walk = ({ children }: XmlNode): void => {
    for (const child of children) {
      if (typeof child === 'string') raw += child;
      else if (child.name === 'noot') {
        const printed = findAll(child, 'noot.nr').map(textOf).join('');
        const texts = findAll(child, 'noot.al', 'al').map(textOf);
        const key = notes.add(printed, safeText(texts.join(' ')));
        marks.push({ key, at: raw.length });
      } else {
        const isBlock = child.name === 'al' || child.name === 'nr' || child.name === 'term';
        if (isBlock && raw !== '' && !/\s$/.test(raw)) raw += ' ';
        walk(child);
        if (isBlock) raw += ' ';
      }
    }
  };
  walk(node);
  return { raw, marks };
}

function metaOf(root: XmlNode, paper: XmlNode): Meta {
  const meta: Meta = {};
  const first = (node: XmlNode, name: string) => {
    const found = findAll(node, name)[0];
    return found && safeText(withoutNotes(found));
  };
  const dossiers = findAll(paper, 'dossier').flatMap((dossier) => {
    const nummer = first(dossier, 'dossiernr') ?? '';
    const [paperOf] = findKamerstukken(`Kamerstuk ${nummer}, nr. 1`);
    const id = paperOf && kamerstukId({ ...paperOf, nr: null });
    return id ? [id] : [];
  });
  const stuk = findAll(paper, 'stuk')[0];
  const nr = stuk && first(stuk, 'ondernummer');
  const titel = stuk && first(stuk, 'titel');
  const dossiertitel = first(findAll(paper, 'dossier')[0] ?? paper, 'titel');
  const datum = findAll(paper, 'datum')
    .map((node) => node.attributes.get('isodatum') ?? readWrittenDatum(textOf(node))?.datum)
    .find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value ?? ''));
  const year = /(\d{4}) ?[-–] ?(\d{4})/.exec(
    findAll(paper, 'tekstregel')
      .filter(({ attributes }) => attributes.get('inhoud') === 'vergaderjaar')
      .map(textOf)
      .join(' '),
  );
  const official = findAll(root, 'meta')
    .flatMap(
      ({ attributes }) => /\b(kst-[0-9A-Za-z-]+)/.exec(attributes.get('content') ?? '')?.[1] ?? [],
    )
    .at(0);
  if (dossiers.length > 0) meta.dossiers = dossiers;
  if (nr !== undefined && /^(?:\d+|[A-Z]+)$/.test(nr)) meta.nr = nr;
  if (titel !== undefined) {
    meta.titel = /^BRIEF VAN/i.test(titel) ? (dossiertitel ?? titel) : titel;
    meta.soort = /^brief/i.test(titel) ? 'Brief regering' : titel;
  } else if (dossiertitel !== undefined) meta.titel = dossiertitel;
  if (dossiertitel !== undefined) meta.dossiertitel = dossiertitel;
  if (datum !== undefined) meta.datum = datum;
  if (year) meta.vergaderjaar = `${year[1]}-${year[2]}`;
  if (official !== undefined) meta.officieleId = official;
  return meta;
}

function withoutNotes(node: XmlNode): string {
  return node.children
    .map((child) =>
      typeof child === 'string' ? child : child.name === 'noot' ? '' : withoutNotes(child),
    )
    .join('');
}
