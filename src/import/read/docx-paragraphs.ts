import type { Looks, NoteMark } from '#import/block.ts';
import { walkXml } from './xml.ts';

/** A paragraph of Word, or a row of a table as one. */
export interface Paragraph {
  raw: string;
  marks: NoteMark[];
  /** Level of its heading style, from 1. */
  style?: number;
  /** How all of its text looks, when it looks like a heading. */
  look?: Exclude<Looks, 'genummerd'>;
  isList: boolean;
  row: boolean;
  /** Id of the footnote that it is a text of. */
  note?: string;
}

/** The level of each style that is a heading, by its id. */
export function headingLevels(file: string, xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  let style = '';
  walkXml(
    file,
    xml,
    {
      open: (name, attributes) => {
        if (name === 'style') style = attributes.get('styleId') ?? '';
        const value = attributes.get('val') ?? '';
        const named = /^(?:heading|kop) (\d)$/i.exec(value)?.[1];
        if (name === 'name' && named !== undefined) levels.set(style, Number(named));
        if (name === 'outlineLvl' && /^[0-8]$/.test(value)) levels.set(style, Number(value) + 1);
      },
      close: () => {},
      text: () => {},
    },
    'word/styles.xml',
  );
  return levels;
}

interface Open {
  paragraph: Paragraph;
  bold: boolean;
  italic: boolean;
  hasText: boolean;
}

/**
 * The paragraphs of a part of a Word file in order, read in one pass. Of a table each row is one, its cells divided by “|”.
 * @param styles see `headingLevels`
 */
export function readParagraphs(
  file: string,
  xml: string,
  part: string,
  styles: ReadonlyMap<string, number>,
): { paragraphs: Paragraph[]; deleted: number } {
  const paragraphs: Paragraph[] = [];
  const stack: Open[] = [];
  const rows: { raw: string; marks: NoteMark[]; cells: number }[] = [];
  let note: string | undefined;
  let deleted = 0;
  let fallback = 0;
  let inText = false;
  let inRun = false;
  let run = { bold: false, italic: false };
  const current = () => stack.at(-1);

  const finish = ({ paragraph, bold, italic, hasText }: Open) => {
    if (hasText && (bold || italic)) paragraph.look = bold ? (italic ? 'vetcur' : 'vet') : 'cur';
    const row = rows.at(-1);
    if (!row) {
      paragraphs.push(paragraph);
      return;
    }
    if (paragraph.raw.trim() === '') return;
    if (row.raw !== '' && !row.raw.endsWith('| ')) row.raw += ' ';
    for (const { key, at } of paragraph.marks) row.marks.push({ key, at: at + row.raw.length });
    row.raw += paragraph.raw;
  };

  const write = (text: string) => {
    const open = current();
    if (!open || fallback > 0) return;
    open.paragraph.raw += text;
    if (text.trim() === '') return;
    open.bold = run.bold && (open.bold || !open.hasText);
    open.italic = run.italic && (open.italic || !open.hasText);
    open.hasText = true;
  };

  walkXml(
    file,
    xml,
    {
      open: (name, attributes) => {
        const value = attributes.get('val');
        const isOn = value === undefined || !/^(?:0|false|off|none)$/.test(value);
        const paragraph = current()?.paragraph;
        if (name === 'Fallback') fallback += 1;
        else if (name === 'p') {
          const own: Paragraph = { raw: '', marks: [], isList: false, row: false };
          if (note !== undefined) own.note = note;
          stack.push({ paragraph: own, bold: false, italic: false, hasText: false });
        } else if (name === 'tr') rows.push({ raw: '', marks: [], cells: 0 });
        else if (name === 'tc') {
          const row = rows.at(-1);
          if (row && row.raw.trim() !== '' && !row.raw.endsWith('| ')) row.raw += ' | ';
        } else if (name === 'footnote' || name === 'endnote') {
          const type = attributes.get('type');
          note = type === undefined || type === 'normal' ? attributes.get('id') : undefined;
        } else if (name === 'r') {
          inRun = true;
          run = { bold: false, italic: false };
        } else if (name === 'b' && inRun) run.bold = isOn;
        else if (name === 'i' && inRun) run.italic = isOn;
        else if (name === 't') inText = true;
        else if (name === 'delText') deleted += 1;
        else if (name === 'tab' || name === 'br' || name === 'cr') write(' ');
        else if (name === 'noBreakHyphen') write('-');
        else if (paragraph && name === 'pStyle') {
          const level = styles.get(value ?? '');
          if (level !== undefined) paragraph.style = level;
        } else if (paragraph && name === 'numPr') paragraph.isList = true;
        else if (paragraph && (name === 'footnoteReference' || name === 'endnoteReference')) {
          const id = attributes.get('id') ?? '';
          const key = `${name === 'footnoteReference' ? 'footnotes' : 'endnotes'}:${id}`;
          paragraph.marks.push({ key, at: paragraph.raw.length });
        }
      },
      close: (name) => {
        if (name === 'Fallback') fallback -= 1;
        else if (name === 't') inText = false;
        else if (name === 'r') inRun = false;
        else if (name === 'p') {
          const open = stack.pop();
          if (open && fallback === 0) finish(open);
        } else if (name === 'tr') {
          const row = rows.pop();
          const outer = rows.at(-1);
          if (row && outer) outer.raw += ` ${row.raw}`;
          else if (row) {
            const raw = row.raw.replace(/\|\s*$/, '');
            paragraphs.push({ raw, marks: row.marks, isList: false, row: true });
          }
        } else if (name === 'footnote' || name === 'endnote') note = undefined;
      },
      text: (text) => {
        if (inText) write(text);
      },
    },
    part,
  );
  return { paragraphs, deleted };
}
