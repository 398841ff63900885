import { get, isText } from './data.ts';
import { type ProposedFile, readProposedFile } from './proposed-file.ts';

/** What one job found at the Tweede Kamer, handed to the job that may write: `nieuw.json`. */
export interface NewPapers {
  files: ProposedFile[];
  /** What each of them is, one sentence each, for the proposal. */
  regels: string[];
}

/** The job that writes refuses anything beyond these limits: numbers of files and sentences, UTF-16 code units of a sentence. */
export const newPapersLimits = { files: 50, regels: 200, regel: 1000 };

/**
 * Reads what the other job wrote and trusts none of it: a file elsewhere than among Kamerstukken and bijlagen or an unexpected shape makes
 * it refuse everything.
 * @throws a Dutch error that says what is wrong, for the log
 */
export function readNewPapers(value: unknown): NewPapers {
  const files = get(value, 'files');
  const regels = get(value, 'regels');
  if (!Array.isArray(files) || files.length > newPapersLimits.files) {
    throw new Error('te veel bestanden');
  }
  if (!Array.isArray(regels) || regels.length > newPapersLimits.regels) {
    throw new Error('te veel regels');
  }
  return { files: files.map(readPaper), regels: regels.map(readRegel) };
}

function readPaper(value: unknown): ProposedFile {
  const read = readProposedFile(value);
  if (/^data\/(?:kamerstukken|bijlagen)\//.test(read.file)) return read;
  throw new Error('een bestand staat niet bij de Kamerstukken of bijlagen');
}

function readRegel(value: unknown): string {
  if (!isText(value, newPapersLimits.regel)) throw new Error('een regel is geen korte tekst');
  return value;
}
