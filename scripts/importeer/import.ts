import type { Register } from '#domain/register/register.ts';
import type { Meta } from '#import/block.ts';
import { draftPublication, type Imported } from '#import/draft/drafts.ts';
import { sha256Of } from '#import/fingerprint.ts';
import { identify } from '#import/identify.ts';
import { alineasOf, type Publication } from '#import/publication.ts';
import { readSource } from '#import/read/read.ts';
import { refuse } from '#import/refuse.ts';
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
 * @param given what is known of the source beside itself; what it says of itself counts first
 * @param letter the letter that a list or an arrangement came with
 * @throws `Refused` for a source that is not imported
 */
export async function importSource(
  file: string,
  bytes: Uint8Array,
  register: Register,
  dag: string,
  given: Meta = {},
  letter?: Publication,
): Promise<ImportedSource> {
  const publication = await toOfficial(file, bytes, dag, given);
  return {
    imported: draftPublication(publication, register, letter),
    paragraphs: alineasOf(publication).length,
  };
}

/** Reads a source as its official text, without drafts. Throws as `importSource`. */
export async function toOfficial(
  file: string,
  bytes: Uint8Array,
  dag: string,
  given: Meta = {},
): Promise<Publication> {
  const read = await readSource(file, bytes);
  const meta = { ...given, ...read.meta };
  const herkomst = {
    bron: file,
    formaat: read.formaat,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    gelezenOp: dag,
  };
  const publication = toPublication(identify(meta, file), { ...read, meta }, herkomst);
  const paragraphs = read.blocks.filter(({ kind }) => kind === 'alinea').length;
  const kept = alineasOf(publication).length;
  // Never a silent drop.
  if (kept !== paragraphs) throw refuse(file, `${paragraphs} alinea’s gelezen en ${kept} bewaard`);
  return publication;
}
