import type { ReadText } from '#import/block.ts';
import { limits } from '#import/limits.ts';
import { refuse } from '#import/refuse.ts';
import { decode } from './decode.ts';
import { readOpenTk } from './opentk.ts';
import { sniff } from './sniff.ts';

/**
 * Reads a source of any format that we know. The bytes decide, not the name.
 * @param file name without folders, for the sentences
 * @throws `Refused` for what is hostile, broken, too large or of another format
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<ReadText> {
  if (bytes.length === 0) throw refuse(file, 'is leeg');
  if (bytes.length > limits.fileBytes) {
    throw refuse(file, `is groter dan ${limits.fileBytes / 1e6} MB`);
  }
  const read = await readBySort(file, bytes);
  const characters = read.blocks.reduce((sum, { tekst }) => sum + tekst.length, 0);
  if (read.blocks.length > limits.blocks || characters > limits.characters) {
    throw refuse(file, 'heeft meer tekst dan een stuk van duizenden bladzijden');
  }
  if (!read.blocks.some(({ kind }) => kind === 'alinea'))
    throw refuse(file, 'heeft geen leesbare tekst');
  return read;
}

async function readBySort(file: string, bytes: Uint8Array): Promise<ReadText> {
  const isBinary = /^(?:PK|%PDF-|\u00d0\u00cf)/.test(String.fromCharCode(...bytes.subarray(0, 5)));
  const decoded = isBinary ? undefined : decode(file, bytes, declaredIn(bytes));
  const sort = sniff(file, bytes, decoded?.text);
  if (!decoded) throw refuse(file, `wordt nog niet gelezen (${sort})`);
  const read = readOpenTk(decoded.text);
  if (decoded.twijfel !== undefined) read.twijfels.push(decoded.twijfel);
  return read;
}

/** The encoding that XML or HTML names in its first bytes. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  return /(?:encoding|charset)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}
