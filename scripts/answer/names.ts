import { unwrap, withoutBullet } from './tidy.ts';

/** The names in an answer, and what each of them was found to be. */
export interface ReadNames<T> {
  found: T[];
  /** Names that were not found, as they were written. */
  unknown: string[];
}

/** Between two names in a sentence. A comma, “en” or a slash may also be part of a name. */
const between =
  /((?<!\s)\s*(?:,|\/|\+|&|;)\s*(?:(?:en|of|and|alsmede|evenals)\s+)?|(?<!\s)\s+(?:[eé]n|and|alsmede|evenals|plus|of)\s+(?:ook\s+)?)/i;

/**
 * Reads a list of names as people write one: on lines with bullets or numbers, with commas, with “en”, or drawn together as in
 * “Noord- en Zuid-Holland” and “de provincies Groningen en Drenthe”. The longest name that is known wins, so that “Water en bodem”
 * stays one.
 * @param find what a name stands for; `undefined` when it is not known
 */
export function readNames<T>(text: string, find: (name: string) => T | undefined): ReadNames<T> {
  if (text.length > longestList) return { found: [], unknown: [text.slice(0, longestList)] };
  const found: T[] = [];
  const unknown: string[] = [];
  for (const chunk of text.split(/[\n;]/).map((line) => unwrap(withoutBullet(line)))) {
    if (chunk === '') continue;
    const read = readChunk(chunk, find);
    found.push(...read.found);
    unknown.push(...read.unknown);
  }
  return { found: [...new Set(found)], unknown: [...new Set(unknown)] };
}

/** UTF-16 units; a longer answer is a text, and no list of names. */
const longestList = 4000;

/** Names with more than four commas or “en” in them do not exist. */
const mostPieces = 9;

function readChunk<T>(chunk: string, find: (name: string) => T | undefined): ReadNames<T> {
  // The slashes of an address are between no names.
  const page = /^https?:\/\/\S+$/.test(chunk) ? find(chunk) : undefined;
  if (page !== undefined) return { found: [page], unknown: [] };
  // With the separators in between, so that a name keeps its own comma.
  const pieces = chunk.split(between);
  const found: T[] = [];
  const unknown: string[] = [];
  /** “provincie ” after “de provincies Groningen en …”: the names that follow are of the same kind. */
  let kind = '';
  for (let from = 0; from < pieces.length;) {
    const match = longest(pieces, from, kind, find);
    if (match) {
      found.push(match.value);
      kind = match.kind;
      from = match.next;
      continue;
    }
    const name = unwrap(pieces[from] ?? '');
    if (name !== '') unknown.push(name);
    from += 2;
  }
  return { found, unknown };
}

/** The longest name that is known from a piece on. */
function longest<T>(
  pieces: readonly string[],
  from: number,
  kind: string,
  find: (name: string) => T | undefined,
): { value: T; kind: string; next: number } | undefined {
  // With an odd number of pieces, a name ends where a name ends and not at a separator.
  const furthest = Math.min(pieces.length, from + mostPieces);
  for (let to = furthest; to > from; to -= 2) {
    const written = pieces.slice(from, to).join('').trim();
    const name = to === from + 1 ? drawnOut(written, pieces.slice(from + 1)) : written;
    for (const [attempt, own] of attempts(name, kind)) {
      const value = find(attempt);
      if (value !== undefined)
        return { value, kind: own, next: to + (to % 2 === from % 2 ? 0 : 1) };
    }
  }
  return undefined;
}

/** The ways to read one name: as it is, and as one of the kind that was named before it. */
function attempts(name: string, kind: string): [name: string, kind: string][] {
  const [, plural = '', rest = ''] =
    /^(?:de )?(?:\w+ )?(provincies|ministeries|gemeenten|waterschappen|gebieden|regio’?'?s|landsdelen)(?: van)? (.+)$/iu.exec(
      name,
    ) ?? [];
  const single = singles.get(plural.toLowerCase().replace(/[’']/g, ''));
  return [
    ...(kind === '' ? [] : [named(`${kind} ${name}`, kind)]),
    named(name, ''),
    ...(single === undefined ? [] : [named(`${single} ${rest}`, single)]),
  ];
}

function named(name: string, kind: string): [name: string, kind: string] {
  return [name, kind];
}

const singles: ReadonlyMap<string, string> = new Map([
  ['provincies', 'provincie'],
  ['ministeries', 'ministerie van'],
  ['gemeenten', 'gemeente'],
  ['waterschappen', 'waterschap'],
  ['gebieden', 'gebied'],
  ['regios', 'regio'],
  ['landsdelen', 'landsdeel'],
]);

/** “Noord-” before “en Zuid-Holland” is “Noord-Holland”. */
function drawnOut(name: string, after: readonly string[]): string {
  if (!name.endsWith('-')) return name;
  const whole = after.find((piece, index) => index % 2 === 1 && /\S-\S/.test(piece));
  return whole === undefined ? name : `${name}${whole.slice(whole.indexOf('-') + 1).trim()}`;
}
