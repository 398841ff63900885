import type { Catalogue } from './catalogue.ts';
import type { Interpretation } from './interpret.ts';
import type { Filters, SearchState, WayOn } from './model.ts';

/** Shorter pieces of a word are rather endings than words that somebody may want. */
const shortestPart = 5;

/**
 * Where to go when nothing was found: the same search without the absent words, with a word that looks like one, with
 * a part of one, or without the filters; and else the lists that are read without searching.
 */
export function makeWaysOn(
  { terms, absent }: Interpretation,
  filters: Filters,
  state: SearchState,
  catalogue: Catalogue,
): WayOn[] {
  const ways: WayOn[] = [];
  const kept = terms.map(({ typed }) => typed).join(' ');
  for (const { typed, near } of absent) {
    if (near === undefined) continue;
    const query = state.query.trim().replace(typed, near);
    ways.push({ ...searchFor(query), label: `Bedoelde u ‘${query}’?` });
  }
  if (absent.length > 0 && kept !== '') ways.push(searchFor(kept, 'alleen '));
  else if (absent.length > 0) {
    const parts = absent.flatMap(({ typed }) => knownPart(typed, catalogue));
    ways.push(...parts.map((part) => searchFor(part)));
  }
  const isFiltered = Object.keys(filters).length > 0 && Object.keys(state.filters).length > 0;
  if (isFiltered && state.query.trim() !== '' && absent.length === 0)
    ways.push({ ...searchFor(state.query.trim()), label: 'Zoek hetzelfde zonder filters' });
  return ways.length > 0 || state.query.trim() === '' ? ways : lists(catalogue);
}

function searchFor(query: string, how = ''): WayOn {
  const href = `?q=${encodeURIComponent(query)}`;
  return { label: `Zoek ${how}op ‘${query}’`, href, external: false };
}

/** The longest beginning or end of a word that does occur: “energie” of “energiebelasting”. */
function knownPart(typed: string, { vocabulary }: Catalogue): string[] {
  const word = typed.toLowerCase();
  for (let length = word.length - 1; length >= shortestPart; length -= 1) {
    const known = [word.slice(0, length), word.slice(-length)].find(vocabulary.has);
    if (known !== undefined) return [known];
  }
  return [];
}

function lists({ pages }: Catalogue): WayOn[] {
  const folderOf = (soort: string) =>
    pages.find((page) => page.soort === soort)?.path.replace(/[^/]+\/$/, '');
  return [
    { label: 'Bekijk alle thema’s', href: folderOf('Thema') },
    { label: 'Bekijk alle begrippen', href: folderOf('Begrip') },
  ].flatMap(({ label, href }) => (href === undefined ? [] : [{ label, href, external: false }]));
}
