import { findKamerstukken } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import type { Block, Meta, Omitted, ReadText } from '#import/block.ts';
import { countUnsafe, safeText } from '#import/safe-text.ts';
import { looksOf } from '#import/sections.ts';
import { separateClosing } from './closing.ts';
import { placeMarks } from './glued-marks.ts';
import { isHeading } from './heading.ts';
import { isListMark, unmark } from './list-mark.ts';
import { trailingNotes } from './trailing-notes.ts';

/** Where the page ends its furniture and the document begins. */
const preview = /^Preview document/;
const note = /^(\d{1,3})\.\s+(.*?)\s*↩(?:\ufe0e)?$/;

/**
 * Reads the text of a page of OpenTK (tkconv), or a plain text of the same shape: paragraphs between empty lines, headings as
 * short lines, bullets, footnotes at the end with a way back. The page furniture is left out and reported.
 */
export function readOpenTk(text: string): ReadText {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => preview.test(line.trim()));
  const furniture = lines.slice(0, start + 1).filter((line) => line.trim() !== '');
  const weggelaten: Omitted[] = furniture.map((line) => ({
    tekst: safeText(line),
    reden: 'paginaversiering van OpenTK',
  }));
  const noten = new Map<string, string>();
  const pieces: { text: string; raw: string }[] = [];
  for (const raw of paragraphsOf(lines.slice(start + 1))) {
    const piece = raw.trim();
    const [, nr, body] = note.exec(piece) ?? [];
    if (nr !== undefined && body !== undefined) noten.set(nr, safeText(body));
    else pieces.push({ text: piece, raw });
  }
  const trailing = noten.size > 0 ? undefined : trailingNotes(pieces.map((one) => one.text));
  for (const [key, value] of trailing?.noten ?? []) noten.set(key, safeText(value));
  const kept = pieces.filter((_, index) => !trailing?.at.has(index));
  const blocks: Block[] = kept.map(({ text: piece }, index) => {
    if (isListMark(piece)) {
      return { kind: 'alinea', tekst: safeText(unmark(piece)), vorm: 'punt', noten: [] };
    }
    const tekst = safeText(piece);
    const next = kept[index + 1]?.text;
    return isHeading(tekst, next)
      ? { kind: 'kop', tekst, looks: looksOf(tekst, 'plat'), noten: [] }
      : { kind: 'alinea', tekst, vorm: 'tekst', noten: [] };
  });
  const twijfels: string[] = [];
  const unsafe = countUnsafe(text);
  if (unsafe > 0) twijfels.push(`${unsafe} onzichtbare tekens zijn weggehaald.`);
  const body = separateClosing(blocks, weggelaten);
  placeMarks(body, [...noten.keys()], twijfels);
  const formaat = start >= 0 ? 'opentk' : 'tekst';
  return { formaat, meta: metaOf(furniture), blocks: body, noten, weggelaten, twijfels };
}

/** Texts between empty lines; lines of one text are joined, but a bullet or a footnote begins a new one. */
function paragraphsOf(lines: readonly string[]): string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && isOpen && !isListMark(line.trim()) && !/^\s*\d+\..*↩/.test(line)) {
      texts.push(`${texts.pop() ?? ''} ${line.trim()}`);
    } else if (!isEmpty) texts.push(line);
    isOpen = !isEmpty;
  }
  return texts;
}

function metaOf(furniture: readonly string[]): Meta {
  const meta: Meta = {};
  const titles = furniture.filter((line) => !/^\[|:|\./.test(line.trim()));
  const [titel, dossiertitel, soort] = titles.map(safeText);
  if (titel !== undefined) meta.titel = titel;
  if (dossiertitel !== undefined) meta.dossiertitel = dossiertitel;
  if (soort !== undefined) meta.soort = soort;
  const all = furniture.map(safeText).join('\n');
  const datum = readWrittenDatum(/datum: (\d{4}-\d{2}-\d{2})/.exec(all)?.[1] ?? '')?.datum;
  if (datum !== undefined) meta.datum = datum;
  const number = /Nummer: (\d{4}D\d{5})\b/.exec(all)?.[1];
  if (number !== undefined) meta.documentnummer = number;
  const version = /versie: (\d+)/.exec(all)?.[1];
  if (version !== undefined) meta.versie = version;
  const zaak = /Onderdeel van zaak (\d{4}Z\d{5})\b/.exec(all)?.[1];
  if (zaak !== undefined) meta.zaak = zaak;
  const own = /Onderdeel van kamerstukdossier (.*)/.exec(all)?.[1];
  const [paper] = own === undefined ? [] : findKamerstukken(`Kamerstuk ${own.replace(/ -/g, '-')}`);
  if (paper?.dossier && paper.nr !== null) {
    const dossier = kamerstukId({ ...paper, nr: null });
    if (dossier !== null) meta.dossiers = [dossier];
    meta.nr = paper.nr;
  }
  return meta;
}
