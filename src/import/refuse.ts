/** Why a source is not imported: one Dutch sentence that names the file, and the place in it where there is one. */
export class Refused extends Error {
  override name = 'Refused';
}

/**
 * The reason to refuse a source.
 * @param file the name that the person gave, never a path that we made
 * @param why the rest of the sentence, without a full stop
 * @param place where in the file, such as “regel 12” or “word/document.xml”
 */
export function refuse(file: string, why: string, place?: string): Refused {
  return new Refused(`${file}${place === undefined ? '' : ` (${place})`}: ${why}.`);
}
