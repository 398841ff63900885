import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { correct, nameAsHeard, slipsBetween } from '#search/words/spelling.ts';
import { makeShards, shardHas, shardOf } from '#search/words/word-filter.ts';

const words = [
  'zoetwater',
  'gelderland',
  'netcongestie',
  'haven',
  'route',
  'keijzer',
  'water',
  'lelylijn',
  'mirt',
  'zutphen',
];

describe('wat iemand bedoelde te typen', () => {
  test.each([
    ['zoetwaer', 'zoetwater', 'een letter te weinig'],
    ['gelderlnd', 'gelderland', 'een letter te weinig'],
    ['netcongesite', 'netcongestie', 'twee letters omgewisseld'],
    ['lellylijn', 'lelylijn', 'een letter te veel'],
    ['haben', 'haven', 'een verkeerde letter'],
    ['keyzer', 'keijzer', 'dezelfde klank'],
    ['zutfen', 'zutphen', 'dezelfde klank'],
  ])('%s → %s (%s)', (typed, meant) => {
    expect(correct(typed, words, () => 1)).toBe(meant);
  });

  test.each(['mir', '2024', 'tekst', 'rutte', 'nedkonjestie'])(
    '%s lijkt op niets genoeg',
    (typed) => {
      expect(correct(typed, words, () => 1)).toBeUndefined();
    },
  );

  test('alleen in een lang woord kan de eerste letter de tikfout zijn', () => {
    expect(correct('vetcongestie', words, () => 1)).toBe('netcongestie');
    expect(correct('raven', words, () => 1)).toBeUndefined();
  });

  test('een woord met dezelfde eerste letter gaat voor, ook als het zeldzamer is', () => {
    const frequency = (word: string) => (word === 'kavens' ? 9 : 1);
    expect(correct('havens', ['kavens', 'havers'], frequency)).toBe('havers');
  });

  test('van twee even nabije woorden wint het gewoonste', () => {
    const frequency = (word: string) => (word === 'haven' ? 9 : 1);
    expect(correct('hamen', ['hamel', 'haven'], frequency)).toBe('haven');
  });
});

describe('het aantal tikfouten tussen twee woorden', () => {
  const word = fc.stringMatching(/^[abc]{0,7}$/);

  test.each([
    ['haven', 'haven', 0],
    ['haven', 'havne', 1],
    ['haven', 'aven', 1],
    ['haven', 'haaven', 1],
    ['haven', 'hoven', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s en %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  test('is heen en terug hetzelfde, en nooit meer dan zonder omwisselen', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slips).toBe(slipsBetween(other, one));
        expect(slips).toBeLessThanOrEqual(distance(one, other));
        expect(slips).toBeGreaterThanOrEqual(distance(one, other) / 2);
      }),
    );
  });
});

describe('het woordfilter', () => {
  test('kent elk woord dat erin zit', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{2,14}$/), { maxLength: 300 }),
        (list) => {
          const shards = makeShards(list);
          for (const word of list) {
            const shard = shards[shardOf(word)];
            expect(shard && shardHas(shard, word)).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('neemt van tweeduizend andere teksten er hoogstens een op de twintig voor een woord', () => {
    const shards = makeShards(Array.from({ length: 20_000 }, (_, nr) => `woord${nr.toString(36)}`));
    const others = Array.from({ length: 2000 }, (_, nr) => `anders${nr.toString(36)}`);
    const taken = others.filter((word) =>
      shardHas(shards[shardOf(word)] ?? new Uint8Array(1), word),
    );
    expect(taken.length).toBeLessThan(100);
  });
});

describe('namen van personen', () => {
  test.each([
    ['keizer', 'keijzer'],
    ['keijser', 'keijzer'],
    ['keyzer', 'keijzer'],
    ['keyser', 'keijzer'],
    ['tuynman', 'tuinman'],
    ['tuijnman', 'tuinman'],
    ['olongren', 'ollongren'],
    ['rute', 'rutte'],
    ['gys', 'gijs'],
    ['kaisa', 'kaisa'],
    ['boekhold', 'boekholt'],
  ])('%s klinkt als %s', (one, other) => {
    expect(nameAsHeard(one)).toBe(nameAsHeard(other));
  });

  test('die anders klinken blijven verschillend', () => {
    expect(nameAsHeard('minhas')).not.toBe(nameAsHeard('madlener'));
  });
});
