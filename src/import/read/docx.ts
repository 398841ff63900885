import { findKamerstukken } from '#domain/citation/find.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import type { Block, Meta, NoteMark, Omitted, ReadText } from '#import/block.ts';
import { refuse } from '#import/refuse.ts';
import { countUnsafe, safeMarked, safeText } from '#import/safe-text.ts';
import { looksOf } from '#import/sections.ts';
import { separateClosing } from './closing.ts';
import { headingLevels, type Paragraph, readParagraphs } from './docx-paragraphs.ts';
import { isListMark, unmark } from './list-mark.ts';
import type { Zip } from './zip.ts';

/**
 * Reads a Word file: paragraphs, headings by their style or by bold and italic type, lists, tables and real footnotes. Deleted
 * text of tracked changes is left out and reported.
 * @throws `Refused` for macros, and for a zip that is no Word document
 */
export async function readDocx(file: string, zip: Zip): Promise<ReadText> {
  const main = 'word/document.xml';
  if (zip.names.some((name) => /vbaProject|vbaData/i.test(name)))
    throw refuse(file, 'heeft macro’s en wordt niet gelezen');
  const types = await zip.text('[Content_Types].xml');
  if (/macroEnabled/i.test(types ?? ''))
    throw refuse(file, 'heeft macro’s en wordt niet gelezen', '[Content_Types].xml');
  const xml = await zip.text(main);
  if (xml === undefined) throw refuse(file, 'is geen Word-document: word/document.xml ontbreekt');
  const styles = headingLevels(file, (await zip.text('word/styles.xml')) ?? '<styles/>');
  const { paragraphs, deleted } = readParagraphs(file, xml, main, styles);
  const noten = await readNotes(file, zip);
  const weggelaten: Omitted[] = [];
  const meta: Meta = {};
  const blocks = separateClosing(
    toBlocks(withoutLetterhead(paragraphs, meta, weggelaten)),
    weggelaten,
  );
  const twijfels: string[] = [];
  if (deleted > 0)
    twijfels.push(
      `Er staan wijzigingen open in het Word-bestand; ${deleted} stukken verwijderde tekst zijn weggelaten.`,
    );
  const unsafe = countUnsafe(xml);
  if (unsafe > 0) twijfels.push(`${unsafe} onzichtbare tekens zijn weggehaald.`);
  readCore(file, (await zip.text('docProps/core.xml')) ?? '', meta);
  return { formaat: 'docx', meta, blocks, noten: inUse(noten, blocks), weggelaten, twijfels };
}

function toBlocks(paragraphs: readonly Paragraph[]): Block[] {
  return paragraphs.flatMap((paragraph, index): Block[] => {
    const { tekst: whole, noten } = safeMarked(paragraph.raw, paragraph.marks);
    if (whole === '') return [];
    const { row, isList, style, look } = paragraph;
    if (row) return [{ kind: 'alinea', tekst: whole, vorm: 'rij', noten }];
    if (style !== undefined)
      return [
        { kind: 'kop', tekst: whole, niveau: style, looks: looksOf(whole, look ?? 'vet'), noten },
      ];
    const isShort = whole.length <= 160 && !/[.:;,]$/.test(whole);
    // Word numbers headings as lists; a point of a list is rarely bold as a whole.
    if (look && isShort && (!isList || look !== 'cur') && index < paragraphs.length - 1) {
      return [{ kind: 'kop', tekst: whole, looks: looksOf(whole, look), noten }];
    }
    const isPoint = isList || isListMark(whole);
    const tekst = isPoint ? unmark(whole) : whole;
    const shift = whole.length - tekst.length;
    const moved = noten.map(({ key, at }): NoteMark => ({ key, at: Math.max(0, at - shift) }));
    return [{ kind: 'alinea', tekst, vorm: isPoint ? 'punt' : 'tekst', noten: moved }];
  });
}

const letterhead =
  /\b(?:Datum|Betreft|Onze referentie|Ons kenmerk|Uw kenmerk|Bijlage\(n\)|Postadres|Contactpersoon)\b/;

/** Without the tables at the top that only hold the letterhead; the date and the subject in them are kept as facts. */
function withoutLetterhead(
  paragraphs: readonly Paragraph[],
  meta: Meta,
  weggelaten: Omitted[],
): Paragraph[] {
  const firstText = paragraphs.findIndex(({ row, raw }) => !row && safeText(raw).length > 60);
  return paragraphs.filter((paragraph, index) => {
    const text = safeText(paragraph.raw);
    if (!paragraph.row || index > firstText || !letterhead.test(text)) return true;
    const datum = readWrittenDatum(/Datum\W+(\d{1,2} \p{L}+ \d{4})/u.exec(text)?.[1] ?? '')?.datum;
    if (datum !== undefined) meta.datum = datum;
    const titel = /Betreft\W+(.+)$/.exec(text)?.[1];
    if (titel !== undefined) meta.titel = safeText(titel);
    weggelaten.push({ tekst: text, reden: 'briefhoofd' });
    return false;
  });
}

async function readNotes(file: string, zip: Zip): Promise<Map<string, string>> {
  const noten = new Map<string, string>();
  for (const kind of ['footnotes', 'endnotes']) {
    const name = `word/${kind}.xml`;
    const xml = await zip.text(name);
    if (xml === undefined) continue;
    const { paragraphs } = readParagraphs(file, xml, name, new Map());
    for (const { note, raw } of paragraphs) {
      if (note === undefined) continue;
      // The id of a note in Word is not the number that it prints.
      const key = `${kind}:${note}`;
      noten.set(key, safeText(`${noten.get(key) ?? ''} ${raw}`));
    }
  }
  return noten;
}

/** The notes that a mark points at, and those that say something; Word keeps lines between notes as notes too. */
function inUse(noten: ReadonlyMap<string, string>, blocks: readonly Block[]): Map<string, string> {
  const marks = blocks.flatMap((block) => block.noten.map(({ key }) => key));
  const used = [...new Set(marks)].flatMap((key): [string, string][] => {
    const text = noten.get(key);
    return text === undefined ? [] : [[key, text]];
  });
  const others = [...noten].filter(([key, text]) => text !== '' && !marks.includes(key));
  return new Map([...used, ...others]);
}

function readCore(file: string, xml: string, meta: Meta): void {
  const titel = /<dc:title>([^<]*)<\/dc:title>/.exec(xml)?.[1];
  if (titel !== undefined && titel.trim() !== '' && meta.titel === undefined)
    meta.titel = safeText(titel);
  const number = /(\d{4}D\d{5})/.exec(`${file} ${titel ?? ''}`)?.[1];
  if (number !== undefined) meta.documentnummer = number;
  const [paper] = findKamerstukken(file.replace(/\.docx$/i, ''));
  if (paper?.kind === 'kamerstuk' && paper.dossier && paper.nr) {
    meta.dossiers = [
      `${paper.dossier}${paper.toevoeging === null ? '' : `-${paper.toevoeging.toLowerCase()}`}`,
    ];
    meta.nr = paper.nr;
  }
}
