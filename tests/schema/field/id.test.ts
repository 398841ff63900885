import { describe, expect, test } from 'vitest';
import { folderIn, nameIn } from '#schema/field/id.ts';

describe('het id van een record', () => {
  test.each([
    ['2024/water', '2024', 'water'],
    ['2024', '2024', undefined],
    ['fryslan', 'fryslan', undefined],
  ])('%s heeft als ronde %s en als naam %s', (id, ronde, name) => {
    expect(folderIn(id)).toBe(ronde);
    expect(nameIn(id)).toBe(name);
  });
});
