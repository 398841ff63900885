import { describe, expect, test } from 'vitest';
import { addressesOf, jsonPathOf } from '#exports/address/address.ts';

const site = new URL('https://atlas.example');

describe('het adres van een record', () => {
  test.each([
    ['afspraken', '2024/zoetwater', '/afspraken/2024/zoetwater/'],
    ['secties', '2024/water', '/brieven/2024/water/'],
    ['dossiers', '34682', '/kamerstukken/34682/'],
    ['bijlagen', '34682-228/lijst', '/kamerstukken/34682-228/bijlagen/lijst/'],
    ['bronsites', 'rijksoverheid-nl', '/bronnen/rijksoverheid-nl/'],
  ] as const)('van %s %s is %s', (collection, id, path) => {
    const { permanent } = addressesOf(site, '/');
    expect(permanent(collection, id)).toBe(`https://atlas.example${path}`);
    expect(jsonPathOf(collection, id)).toBe(`/api/v1${path.slice(0, -1)}.json`);
  });

  test.each(['/atlas', '/atlas/'])('ligt onder het basispad %s', (base) => {
    const { absolute, json } = addressesOf(site, base);
    expect(absolute('/over/#a')).toBe('https://atlas.example/atlas/over/#a');
    expect(json('themas', 'water')).toBe('https://atlas.example/atlas/api/v1/themas/water.json');
  });

  test('is er niet zonder host', () => {
    expect(() => addressesOf(undefined, '/')).toThrow('SITE_URL');
  });
});
