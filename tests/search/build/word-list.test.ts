import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDutchWords } from '#search/build/dutch-words.ts';
import { hasLine, keptWordList, sortedLines } from '#search/build/word-list.ts';
import { makeShards } from '#search/words/word-filter.ts';

const word = fc.stringMatching(/^[a-zé\u{10400}ａ0-9]{1,5}$/u);

test('of een woord in de lijst staat, is hetzelfde als in een verzameling', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (words, others) => {
      const lines = sortedLines(words);
      for (const each of words) expect(hasLine(lines, each)).toBe(true);
      for (const each of others) expect(hasLine(lines, each)).toBe(words.includes(each));
    }),
  );
});

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

  test.each(['', 'half', JSON.stringify({ lines: 'water' })])(
    'worden opnieuw gemaakt als er “%s” staat',
    (spoiled) => {
      const before = timesRead;
      for (const name of readdirSync(folder)) writeFileSync(join(folder, name), spoiled);
      expect(keptWordList(folder, read).has('zoet')).toBe(true);
      expect(timesRead).toBe(before + 1);
      keptWordList(folder, read);
      expect(timesRead).toBe(before + 1);
    },
  );

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
});
