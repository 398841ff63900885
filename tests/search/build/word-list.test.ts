import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDutchWords } from '#search/build/dutch-words.ts';
import { keptWordList, madeBy } from '#search/build/word-list.ts';
import { makeShards } from '#search/words/word-filter.ts';

describe('de Nederlandse woorden van een bouw', () => {
  const words = ['water', 'weg', 'wegen', 'zoet'];
  const shards = makeShards(words);
  let folder: string;
  let timesRead = 0;
  const read = () => {
    timesRead += 1;
    return words;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'woorden-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('worden één keer gemaakt, en daarna gelezen zoals ze waren', () => {
    const [first, second] = [1, 2].map(() => keptWordList(folder, read));
    expect(timesRead).toBe(1);
    expect(second?.shards).toEqual(shards);
    expect(second?.shards).toEqual(first?.shards);
    for (const each of [...words, 'wate', 'waters', ''])
      expect([each, second?.has(each)]).toEqual([each, words.includes(each)]);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[\da-f]{32}\.v8$/)]);
  });

  test.each([
    ['niets', () => ''],
    ['een half bestand', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['iets anders', () => serialize({ lines: 'water' })],
  ])('worden opnieuw gemaakt waar %s staat', (_, spoil) => {
    const before = timesRead;
    for (const file of readdirSync(folder).map((name) => join(folder, name)))
      writeFileSync(file, spoil(readFileSync(file)));
    expect(keptWordList(folder, read).has('zoet')).toBe(true);
    expect(timesRead).toBe(before + 1);
    keptWordList(folder, read);
    expect(timesRead).toBe(before + 1);
  });

  test('zijn er ook waar niets te bewaren is', () => {
    const file = join(folder, 'bestand');
    writeFileSync(file, '');
    expect(keptWordList(join(file, 'woorden'), read).has('wegen')).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('zijn die van het woordenboek', () => {
    const dutch = readDutchWords();
    const list = keptWordList(join(folder, 'woordenboek'), () => dutch);
    const some = [...dutch].filter((_, nr) => nr % 97 === 0);
    expect(some.length).toBeGreaterThan(1000);
    expect(some.filter((each) => !list.has(each))).toEqual([]);
  });

  test('worden opnieuw gemaakt als iets van de code verandert waarvan ze komen', () => {
    const imported = madeBy.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([#.][^']+)'/g)].map(([, from = '']) =>
        from.startsWith('#') ? from.replace('#', 'src/') : posix.join(posix.dirname(file), from),
      ),
    );
    expect(imported.length).toBeGreaterThan(2);
    expect(imported.filter((file) => !madeBy.includes(file))).toEqual([]);
  });
});
