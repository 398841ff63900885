import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '#exports/address/chunks.ts';
import { type ExportFile, fileInPieces } from '#exports/address/export-file.ts';

const joined = (file: ExportFile) => Buffer.concat([...chunksOf(file)]);
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

  test('zijn er meer bij een groot bestand, en slaan op de grens niets over', () => {
    const pieces = Array.from({ length: 50 }, (_, nr) => `${nr}é€😀`.repeat(90_000));
    const file = fileInPieces('/a', 'text/plain', () => pieces);
    expect([...chunksOf(file)].length).toBeGreaterThan(1);
    expect(joined(file).equals(Buffer.from(pieces.join('')))).toBe(true);
  });

  test('kunnen ook een stuk bevatten dat groter is dan een brok', () => {
    const pieces = ['a', 'b'.repeat(12_000_000), 'c'];
    const file = fileInPieces('/a', 'text/plain', () => pieces);
    expect(joined(file).equals(Buffer.from(pieces.join('')))).toBe(true);
  });

  test('zijn samen het bestand, als het in één keer wordt gemaakt', () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, nr) => nr % 251);
    expect(joined(fileOf(bytes)).equals(bytes)).toBe(true);
    expect(joined(fileOf('één tekst')).toString()).toBe('één tekst');
    expect([...chunksOf(fileOf(''))]).toEqual([]);
  });
});
