import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { describe, expect, test, vi } from 'vitest';
import type { ExportFile } from '#exports/address/export-file.ts';
import { archiveOf } from '#exports/snapshot/archive.ts';

const file = (path: string, content: string): ExportFile => ({
  path,
  type: 'text/plain',
  make: () => content,
});
const files = [file('/data/b.csv', 'één'), file('/api/v1/a.json', '{}')];
const make = () => archiveOf(files, 'atlas-2025-06-12', '2025-06-12');

describe('het archief van één dag', () => {
  const entries = parseTar(new Uint8Array(gunzipSync(make())));

  test('heeft elk bestand, in een map met de dag erin', () => {
    expect(entries.map(({ name }) => name)).toEqual([
      'atlas-2025-06-12/data/b.csv',
      'atlas-2025-06-12/api/v1/a.json',
      'atlas-2025-06-12/SHA256SUMS',
    ]);
    expect(entries[0]?.text).toBe('één');
  });

  test('heeft van elk bestand het controlegetal', () => {
    const sum = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(entries.at(-1)?.text).toBe(`${sum('{}')}  api/v1/a.json\n${sum('één')}  data/b.csv\n`);
  });

  test('is twee keer byte voor byte hetzelfde', () => {
    expect(make()).toEqual(make());
  });

  test('maakt elk bestand één keer: in een grote atlas is dat het meeste werk', () => {
    const make = vi.fn(() => 'een');
    archiveOf([{ ...file('/data/a.csv', ''), make }], 'atlas', '2025-06-12');
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('weigert een naam die niet elk programma leest', () => {
    expect(() => archiveOf([file(`/${'x'.repeat(100)}`, '')], 'a', '2025-06-12')).toThrow(
      'te lange naam',
    );
  });
});
