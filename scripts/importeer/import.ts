import type { Register } from '#domain/register/register.ts';
import { draftPublication, type Imported } from '#import/draft/drafts.ts';
import { sha256Of } from '#import/fingerprint.ts';
import { identify } from '#import/identify.ts';
import { readSource } from '#import/read/read.ts';
import { toPublication } from '#import/sections.ts';

/** What the import of one source gives, and how many paragraphs its reader found. */
export interface ImportedSource {
  imported: Imported;
  paragraphs: number;
}

/**
 * Reads a source and drafts what it becomes; writes nothing.
 * @param file name of the source without folders
 * @param dag day of reading, `YYYY-MM-DD`
 * @throws `Refused` for a source that is not imported
 */
export async function importSource(
  file: string,
  bytes: Uint8Array,
  register: Register,
  dag: string,
): Promise<ImportedSource> {
  const read = await readSource(file, bytes);
  const herkomst = {
    bron: file,
    formaat: read.formaat,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    gelezenOp: dag,
  };
  const publication = toPublication(identify(read.meta, file), read, herkomst);
  const paragraphs = read.blocks.filter(({ kind }) => kind === 'alinea').length;
  return { imported: draftPublication(publication, register), paragraphs };
}
