import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { limits } from '#import/limits.ts';
import { Refused, refuse } from '#import/refuse.ts';
import { markedEncoding } from './decode.ts';

/** The parts of a zip, read one at a time. */
export interface Zip {
  names: string[];
  /** A part as text, in UTF-8 or UTF-16, or `undefined` when it is not there. */
  text: (name: string) => Promise<string | undefined>;
}

/**
 * Opens a zip in memory; nothing is ever unpacked to a disk. Its names, numbers and sizes are checked before a part is read, and
 * what comes out is counted again while reading, because a zip can lie.
 * @throws `Refused` for a zip that is broken, encrypted, a bomb, has a part twice, or a part that would leave its folder
 */
export async function openZip(file: string, bytes: Uint8Array): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, {
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch((error: unknown) => {
    throw explain(file, error);
  });
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (seen.has(name.toLowerCase())) throw refuse(file, 'heeft een onderdeel twee keer', name);
      seen.add(name.toLowerCase());
      if (seen.size > limits.parts) throw refuse(file, `heeft meer dan ${limits.parts} onderdelen`);
      if (entry.isEncrypted()) throw refuse(file, 'is met een wachtwoord versleuteld', name);
      total += entry.uncompressedSize;
      const isBomb =
        entry.uncompressedSize > limits.partBytes ||
        entry.uncompressedSize > limits.ratio * Math.max(entry.compressedSize, 1_000);
      if (isBomb || total > limits.totalBytes) {
        throw refuse(file, 'zou bij het uitpakken veel te groot worden', name);
      }
      entries.set(name, entry);
    }
  } catch (error) {
    throw explain(file, error);
  }
  return {
    names: [...entries.keys()],
    text: async (name) => {
      const entry = entries.get(name);
      return entry && readEntry(file, zip, entry);
    },
  };
}

async function readEntry(file: string, zip: ZipFile, entry: Entry): Promise<string> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const pieces: string[] = [];
    let decoder: TextDecoder | undefined;
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      // A part of Word or Excel is UTF-8, or UTF-16 with a mark (ECMA-376, part 2).
      decoder ??= new TextDecoder(markedEncoding(chunk) ?? 'utf-8', { fatal: true });
      pieces.push(decoder.decode(chunk, { stream: true }));
    }
    if (decoder) pieces.push(decoder.decode());
    return pieces.join('');
  } catch (error) {
    throw explain(file, error, entry.fileName);
  }
}

function explain(file: string, error: unknown, place?: string): Error {
  if (error instanceof Refused) return error;
  if (error instanceof TypeError) return refuse(file, 'is geen UTF-8 of UTF-16', place);
  const message = error instanceof Error ? error.message : '';
  if (/relative path|absolute path|invalid characters/.test(message)) {
    return refuse(file, 'heeft een onderdeel dat buiten zijn map wil komen', place);
  }
  return refuse(file, 'is een beschadigd of onvolledig zipbestand', place);
}
