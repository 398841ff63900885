import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, checkFiles } from '#check/check.ts';
import { makeCorpus, writeCorpus } from '../../bench/corpus/corpus.ts';
import { toContentFiles } from '../support/change.ts';

const size = { afspraken: 600, rondes: 12 };
const files = makeCorpus(size);
const { problems, register } = checkFiles(toContentFiles(files));

test('een verzonnen atlas heeft geen fouten', () => {
  expect(problems).toEqual([]);
  expect(register.afspraken).toHaveLength(600);
  expect(register.rondes).toHaveLength(12);
});

test('en alles wat een atlas kan hebben', () => {
  for (const { afspraken, path } of [
    ...register.provincies,
    ...register.gebieden,
    ...register.themas,
  ]) {
    expect(afspraken.length, path).toBeGreaterThan(0);
  }
  const precisions = new Set(
    register.afspraken.map(({ data }) => data.termijn?.uiterlijk?.replaceAll(/\d/g, '0')),
  );
  expect(precisions).toEqual(
    new Set([undefined, '0000', '0000-Q0', '0000-00', '0000-00-00', '0000/0000']),
  );
  expect(register.afspraken.some(({ vervolgOp }) => vervolgOp.length === 2)).toBe(true);
  expect(register.afspraken.some(({ afgesplitst }) => afgesplitst.length > 0)).toBe(true);
  expect(register.afspraken.some(({ verloop }) => verloop.length > 3)).toBe(true);
  expect(register.navragen.some(({ data }) => data.antwoord !== undefined)).toBe(true);
  expect(register.navragen.some(({ data }) => data.antwoord === undefined)).toBe(true);
});

test('dezelfde maat en hetzelfde begin geven dezelfde atlas, een ander begin een andere', () => {
  expect(makeCorpus(size)).toEqual(files);
  expect(makeCorpus({ ...size, seed: 2 })).not.toEqual(files);
});

test('een geschreven atlas leest als dezelfde atlas', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    await writeCorpus(folder, files);
    const read = await checkContent(folder);
    expect(read.problems).toEqual([]);
    expect(read.count).toBe(Object.keys(files).length);
  } finally {
    await rm(folder, { recursive: true });
  }
});
