import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';

type Find = (text: string) => KamerstukReference[];

const longestAddress = 2000;
// Dossier and number without the comma or “nr.” that running text has between them.
const bare = /^(\d\d[\s.]?\d{3})[\s._]+(\d{1,4})$/;
/** Query parameters that name what a page shows, the most precise first: a document belongs to a case. */
const parameters = ['did', 'nummer', 'externeidentifier', 'dossier', 'qry', 'id'];

/**
 * The one reference in a whole address or search text, with the UTF-16 offsets of the trimmed text; `null` when there
 * is none.
 */
export function readWhole(text: string, find: Find): KamerstukReference | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestAddress) return null;
  const decoded = decode(trimmed).normalize('NFKC');
  // Addresses of this site are in lower case, and the letters of a number count only in capitals. A sentence keeps
  // its case: there capitals tell numbers from words.
  const address = /\s/.test(decoded) ? decoded : decoded.toUpperCase();
  const found = readParameters(address, find) ?? best(find(address)) ?? readLoose(address, find);
  if (!found) return null;
  const start = text.indexOf(trimmed);
  return { ...found, start, end: start + trimmed.length };
}

function readParameters(address: string, find: Find): KamerstukReference | null {
  const query = new Map<string, string>();
  for (const [, name = '', value = ''] of address.matchAll(
    /[?&]([A-Za-z]{2,20})=([^&#\s]{0,80})/g,
  )) {
    if (!query.has(name.toLowerCase())) query.set(name.toLowerCase(), value);
  }
  const dossier = readLoose(query.get('ksd') ?? '', find);
  if (dossier) return { ...dossier, toevoeging: query.get('toevoeging')?.toUpperCase() || null };
  for (const name of parameters) {
    const value = (query.get(name) ?? '').replace(/^wetsvoorstel:/i, '');
    const found = best(find(value)) ?? (name === 'id' ? null : readLoose(value, find));
    if (found) return found;
  }
  return null;
}

/** Reads a text of numbers only, as if a citation word came before them. */
function readLoose(text: string, find: Find): KamerstukReference | null {
  const numbers = text.toUpperCase().replaceAll('/', '-').replace(bare, '$1, nr. $2');
  const citation = `Kamerstuk ${numbers}`;
  const [only, other] = find(citation);
  if (!only || other || only.start !== 0) return null;
  return /[\p{L}\p{N}]/u.test(citation.slice(only.end)) ? null : only;
}

/** The most precise reference in an address: a paper before its dossier. */
function best(found: KamerstukReference[]): KamerstukReference | null {
  return found.find(({ nr }) => nr !== null) ?? found[0] ?? null;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
