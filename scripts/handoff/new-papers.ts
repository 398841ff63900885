import { get, isText } from './data.ts';

/** What one job found at the Tweede Kamer, handed to the job that may write: `nieuw.json`. */
export interface NewPapers {
  /** Whole files, by path from the top of the repository. */
  files: { file: string; text: string }[];
  /** What each of them is, one sentence each, for the proposal. */
  regels: string[];
}

const filePattern = /^data\/(?:kamerstukken|bijlagen)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}\.json$/;
/** The job that writes refuses anything beyond these limits: numbers of files and sentences, UTF-16 code units of a text. */
export const newPapersLimits = { files: 50, text: 100_000, regels: 200, regel: 1000 };

/**
 * Reads what the other job wrote and trusts none of it: a file elsewhere than among Kamerstukken and bijlagen, a text that is too long or an
 * unexpected shape makes it refuse everything.
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
  return { files: files.map(readFile), regels: regels.map(readRegel) };
}

function readFile(value: unknown): { file: string; text: string } {
  const file = get(value, 'file');
  const text = get(value, 'text');
  if (!isText(file, 200) || !filePattern.test(file)) {
    throw new Error('een bestand staat niet bij de Kamerstukken of bijlagen');
  }
  if (!isText(text, newPapersLimits.text) || text.includes('\0')) {
    throw new Error(`${file} is te groot of is geen tekst`);
  }
  return { file, text };
}

function readRegel(value: unknown): string {
  if (!isText(value, newPapersLimits.regel)) throw new Error('een regel is geen korte tekst');
  return value;
}
