import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { renamed } from '../../config/font-file.ts';

const files = ['source-sans-3', 'source-serif-4'].map(
  (name) => `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`,
);

/** The texts of the table of names, by what they are for. */
function namesOf(font: Buffer): Map<number, string> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const at = tables.find((entry) => font.toString('latin1', entry, entry + 4) === 'name') ?? 0;
  const table = font.readUInt32BE(at + 8);
  const storage = table + font.readUInt16BE(table + 4);
  return new Map(
    Array.from({ length: font.readUInt16BE(table + 2) }, (_, nr) => {
      const record = table + 6 + 12 * nr;
      const start = storage + font.readUInt16BE(record + 10);
      const bytes = Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)));
      return [font.readUInt16BE(record + 6), bytes.swap16().toString('utf16le')];
    }),
  );
}

describe('een lettertype met minder letters', () => {
  test.each(files)('heet anders dan het hele, en zegt nog van wie het is: %s', async (file) => {
    const font = await subsetFont(readFileSync(file), 'Atlas', { targetFormat: 'truetype' });
    const [before, after] = [namesOf(font), namesOf(renamed(font))];
    expect(before.get(1)).toMatch(/^Source S/);
    expect(after.get(1)).toBe(before.get(1)?.replace('Source', 'Letter'));
    expect(after.get(0)).toContain('Reserved Font Name ‘Source’');
    const names = [...after].filter(([id]) => id !== 0 && id !== 7).map(([, text]) => text);
    expect(names.filter((text) => text.includes('Source'))).toEqual([]);
  });

  test('moet namen hebben', () => {
    expect(() => renamed(Buffer.alloc(12))).toThrow('names');
  });
});
