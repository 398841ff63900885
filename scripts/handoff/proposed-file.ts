import { get, isText } from './data.ts';

/** A whole file that a job without a token made, for the job that may write it. */
export interface ProposedFile {
  /** Path from the top of the repository. */
  file: string;
  text: string;
}

/** Only content. `data/bronnen` fits too and is refused apart, because git ignores it. */
const filePattern = /^(?:content|data)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,3}\.(?:json|mdx)$/;
const longest = 200_000;

/**
 * A file that may be written: in `content/` or `data/`, a text, and of at most 200,000 bytes.
 * @throws a Dutch error that says what is wrong, for the log
 */
export function readProposedFile(value: unknown): ProposedFile {
  const file = get(value, 'file');
  const text = get(value, 'text');
  if (!isText(file, 200) || !filePattern.test(file) || file.startsWith('data/bronnen/')) {
    throw new Error('een bestand staat niet in content/ of data/');
  }
  if (!isText(text, longest) || Buffer.byteLength(text) > longest || text.includes('\0')) {
    throw new Error(`${file} is te groot of is geen tekst`);
  }
  return { file, text };
}
