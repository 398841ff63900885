import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '#check/files/files.ts';

const written = [
  'data/themas/water.json',
  'data/themas/Bodem.JSON',
  'data/los.txt',
  'data/bronnen/brief.html',
  'data/bronnen/2024/brief.html',
  'data/bronnenlijst.json',
  'content/brieven/2024/water.mdx',
  'content/brieven/2024/water.md',
  'content/.verborgen',
  'src/geen-inhoud.ts',
];
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  for (const file of written) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), file);
  }
});
afterAll(() => rm(root, { recursive: true }));

describe('de bestanden van de redactie', () => {
  const expected = [
    'content/.verborgen',
    'content/brieven/2024/water.md',
    'content/brieven/2024/water.mdx',
    'data/bronnenlijst.json',
    'data/los.txt',
    'data/themas/Bodem.JSON',
    'data/themas/water.json',
  ];

  test('zijn alles onder content en data, behalve de bronnen die niemand deelt', async () => {
    const files = await readContentFiles(root);
    expect(files.map(({ file }) => file)).toEqual(expected);
    for (const { file, bytes } of files) expect(new TextDecoder().decode(bytes)).toBe(file);
  });

  test.each([
    ['met een schuine streep erachter', () => `${root}/`],
    ['als pad vanaf de map waar men staat', () => relative(process.cwd(), root)],
    ['met een punt voorop', () => `./${relative(process.cwd(), root)}`],
  ])('zijn dezelfde bij een pad %s', async (_, path) => {
    expect((await readContentFiles(path())).map(({ file }) => file)).toEqual(expected);
  });
});
