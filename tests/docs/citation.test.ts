import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const citation = parse(readFileSync('CITATION.cff', 'utf8'));
const zenodo = JSON.parse(readFileSync('.zenodo.json', 'utf8'));

test('CITATION.cff en .zenodo.json noemen de versie van package.json', () => {
  expect([citation.version, zenodo.version]).toEqual([own.version, own.version]);
});

test('en zeggen van de gegevens hetzelfde', () => {
  expect(zenodo.title).toBe(citation.title);
  expect(zenodo.description).toBe(`<p>${citation.abstract}</p>`);
  expect(zenodo.creators).toEqual(citation.authors);
  expect(zenodo.license).toBe(citation.license.toLowerCase());
  expect(zenodo.keywords).toEqual(citation.keywords);
});
