import type { ContentFile } from '#check/files/files.ts';
import { claim } from '#check/files/place.ts';
import { nameIn } from '#schema/id.ts';
import type { Leaf } from '#schema/shape.ts';
import { valueAt } from '#schema/value-at.ts';
import type { Answers } from './answers.ts';
import { fold, tellingWords } from './find.ts';

/** As many words as `findId` needs to know an outcome by the words of its title. */
const fewestWords = 3;

/** What every way of citing a paragraph of a letter has in it: a number of a paper, the word, or an address of the atlas. */
const citesLetter = /\d\d[ .\u00a0]?\d{3}|alinea|brie[fv]|sectie|kamerstuk/i;

/**
 * Which files can matter to a proposal without mistakes. In an atlas of thirty years nearly all records are outcomes that no answer
 * names, by id, address or title, or by words of the title in a field for outcomes; and sections of letters that none cites.
 * @param leaves the fields that the answers are for
 * @param files all of them, in order: as examples of good records, the first and the last outcome matter too
 */
export function neededFor(
  answers: Answers,
  leaves: ReadonlyMap<string, Leaf>,
  files: readonly ContentFile[],
): (file: ContentFile) => boolean {
  const all = [...answers.values()].join(' ; ');
  const written = ` ${fold(all)} `;
  const isLetterNeeded = citesLetter.test(all);
  const names = [...answers].flatMap(([path, answer]) =>
    leaves.get(path.replace(/\.\d+(?=\.|$)/g, '.0'))?.target === 'afspraken' ? [answer] : [],
  );
  const words = new Set(tellingWords(names.join(' ; ')));
  const isOutcome = ({ file }: ContentFile) => claim(file)?.collection === 'afspraken';
  const examples = new Set([files.find(isOutcome), files.findLast(isOutcome)]);
  return (entry) => {
    const place = claim(entry.file);
    if (place?.collection === 'secties') return isLetterNeeded;
    if (place?.collection !== 'afspraken' || examples.has(entry)) return true;
    if (written.includes(` ${fold(nameIn(place.id) ?? place.id)} `)) return true;
    const title = titleOf(entry);
    // Such as the notice that a record moved.
    if (title === undefined || written.includes(` ${fold(title)} `)) return true;
    if (words.size < fewestWords) return false;
    const shared = tellingWords(title).filter((word) => words.has(word));
    return new Set(shared).size >= fewestWords;
  };
}

/** `undefined` when the file has no title that can be read. */
function titleOf({ bytes }: ContentFile): string | undefined {
  try {
    const title = valueAt(JSON.parse(new TextDecoder().decode(bytes)), ['titel']);
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}
