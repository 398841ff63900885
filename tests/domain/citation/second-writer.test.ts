import { expect, test } from 'vitest';
import { findKamerstukken } from '#domain/citation/find.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';
import { type CitingText, firstTable, laterTables } from './second-writer.ts';

function shown({ kind, dossier, toevoeging, nr, chamber, year }: KamerstukReference): string {
  if (kind === 'handelingen' || kind === 'aanhangsel') return `${kind} ${chamber} ${year} ${nr}`;
  const place = [dossier, toevoeging].filter((part) => part !== null).join('-');
  return [place, nr].filter(Boolean).join(' ');
}

test.each([
  ['zonder het programma te kennen', firstTable],
  ['daarna, elke keer vóór het proberen', laterTables],
])(
  'wat een tweede schrijver bedacht, wordt helemaal gelezen: %s',
  (_, table: readonly CitingText[]) => {
    const others = table
      .map(([text, ...cites]) => ({ text, found: findKamerstukken(text).map(shown), cites }))
      .filter(({ found, cites }) => found.toSorted().join() !== cites.toSorted().join());
    expect(others).toEqual([]);
    expect(table.length).toBeGreaterThanOrEqual(60);
  },
);
