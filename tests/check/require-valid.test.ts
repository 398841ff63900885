import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireValidContent } from '#check/require-valid.ts';
import { thema } from '../support/builders.ts';
import { writeFiles } from '../support/write-files.ts';

let root = '';
const path = () => join(root, 'data/themas/water.json');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  writeFiles(root, { 'data/themas/water.json': thema('Water', 1) });
});
afterAll(() => rm(root, { recursive: true }));

describe('wat in dit proces al goed is bevonden', () => {
  test('is de tweede keer even goed, met hetzelfde aantal records', async () => {
    expect(await requireValidContent(root)).toBe(1);
    expect(await requireValidContent(root)).toBe(1);
  });

  test('telt niet meer zodra één letter anders is, ook met dezelfde lengte en tijd', async () => {
    const good = JSON.stringify(thema('Water', 1));
    await writeFile(path(), good);
    expect(await requireValidContent(root)).toBe(1);
    const { atime, mtime } = await stat(path());
    await writeFile(path(), good.replace('"naam"', '"naan"'));
    await utimes(path(), atime, mtime);
    await expect(requireValidContent(root)).rejects.toThrow('naan');
    await expect(requireValidContent(root)).rejects.toThrow('naan');
    await writeFile(path(), good);
    expect(await requireValidContent(root)).toBe(1);
  });

  test('telt niet voor een bestand dat erbij komt of een andere naam krijgt', async () => {
    const other = join(root, 'data/themas/Bodem.json');
    await writeFile(other, JSON.stringify(thema('Bodem', 2)));
    await expect(requireValidContent(root)).rejects.toThrow('Bodem.json');
    await rm(other);
    expect(await requireValidContent(root)).toBe(1);
  });
});
