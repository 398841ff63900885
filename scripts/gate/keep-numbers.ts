import { findLeftBehind, moveLinks, moveReferences } from './alinea-references.ts';
import type { Basis, CurrentFile } from './basis.ts';
import { followSecties } from './followed.ts';
import { keepAlineas } from './keep-alineas.ts';

/**
 * Makes the numbers of paragraphs keep their text: a paragraph that moved gets its old number as a second name, and every
 * reference and link to it moves along.
 * @returns the new text of each file, changed or not, by its path
 */
export async function keepNumbers(
  basis: Basis,
  current: readonly CurrentFile[],
): Promise<Map<string, string>> {
  const texts = new Map(current.map(({ file, text }) => [file, text]));
  const changed = await followSecties(basis, current);
  for (const [file, earlier] of await basis.read(changed.map(({ file }) => file))) {
    texts.set(file, keepAlineas(file, earlier, texts.get(file) ?? ''));
  }
  const files = [...texts].map(([file, text]) => ({ file, text }));
  const secties = await followSecties(basis, files);
  for (const { file, references } of await findLeftBehind(basis, files, secties)) {
    texts.set(file, moveReferences(file, texts.get(file) ?? '', references));
  }
  for (const [file, text] of texts) {
    texts.set(
      file,
      secties.reduce((moved, sectie) => moveLinks(moved, sectie), text),
    );
  }
  return texts;
}
