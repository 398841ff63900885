import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '#exports/address/chunks.ts';
import { type ExportFile, fileInPieces } from '#exports/address/export-file.ts';

const joined = (file: ExportFile) => Buffer.concat(chunksOf(file));
const fileOf = (content: string | Uint8Array<ArrayBuffer>): ExportFile => ({
  path: '/a',
  type: 'text/plain',
  make: () => content,
});

describe('de brokken van een bestand', () => {
  test('zijn samen het bestand, als het uit stukken tekst komt', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
        const file = fileInPieces('/a', 'text/plain', () => pieces);
        expect(joined(file).toString()).toBe(pieces.join(''));
        expect(file.make()).toBe(pieces.join(''));
      }),
    );
  });

  test('zijn er meer bij een groot bestand, en geen is veel groter dan een ander', () => {
    const pieces = Array.from({ length: 3000 }, (_, nr) => `${nr}é`.repeat(100));
    const file = fileInPieces('/a', 'text/plain', () => pieces);
    const sizes = chunksOf(file).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(600_000);
    expect(joined(file).toString()).toBe(pieces.join(''));
  });

  test('zijn samen het bestand, als het in één keer wordt gemaakt', () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, nr) => nr % 251);
    expect(chunksOf(fileOf(bytes)).length).toBeGreaterThan(1);
    expect(joined(fileOf(bytes)).equals(bytes)).toBe(true);
    expect(joined(fileOf('één tekst')).toString()).toBe('één tekst');
    expect(chunksOf(fileOf(''))).toEqual([]);
  });
});
