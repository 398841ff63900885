import type { ReadText } from '#import/block.ts';
import { limits } from '#import/limits.ts';
import { refuse } from '#import/refuse.ts';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readKst } from './kst.ts';
import { readOpenTk } from './opentk.ts';
import { readPdf } from './pdf.ts';
import { sniff } from './sniff.ts';
import { readXlsx } from './xlsx.ts';
import { openZip } from './zip.ts';

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
  const read = takeTitle(await readBySort(file, bytes));
  const characters = read.blocks.reduce((sum, { tekst }) => sum + tekst.length, 0);
  if (read.blocks.length > limits.blocks || characters > limits.characters) {
    throw refuse(file, 'heeft meer tekst dan een stuk van duizenden bladzijden');
  }
  refuseEndless(file, read);
  if (!read.blocks.some(({ kind }) => kind === 'alinea'))
    throw refuse(file, 'heeft geen leesbare tekst');
  return read;
}

/** What is as long as a booklet is no paragraph, and looking for names in it would take minutes. */
function refuseEndless(file: string, { blocks, noten }: ReadText): void {
  const why = `is langer dan ${limits.blockCharacters.toLocaleString('nl')} tekens; deel die tekst op`;
  const counts = { kop: 0, alinea: 0 };
  for (const { kind, tekst } of blocks) {
    counts[kind] += 1;
    if (tekst.length > limits.blockCharacters) throw refuse(file, why, `${kind} ${counts[kind]}`);
  }
  for (const [key, tekst] of noten)
    if (tekst.length > limits.blockCharacters) throw refuse(file, why, `voetnoot ${key}`);
}

/** A heading right above another at the very beginning is the title of a source that tells no other. */
function takeTitle(read: ReadText): ReadText {
  const [first, second] = read.blocks;
  if (read.meta.titel !== undefined || first?.kind !== 'kop' || second?.kind !== 'kop') return read;
  const weggelaten = [...read.weggelaten, { tekst: first.tekst, reden: 'titel' }];
  return {
    ...read,
    meta: { ...read.meta, titel: first.tekst },
    blocks: read.blocks.slice(1),
    weggelaten,
  };
}

async function readBySort(file: string, bytes: Uint8Array): Promise<ReadText> {
  const isBinary = /^(?:PK|%PDF-|\u00d0\u00cf)/.test(String.fromCharCode(...bytes.subarray(0, 5)));
  const decoded = isBinary ? undefined : decode(file, bytes, declaredIn(bytes));
  const sort = sniff(file, bytes, decoded?.text);
  if (sort === 'pdf') return readPdf(file, bytes);
  if (sort === 'zip') return readZip(file, bytes);
  const text = decoded?.text ?? '';
  const read = readText(file, sort, text);
  if (decoded?.twijfel !== undefined) read.twijfels.push(decoded.twijfel);
  return read;
}

function readText(file: string, sort: 'xml' | 'html' | 'text', text: string): ReadText {
  if (sort === 'xml') return readKst(file, text);
  if (sort === 'html') return readHtml(file, text);
  return /\.csv$/i.test(file) ? readCsv(file, text) : readOpenTk(text);
}

async function readZip(file: string, bytes: Uint8Array): Promise<ReadText> {
  const zip = await openZip(file, bytes);
  const isBook = zip.names.some((name) => name.startsWith('xl/'));
  const said = /\.(docx|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  if (said !== undefined && (said === 'xlsx') !== isBook) {
    throw refuse(
      file,
      `heet .${said}, maar is ${isBook ? 'een Excel-bestand' : 'geen Excel-bestand'}`,
    );
  }
  return isBook ? readXlsx(file, zip) : readDocx(file, zip);
}

/** The encoding that XML or HTML names in its first bytes. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  return /(?:encoding|charset)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}
