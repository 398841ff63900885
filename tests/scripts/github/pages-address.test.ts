import { expect, test } from 'vitest';
import { pagesAddress } from '../../../scripts/github/pages-address.ts';

const server = 'https://github.com';

test.each([
  ['voorbeeld/afsprakenatlas', 'https://voorbeeld.github.io', '/afsprakenatlas'],
  ['MinVRO/atlas.nl', 'https://minvro.github.io', '/atlas.nl'],
  ['Voorbeeld/voorbeeld.github.io', 'https://voorbeeld.github.io', '/'],
])('%s komt op %s in de map %s', (repository, SITE_URL, BASE_PATH) => {
  expect(pagesAddress(repository, server)).toEqual({
    SITE_URL,
    BASE_PATH,
    REPOSITORY_URL: `${server}/${repository}`,
  });
});

test.each([[''], ['atlas'], ['a/b/c'], ['../x'], ['a b/c']])('“%s” is geen repository', (name) => {
  expect(() => pagesAddress(name, server)).toThrow('geen naam van een repository');
});
