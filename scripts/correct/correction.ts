import { claim } from '#check/files/place.ts';
import type { PageSource } from '#domain/edit-links/page-source.ts';
import type { Finding, Problem } from '#domain/problem/problem.ts';
import type { Content, Proposal } from '../propose/content.ts';
import { type Note, takenAs } from '../propose/note.ts';
import { originInList, originOf } from './computed.ts';
import { bareWords, isRemoval, pairsOf, withoutSharedNumber } from './paragraphs.ts';
import { elsewhere, inOtherCase, placesIn, type Place } from './places.ts';
import { correctionRules } from './rules.ts';
import { plainTypography } from './visible-text.ts';
import { fileOf, nameOf, sourceOf } from './where.ts';

/** What somebody wants to change: the words on a page, and the words that should stand there. */
export interface Correction {
  /** The address or the name of the page. */
  page: string;
  /** The file that the page comes from, if that is known. */
  file: string;
  from: string;
  to: string;
}

/** A proposal, or what a person who reads it has to know; never both. */
export interface Corrected {
  proposal?: Proposal;
  /** For the writer, in Dutch sentences, when a person has to look. */
  toPerson: string[];
}

/** UTF-16 units: more than a page holds is not a correction of a few words. */
const longest = 8000;

/** From this many letters on, words that stand in one record only are certainly meant there. */
const telling = 12;

/**
 * Replaces words that a reader copied from a page, in the record that they come from, comparing without typography. Words that
 * stand in another record than that of the page are changed there, which is reported. Words that stand nowhere go to a person,
 * with what is known of where they come from. Words that stand in more than one place go back.
 * @param asOf the day that the site counts from, `YYYY-MM-DD`
 */
export function proposeCorrection(
  content: Content,
  { page, file: given, from, to }: Correction,
  asOf: string,
): Corrected {
  const own = given === '' ? undefined : fileOf(content, given);
  if (given !== '' && own === undefined && !given.startsWith('src/pages/')) {
    return refuse(given, 'bestand', given, correctionRules.noContent());
  }
  const source = sourceOf(content, page);
  const file = own ?? source?.file ?? '';
  if (from.length + to.length > longest) {
    return { toPerson: ['Het stuk is te lang om vanzelf te vergelijken.'] };
  }
  if (isRemoval(to)) {
    return {
      toPerson: [
        'U wilt dat deze woorden weggaan. Wat er dan overblijft, kan alleen een mens goed lezen.',
      ],
    };
  }
  if (/\?["'”’)]*\s*$/.test(to) && !from.includes('?')) {
    return { toPerson: ['U vraagt iets, en dat kan alleen een mens beantwoorden.'] };
  }
  const pairs = pairsOf(...withoutSharedNumber(bareWords(from), bareWords(to)));
  if (!pairs)
    return {
      toPerson: [
        'Er staan nu meer of minder alinea’s dan er moeten staan; wat waar hoort, kan alleen een mens zien.',
      ],
    };
  const changing = pairs.filter(([was, wordt]) => plainTypography(was) !== plainTypography(wordt));
  if (changing.length === 0) return refuse(file, 'nieuw', to, correctionRules.sameWords());
  const state: State = { files: new Map(), notes: [], problems: [], toPerson: [] };
  for (const pair of changing) correctPair(content, file, source, pair, asOf, state);
  if (state.toPerson.length > 0 && state.problems.length === 0) return { toPerson: state.toPerson };
  const files = [...state.files].map(([name, text]) => ({ file: name, text }));
  const problems = state.problems.length > 0 ? state.problems : content.problemsWith(files);
  const title = `Verbeter ${files[0]?.file.split('/').at(-1) ?? file}`;
  return { proposal: { title, files, problems, notes: state.notes }, toPerson: [] };
}

interface State {
  files: Map<string, string>;
  notes: Note[];
  problems: Problem[];
  toPerson: string[];
}

function refuse(file: string, field: string, value: string, finding: Finding): Corrected {
  const problem = { file: file || 'melding', field, value, ...finding };
  return {
    proposal: { title: 'Verbeter', files: [], problems: [problem], notes: [] },
    toPerson: [],
  };
}

function correctPair(
  content: Content,
  file: string,
  source: PageSource | undefined,
  [from, to]: readonly [string, string],
  asOf: string,
  state: State,
): void {
  // An earlier paragraph may have changed the same file.
  const current: Content = {
    ...content,
    read: (name) => state.files.get(name) ?? content.read(name),
  };
  const here = file === '' ? [] : placesIn(current, file, from);
  const words = plainTypography(from);
  const computed = here.length > 0 ? undefined : computedFrom(content, file, source, words, asOf);
  if (computed !== undefined) {
    state.toPerson.push(computed);
    return;
  }
  const exact = here.length > 0 ? here : elsewhere(current, file, from);
  const places = exact.length > 0 || file === '' ? exact : inOtherCase(current, file, from);
  const [place, ...others] = places;
  if (!place) {
    state.toPerson.push(
      `De woorden “${shorten(words)}” staan zo in geen enkel bestand van de atlas. Misschien rekent de atlas ze uit, of horen ze bij de vormgeving.`,
    );
    return;
  }
  if (others.length > 0 || (exact.length > 0 && here.length === 0 && words.length < telling)) {
    const count = exact.length > 0 ? here : places;
    state.problems.push(severalPlaces(content, count, places, words, file));
    return;
  }
  const text = place.change(to);
  if (text === undefined) {
    state.toPerson.push(
      'In deze woorden staat een noot of een link; die kan alleen een mens goed terugzetten.',
    );
    return;
  }
  if (text === current.read(place.file)) {
    const finding = correctionRules.sameWords();
    state.problems.push({ file: place.file, field: 'nieuw', value: to, ...finding });
    return;
  }
  if (here.length === 0 && place.file !== file) {
    state.notes.push(
      takenAs(
        'huidig',
        from,
        `woorden uit ${nameOf(content, place.file)}, want daar komen ze vandaan`,
      ),
    );
  }
  state.files.set(place.file, text);
}

function severalPlaces(
  content: Content,
  here: readonly Place[],
  places: readonly Place[],
  words: string,
  file: string,
): Problem {
  const at = { file: file || 'melding', field: 'huidig', value: words };
  if (here.length > 0) return { ...at, ...correctionRules.textRepeated({ count: here.length }) };
  const files = [...new Set(places.map((place) => place.file))];
  const names = files.slice(0, 5).map((name) => nameOf(content, name));
  return { ...at, ...correctionRules.textElsewhere({ names, count: files.length }) };
}

/** Where words of the page of an outcome come from that nobody wrote; `undefined` when the atlas did not compute them. */
function computedFrom(
  { register }: Content,
  file: string,
  source: PageSource | undefined,
  words: string,
  asOf: string,
): string | undefined {
  const place = claim(file);
  const record = source?.record ?? (place && { collection: place.collection, id: place.id });
  const origin =
    record?.collection === 'afspraken'
      ? originOf(register, record.id, words, asOf)
      : originInList(register, words, asOf);
  return origin && `“${shorten(words)}” schreef niemand: dat rekent de atlas uit, ${origin}.`;
}

function shorten(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}
