import { begrip, brief, put, type RealEdit, replace } from './real.ts';

/** An edit that must not pass: what it is, the edit, and what the message must name. */
export type Refused = readonly [
  what: string,
  edit: RealEdit,
  file: string,
  place: string,
  says: string,
];
export type Accepted = readonly [what: string, edit: RealEdit];

const uitleg = 'Het stroomnet is vol.';
const vraag = 'Het is bekend dat';

/** Puts words before the first paragraph of a letter. */
export function inBrief(text: string): RealEdit {
  return replace(brief, vraag, `${text} ${vraag}`);
}

/** Puts words in a text of a record, written as JSON. */
export function inUitleg(text: string): RealEdit {
  return replace(begrip, uitleg, `${text} ${uitleg}`);
}

/** Puts a block between two paragraphs of a letter. */
export function onder(block: string): RealEdit {
  return replace(brief, '<Alinea nr="2"', `${block}\n\n<Alinea nr="2"`);
}

/** Puts a block at the end of a letter. */
export function append(block: string): RealEdit {
  return (files) => {
    const text = new TextDecoder().decode(files.get(brief)?.bytes);
    put(brief, `${text}\n${block}\n`)(files);
  };
}

/** A notice that a record moved, as a file. */
export function moved(...targets: string[]): string {
  return JSON.stringify({ titel: 'Verhuisd', verhuisdNaar: targets, reden: 'Andere naam.' });
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
