import { claim } from '#check/files/place.ts';
import type { Finding, Problem } from '#domain/problem/problem.ts';
import { type PageSource, pageSources } from '#domain/register/page-source.ts';
import { tidy } from '../answer/tidy.ts';
import { readWebAddresses } from '../answer/web-address.ts';
import type { Content, Proposal } from '../propose/content.ts';
import { findRecord, pathIn } from '../propose/find.ts';
import { type Note, takenAs } from '../propose/note.ts';
import { originOf } from './computed.ts';
import { placesOf, withoutNoteNumbers } from './match.ts';
import { applyChange, changeAt } from './replace.ts';
import { correctionRules } from './rules.ts';
import { textsIn } from './texts.ts';
import { plainTypography } from './visible-text.ts';

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

/** From this many letters on, words that stand in one record only are certainly meant there. */
const telling = 12;

/**
 * Replaces words that a reader copied from a page, in the record that they come from, comparing without typography. Words that
 * stand in another record than that of the page are changed there, which is told. Words that stand nowhere go to a person, with
 * what is known of where they come from. Words that stand in more than one place go back.
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
  const pairs = pairsOf(withoutQuotes(from), withoutQuotes(to));
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
  const places = here.length > 0 ? here : elsewhere(current, file, from);
  const [place, ...others] = places;
  const words = plainTypography(from);
  if (!place) {
    state.toPerson.push(explainAbsence(content, file, source, words, asOf));
    return;
  }
  if (others.length > 0 || (here.length === 0 && words.length < telling)) {
    state.problems.push(severalPlaces(content, here, places, words, file));
    return;
  }
  const text = place.change(to);
  if (text === undefined) {
    state.toPerson.push(
      'In deze woorden staat een noot of een link; die kan alleen een mens goed terugzetten.',
    );
    return;
  }
  if (here.length === 0) {
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

interface Place {
  file: string;
  /** The whole file with other words; `undefined` when a person has to do it. */
  change: (to: string) => string | undefined;
}

/** Every place in a file where the words stand, with the numbers of footnotes that were copied along or without them. */
function placesIn(content: Content, file: string, from: string): Place[] {
  const texts = textsIn(content, file);
  for (const clean of [(text: string) => text, withoutNoteNumbers]) {
    const words = plainTypography(clean(from));
    const places = texts.flatMap((text) =>
      placesOf(text.visible.text, words).map((at): Place => {
        const change = (to: string) => {
          const change = changeAt(
            text.source,
            text.visible,
            at,
            words,
            clean(tidy(to).replace(/\s+/g, ' ')),
          );
          return change && text.write(applyChange(text.source, change));
        };
        return { file, change };
      }),
    );
    if (places.length > 0) return places;
  }
  return [];
}

function elsewhere(content: Content, file: string, from: string): Place[] {
  return content.files
    .filter((other) => other !== file && claim(other))
    .flatMap((other) => placesIn(content, other, from));
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

function explainAbsence(
  content: Content,
  file: string,
  source: PageSource | undefined,
  words: string,
  asOf: string,
): string {
  const place = claim(file);
  const id =
    source?.record?.collection === 'afspraken'
      ? source.record.id
      : place?.collection === 'afspraken'
        ? place.id
        : '';
  const origin = originOf(content.register, id, words, asOf);
  const shown = words.length > 120 ? `${words.slice(0, 119)}…` : words;
  if (origin !== undefined) {
    return `“${shown}” schreef niemand: dat rekent de atlas uit ${origin}.`;
  }
  return `De woorden “${shown}” staan zo in geen enkel bestand van de atlas. Misschien rekent de atlas ze uit, of horen ze bij de vormgeving.`;
}

/** What a record is called and where it is, for whoever reported something on another page. */
function nameOf({ register }: Content, file: string): string {
  for (const [path, source] of pageSources(register)) {
    if (source.file !== file || !source.record) continue;
    const { collection, id } = source.record;
    return `“${register.find(collection, id)?.label ?? id}” (${path})`;
  }
  return file;
}

/** The file of content that was named, as an address of it at GitHub too. */
function fileOf({ read }: Content, written: string): string | undefined {
  const path = /(?:^|\/)((?:content|data)\/[^?#\s]+\.(?:json|mdx))/.exec(written)?.[1] ?? '';
  return claim(path) && read(path) !== undefined && !written.includes('..') ? path : undefined;
}

/** The record behind a page, by its address or its name; `undefined` for a list or any other page. */
function sourceOf({ register }: Content, page: string): PageSource | undefined {
  const path = pathIn(readWebAddresses(tidy(page)).urls[0] ?? tidy(page));
  const sources = pageSources(register);
  for (const [own, source] of sources) if (path?.endsWith(own) && own !== '/') return source;
  const { id } = findRecord(register, 'afspraken', page);
  const named = id === undefined ? undefined : register.find('afspraken', id);
  return named && sources.get(named.path);
}

/** Pairs of paragraphs; `undefined` when there are more on one side than on the other. */
function pairsOf(from: string, to: string): [string, string][] | undefined {
  const split = (text: string) =>
    text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean);
  const [before, after] = [split(from), split(to)];
  if (before.length !== after.length)
    return before.length > 1 && after.length > 1 ? undefined : [[from, to]];
  return before.map((part, index) => [part, after[index] ?? '']);
}

/** Without the quotes that somebody put around what they quote. */
function withoutQuotes(text: string): string {
  const bare = text.trim().replace(/^>\s?/gm, '');
  const [, inside] = /^["'“”„‘’«]([\s\S]*)["'“”‘’»]$/.exec(bare) ?? [];
  return inside === undefined || /["“”]/.test(inside) ? bare : inside;
}
