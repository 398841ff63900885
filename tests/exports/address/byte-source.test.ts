import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { least, openFile, withBefore } from '#exports/address/byte-source.ts';
import { type ExportFile, fileInPieces } from '#exports/address/export-file.ts';

/** Everything of a file, read with views of this many bytes. */
function bytesOf(file: ExportFile, size = 1000): Buffer {
  const source = openFile(file);
  const found: Buffer[] = [];
  for (;;) {
    const view = new Uint8Array(size);
    const length = source.fill(view);
    if (length === 0) return Buffer.concat(found);
    found.push(Buffer.from(view.subarray(0, length)));
  }
}

const fileOf = (content: string | Uint8Array<ArrayBuffer>): ExportFile => ({
  path: '/a',
  type: 'text/plain',
  make: () => content,
});
const inPieces = (pieces: string[]) => fileInPieces('/a', 'text/plain', () => pieces);

describe('de bytes van een bestand', () => {
  test('zijn die van de stukken tekst waar het uit komt, hoeveel er ook tegelijk gevraagd worden', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, fc.integer({ min: least, max: 40 }), (pieces, size) => {
        expect(bytesOf(inPieces(pieces), size).toString()).toBe(pieces.join(''));
      }),
    );
  });

  test('slaan bij een groot bestand op geen grens iets over', () => {
    const pieces = Array.from({ length: 50 }, (_, nr) => `${nr}é€😀`.repeat(9000));
    const whole = Buffer.from(pieces.join(''));
    for (const size of [least, 4093, 1 << 20])
      expect(bytesOf(inPieces(pieces), size).equals(whole)).toBe(true);
  });

  test('komen op volgorde als het tekst en bytes door elkaar heeft', () => {
    const file = {
      ...fileOf(''),
      pieces: () => ['een', new Uint8Array([0, 255]), 'twee', new Uint8Array(9)],
    };
    const whole = Buffer.concat([
      Buffer.from('een'),
      Buffer.from([0, 255]),
      Buffer.from('twee'),
      Buffer.alloc(9),
    ]);
    for (const size of [4, 5, 100]) expect(bytesOf(file, size).equals(whole)).toBe(true);
  });

  test('zijn het bestand, als het in één keer wordt gemaakt', () => {
    const bytes = Uint8Array.from({ length: 700_000 }, (_, nr) => nr % 251);
    expect(bytesOf(fileOf(bytes)).equals(bytes)).toBe(true);
    expect(bytesOf(fileOf('één tekst')).toString()).toBe('één tekst');
    expect(bytesOf(fileOf('')).length).toBe(0);
  });

  test('beginnen met wat er al van gelezen was', () => {
    const source = withBefore(Buffer.from('zoet'), openFile(fileOf('water')));
    const view = new Uint8Array(5);
    const texts: string[] = [];
    for (let length = source.fill(view); length > 0; length = source.fill(view))
      texts.push(Buffer.from(view.subarray(0, length)).toString());
    expect(texts).toEqual(['zoet', 'water']);
  });
});
