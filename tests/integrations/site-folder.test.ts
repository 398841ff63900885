import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openFolder, type SiteFolder } from '../../src/integrations/site-folder.ts';

let root: string;
let folder: SiteFolder;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  folder = openFolder(root);
});

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** As the body of a response. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const all = Iterator.from(pieces);
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { done, value } = all.next();
      if (!done) return controller.enqueue(new TextEncoder().encode(value));
      controller.close();
      controller.byobRequest?.respond(0);
    },
  });
}

describe('de bestanden van een site', () => {
  test('komen in mappen die er nog niet zijn', async () => {
    folder.write('index.html', 'start');
    folder.write('a/één/index.html', 'één');
    folder.write('a/twee/index.html', 'twee');
    await folder.writeStream('api/v1/alles.json', streamOf(['{', '}']));
    expect(
      ['index.html', 'a/één/index.html', 'a/twee/index.html', 'api/v1/alles.json'].map(textOf),
    ).toEqual(['start', 'één', 'twee', '{}']);
  });

  test('komen niet over een ander heen: dan hebben twee dingen één adres', async () => {
    folder.write('a.html', 'eerst');
    expect(() => folder.write('a.html', 'later')).toThrow('EEXIST');
    await expect(folder.writeStream('a.html', streamOf([]))).rejects.toThrow('EEXIST');
    expect(textOf('a.html')).toBe('eerst');
  });

  test('zijn niet af als wat er in komt mislukt', async () => {
    function* failing() {
      yield 'half';
      throw new Error('dit record is stuk');
    }
    await expect(folder.writeStream('b.json', streamOf(failing()))).rejects.toThrow(
      'dit record is stuk',
    );
  });
});
