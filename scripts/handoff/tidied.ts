import { get } from './data.ts';
import { type ProposedFile, readProposedFile } from './proposed-file.ts';

/** How many records one proposal puts in canonical form; the next push takes the others. */
export const mostTidied = 100;

/**
 * Reads `opmaak.json`: the records that were in another form, as they should be.
 * @throws a Dutch error when anything in it has another shape
 */
export function readTidied(value: unknown): ProposedFile[] {
  const files = get(value, 'files');
  if (!Array.isArray(files) || files.length > mostTidied) throw new Error('te veel bestanden');
  return files.map(readProposedFile);
}
