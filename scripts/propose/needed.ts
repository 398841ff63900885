import { claim } from '#check/files/place.ts';
import { asciiLetters } from '#domain/text/ascii-letters.ts';
import { collections } from '#schema/collections.ts';
import { folderIn, nameIn } from '#schema/field/id.ts';
import type { Leaf } from '#schema/shape.ts';
import type { Answers } from './answers.ts';
import { tellingWords } from './find.ts';
import type { Said } from './said.ts';

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

type ReadFile = (file: string) => Said | undefined;
type IsWritten = (name: string) => boolean;

/** A file and the id of its record. */
interface Entry {
  file: string;
  id: string;
}

/**
 * Which files can matter to a proposal without mistakes. In an atlas of thirty years nearly all records are outcomes that no answer
 * names, by id, address or title, or by words of the title in a field for outcomes; and sections of letters that no answer names.
 * Where an answer has the name of a record that is gone, it may mean any other, so then all of that kind matter.
 * @param files the paths of all of them, in order: as examples of good records, the first and the last outcome matter too
 * @param read what one of them says, see `saidIn`; only called when that can tell
 */
export function neededFor(
  asked: Asked,
  files: readonly string[],
  read: ReadFile,
): (file: string) => boolean {
  const secties: Entry[] = [];
  const outcomes: Entry[] = [];
  const rondes = new Set<string>();
  for (const file of files) {
    const { collection, id = '' } = claim(file) ?? {};
    if (collection === 'secties') secties.push({ file, id });
    if (collection === 'afspraken') outcomes.push({ file, id });
    if (collection === 'rondes') rondes.add(id);
  }
  const needed = new Set([
    ...neededSecties(asked, secties, rondes, read),
    ...neededOutcomes(asked, outcomes, read),
  ]);
  const canDoWithout = new Set([...secties, ...outcomes].map(({ file }) => file));
  return (file) => needed.has(file) || !canDoWithout.has(file);
}

/**
 * Whether a name may be somewhere in these answers. Only letters and digits count, so that it is found in an address, in an address
 * inside another, and however people write it.
 */
function writtenIn(answers: Iterable<string>): IsWritten {
  const all = [...answers].join(' ; ');
  const written = squeeze(`${all} ; ${all.replace(/%[\da-f]{2}/gi, ' ')}`);
  // “De Peel” and “Peel” are one name.
  return (name) => written.includes(squeeze(name.replace(/^(?:de|het|[’'‘]?t)\s+/i, '')));
}

function squeeze(text: string): string {
  return asciiLetters(text).replace(/[^a-z0-9]+/g, '');
}

/** The files of the outcomes that an answer can name, and of those that continue one of them. */
function neededOutcomes(
  { answers, leaves, isOutcome }: Asked,
  outcomes: readonly Entry[],
  read: ReadFile,
): string[] {
  const names = [...answers].flatMap(([path, answer]) =>
    leaves.get(path.replace(/\.\d+(?=\.|$)/g, '.0'))?.target === 'afspraken' ? [answer.trim()] : [],
  );
  const isWritten = writtenIn(answers.values());
  const named = outcomes.filter(({ id }) => isWritten(nameIn(id) ?? id));
  if (named.some(({ file }) => read(file) === undefined)) return outcomes.map(toFile);
  const needed = new Set([...outcomes.slice(0, 1), ...outcomes.slice(-1), ...named]);
  const known = new Set(outcomes.map(({ id }) => id));
  if (!isOutcome && names.every((name) => known.has(name))) return [...needed].map(toFile);
  const words = new Set(tellingWords(names.join(' ; ')));
  const others = outcomes.map((entry) => ({ entry, said: read(entry.file) }));
  for (const { entry, said } of others) {
    if (!said || isWritten(said.title) || sharesWords(said.title, words)) needed.add(entry);
  }
  const ids = new Set([...needed].map(({ id }) => id));
  for (const { entry, said } of others) {
    if (said?.continues.some((id) => ids.has(id))) needed.add(entry);
  }
  return [...needed].map(toFile);
}

function sharesWords(title: string, words: ReadonlySet<string>): boolean {
  if (words.size < fewestWords) return false;
  return new Set(tellingWords(title).filter((word) => words.has(word))).size >= fewestWords;
}

function toFile({ file }: Entry): string {
  return file;
}

/**
 * The files of the sections that an answer can name: one by its address, or all that have this name, since which of them is meant
 * follows from all of those together.
 */
function neededSecties(
  { answers }: Asked,
  secties: readonly Entry[],
  rondes: ReadonlySet<string>,
  read: ReadFile,
): string[] {
  const cited = [...answers].flatMap(([path, answer]) =>
    path.endsWith('sectie') || citesLetter.test(answer) ? [answer.trim()] : [],
  );
  if (cited.length === 0) return [];
  const { siteFolder } = collections.secties;
  const isAddress = (answer: string) =>
    !/\s/.test(answer) && answer.toLowerCase().includes(siteFolder);
  const isAddressed = writtenIn(cited.filter(isAddress));
  const words = cited.filter((answer) => !isAddress(answer));
  const isWritten = writtenIn(words);
  const isNamed = ({ id }: Entry) =>
    isAddressed(`${siteFolder}/${id}`) || isWritten(nameIn(id) ?? id);
  const named = new Set(secties.filter(isNamed));
  if ([...named].some(({ file }) => read(file) === undefined)) return secties.map(toFile);
  const isNeeded = (entry: Entry) => {
    // A letter without a ronde may be the letter of a new one.
    if (named.has(entry) || !rondes.has(folderIn(entry.id))) return true;
    if (words.length === 0) return false;
    const said = read(entry.file);
    return !said || isWritten(said.title);
  };
  return secties.filter(isNeeded).map(toFile);
}
