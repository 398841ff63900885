import { checkContent } from '#check/check.ts';
import type { Register } from '#domain/register/register.ts';
import { draftPublication, type Imported } from '#import/draft/drafts.ts';
import { identify } from '#import/identify.ts';
import type { Publication } from '#import/publication.ts';
import { readSource } from '#import/read/read.ts';
import { toPublication } from '#import/sections.ts';
import { ownRecords } from './own-records.ts';

const bytesOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;

/** A source as its official text. */
export async function publicationOf(
  source: string | Uint8Array,
  file = 'brief.txt',
): Promise<Publication> {
  const bytes = bytesOf(source);
  const read = await readSource(file, bytes);
  const herkomst = {
    bron: file,
    formaat: read.formaat,
    bytes: bytes.length,
    sha256: '',
    gelezenOp: '2027-06-20',
  };
  return toPublication(identify(read.meta, file), read, herkomst);
}

let content: Promise<Register> | undefined;

/** The real records of the atlas, read once for all tests. */
export function realRegister(): Promise<Register> {
  content ??= checkContent(ownRecords).then(({ register }) => register);
  return content;
}

/** A source as drafts, with the names of the real atlas. */
export async function importedOf(source: string | Uint8Array, file?: string): Promise<Imported> {
  return draftPublication(await publicationOf(source, file), await realRegister());
}
