import type { KamerstukReference } from './reference.ts';

type Find = (text: string) => KamerstukReference[];

const longestAddress = 2000;
// Dossier and number with nothing between them that running text would have.
const bare = /^(\d\d[\s.]?\d{3})[\s._]+(\d{1,4})$/;
/** Parameters that name what a page shows, the most precise first: a document lies in a case. */
const parameters = ['did', 'nummer', 'externeidentifier', 'dossier', 'qry', 'id'];

/** One reference for a whole address or search text; its offsets are those of the trimmed text. */
export function readWhole(text: string, find: Find): KamerstukReference | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestAddress) return null;
  const decoded = decode(trimmed).normalize('NFKC');
  // This site's own addresses have small letters; in a sentence capitals tell numbers from words.
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

/** Nothing but numbers: as a citation word before them would have it. */
function readLoose(text: string, find: Find): KamerstukReference | null {
  const numbers = text.toUpperCase().replaceAll('/', '-').replace(bare, '$1, nr. $2');
  const citation = `Kamerstuk ${numbers}`;
  const [only, other] = find(citation);
  if (!only || other || only.start !== 0) return null;
  return /[\p{L}\p{N}]/u.test(citation.slice(only.end)) ? null : only;
}

/** The most precise of what an address names: a paper before its dossier. */
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
