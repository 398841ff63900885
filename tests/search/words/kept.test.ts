import { expect, test } from 'vitest';
import { kept, once } from '#search/words/kept.ts';

test('wat bewaard wordt, wordt pas gemaakt als het gevraagd wordt, en maar één keer', () => {
  const made: string[] = [];
  const lengthOf = kept((word: string) => {
    made.push(word);
    return { length: word.length };
  });
  expect(made).toEqual([]);
  expect(lengthOf('dam').length).toBe(3);
  expect(lengthOf('dam')).toBe(lengthOf('dam'));
  expect(lengthOf('dijk').length).toBe(4);
  expect(made).toEqual(['dam', 'dijk']);
});

test('waarop gewacht wordt, wordt één keer gevraagd, en opnieuw als het misging', async () => {
  let asked = 0;
  const load = once(async (nr: number) => {
    asked += 1;
    if (asked === 1) throw new Error('geen internet');
    return nr * 2;
  });
  await expect(load(4)).rejects.toThrow('geen internet');
  expect(await Promise.all([load(4), load(4)])).toEqual([8, 8]);
  expect(asked).toBe(2);
});
