import { author, type Citation } from './citation.ts';
import { oneLine } from './legal.ts';

/** For BibTeX and biber; any character that means something to TeX is written out. */
export function bibtex({ key, title, address, changed }: Citation): string {
  const [year, month] = changed?.split('-') ?? [];
  const fields = {
    author: `{${escapeTex(author)}}`,
    title: `{${escapeTex(oneLine(title))}}`,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month: String(Number(month)) }),
    // The command `\url` of TeX reads an address as it is, but braces have to be in pairs.
    url: address.replace(/[{}\\]/g, encodeURIComponent),
    ...(changed !== undefined && { note: `Bijgewerkt op ${changed}` }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** For EndNote, RefWorks and others: RIS, one tag a line. */
export function ris({ title, address, changed }: Citation): string {
  return [
    'TY  - ELEC',
    `AU  - ${author}`,
    `TI  - ${oneLine(title)}`,
    ...(changed === undefined
      ? []
      : [`PY  - ${changed.slice(0, 4)}`, `DA  - ${changed.replaceAll('-', '/')}/`]),
    `PB  - ${author}`,
    'LA  - nl',
    `UR  - ${address}`,
    'ER  - ',
  ].join('\n');
}

/** For Zotero, pandoc and others: CSL-JSON, a list of one. */
export function cslJson({ key, title, address, changed }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    title: oneLine(title),
    author: [{ literal: author }],
    'container-title': author,
    ...(changed !== undefined && {
      issued: { 'date-parts': [changed.split('-').map(Number)] },
    }),
    URL: address,
    language: 'nl-NL',
  };
  return JSON.stringify([item], null, 1);
}

const tex = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\{}~^$&#%_]/g, (character) => tex.get(character) ?? `\\${character}`)
      // TeX makes a dash of two hyphens.
      .replace(/-(?=-)/g, '-{}')
  );
}
