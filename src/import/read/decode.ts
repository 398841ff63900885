import { refuse } from '#import/refuse.ts';

/** A text and, where its encoding had to be guessed, a sentence that says so. */
export interface Decoded {
  text: string;
  twijfel?: string;
}

/**
 * The bytes as text: UTF-8, UTF-16 with or without a mark, else the old encoding of Windows, which is reported.
 * @param declared the encoding that an XML or HTML file says it has
 * @throws `Refused` for bytes that are no text
 */
export function decode(file: string, bytes: Uint8Array, declared?: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: withoutMark(new TextDecoder(wide).decode(bytes)) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) throw refuse(file, 'is geen tekst: er staan nulbytes in');
    return { text: withoutMark(text) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  if (bytes.includes(0)) throw refuse(file, 'is geen tekst: er staan nulbytes in');
  const text = new TextDecoder('windows-1252').decode(bytes);
  const isSaid = /^(?:iso-8859-1|windows-1252|latin-?1|iso-8859-15)$/i.test(declared ?? '');
  return isSaid
    ? { text }
    : { text, twijfel: 'De bron is geen UTF-8; zij is gelezen als Windows-1252 (Latin-1).' };
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** The encoding of which a text has the mark at its start, unless that is UTF-8. */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  const start = bytes.subarray(0, 256);
  if (start.length < 16) return undefined;
  const zeros = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > start.length / 3) return 'utf-16le';
  return zeros(0) > start.length / 3 ? 'utf-16be' : undefined;
}
