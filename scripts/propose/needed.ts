import { claim } from '#check/files/place.ts';
import { nameIn } from '#schema/field/id.ts';
import type { Leaf } from '#schema/shape.ts';
import { valueAt } from '#schema/value-at.ts';
import type { Answers } from './answers.ts';
import { fold, tellingWords } from './find.ts';

/** As many words as `findId` needs to know an outcome by the words of its title. */
const fewestWords = 3;

/** What every way of citing a paragraph of a letter has in it: a number of a paper, the word, or an address of the atlas. */
const citesLetter = /\d\d[ .\u00a0]?\d{3}|alinea|brie[fv]|sectie|kamerstuk/i;

/** What somebody asks to be made. */
export interface Asked {
  answers: Answers;
  /** The fields that the answers are for. */
  leaves: ReadonlyMap<string, Leaf>;
  /** Whether it is a new outcome, which may not have the title of another. */
  isOutcome: boolean;
}

/**
 * Which files can matter to a proposal without mistakes. In an atlas of thirty years nearly all records are outcomes that no answer
 * names, by id, address or title, or by words of the title in a field for outcomes; and sections of letters that none cites.
 * @param files the paths of all of them, in order: as examples of good records, the first and the last outcome matter too
 * @param open reads one of them; only called when a title can tell
 */
export function neededFor(
  { answers, leaves, isOutcome }: Asked,
  files: readonly string[],
  open: (file: string) => Uint8Array,
): (file: string) => boolean {
  const all = [...answers.values()].join(' ; ');
  const written = ` ${fold(all)} `;
  const isLetterNeeded = citesLetter.test(all);
  const names = [...answers].flatMap(([path, answer]) =>
    leaves.get(path.replace(/\.\d+(?=\.|$)/g, '.0'))?.target === 'afspraken' ? [answer.trim()] : [],
  );
  const words = new Set(tellingWords(names.join(' ; ')));
  const ids = files.flatMap((file) => outcomeIn(file) ?? []);
  const examples = new Set([ids.at(0), ids.at(-1)]);
  const known = new Set(ids);
  const canTitleTell = isOutcome || names.some((name) => !known.has(name));
  return (file) => {
    const place = claim(file);
    if (place?.collection === 'secties') return isLetterNeeded;
    const id = outcomeIn(file);
    if (id === undefined || examples.has(id)) return true;
    if (written.includes(` ${fold(nameIn(id) ?? id)} `)) return true;
    if (!canTitleTell) return false;
    const title = titleOf(open(file));
    // Such as the notice that a record moved.
    if (title === undefined || written.includes(` ${fold(title)} `)) return true;
    if (words.size < fewestWords) return false;
    const shared = tellingWords(title).filter((word) => words.has(word));
    return new Set(shared).size >= fewestWords;
  };
}

/** The id of the outcome in this file; `undefined` for any other record. */
function outcomeIn(file: string): string | undefined {
  const place = claim(file);
  return place?.collection === 'afspraken' ? place.id : undefined;
}

/** `undefined` when the file has no title that can be read. */
function titleOf(bytes: Uint8Array): string | undefined {
  try {
    const title = valueAt(JSON.parse(new TextDecoder().decode(bytes)), ['titel']);
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}
