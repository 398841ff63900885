import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBasis } from '../../../scripts/gate/basis.ts';
import { copyFolder, git, makeRepository, readFrom } from './folder.ts';

const files = [
  'content/afspraken/2024/energie.json',
  'content/brieven/2024/water.mdx',
  'data/themas/water.json',
];

test.each(['HEAD', 'map'])('geeft de teksten van meer bestanden tegelijk (%s)', async (kind) => {
  const root = makeRepository();
  const basis = await openBasis(root, { name: kind === 'map' ? copyFolder(root) : kind });
  const texts = await basis.read(files);
  expect([...texts]).toEqual(files.map((file) => [file, readFrom(root, file)]));
  expect([...(await basis.read([]))]).toEqual([]);
});

test('zegt van welk bestand git de oude tekst niet heeft, en wat dan te doen', async () => {
  const root = makeRepository();
  const [, second = ''] = files;
  const name = git(root, 'rev-parse', `HEAD:${second}`).trim();
  rmSync(join(root, '.git/objects', name.slice(0, 2), name.slice(2)));
  const basis = await openBasis(root, { name: 'HEAD' });
  await expect(basis.read(files)).rejects.toThrow(
    `git heeft de oude tekst van ${second} niet. Haal die op met git fetch.`,
  );
});
