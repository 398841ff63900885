import { describe, expect, test } from 'vitest';
import { findRecord } from '../../../scripts/propose/find.ts';
import { registerAfter, write } from '../../support/change.ts';

const register = registerAfter(
  write('data/dossiers/36600-a.json', {
    nummer: '36600',
    toevoeging: 'A',
    toelichting: 'Een dossier.',
    bronnen: [{ kamerstuk: '34682-205' }],
  }),
);

describe('een stuk dat iemand noemt', () => {
  test.each([
    ['34682-205', '34682-205'],
    ['34 682, nr. 205', '34682-205'],
    ['Kamerstuk 34 682, nr. 205', '34682-205'],
    ['Kamerstukken II 2024/25, 34 682, nr. 205', '34682-205'],
    ['kst-34682-205', '34682-205'],
    ['34682/205', '34682-205'],
    ['2024D00001', '2024d00001'],
    ['https://atlas.example/kamerstukken/34682-205/', '34682-205'],
  ])('is er hoe het ook is geschreven: %s', (written, id) => {
    expect(findRecord(register, 'kamerstukken', written)).toEqual({ id });
  });

  test.each([
    ['34682', '34682'],
    ['34 682', '34682'],
    ['dossier 34.682', '34682'],
    ['36 600 A', '36600-a'],
    ['Kamerstuk 36600-A', '36600-a'],
  ])('kan een heel dossier zijn: %s', (written, id) => {
    expect(findRecord(register, 'dossiers', written)).toEqual({ id });
  });

  test('is er niet als de atlas het niet heeft, en nooit een ander stuk', () => {
    expect(findRecord(register, 'kamerstukken', '34 682, nr. 206').id).toBeUndefined();
    expect(findRecord(register, 'kamerstukken', 'dossier 34682').id).toBeUndefined();
    expect(findRecord(register, 'dossiers', '99 999').id).toBeUndefined();
  });

  test('is met een adres elders een pagina, en geen stuk van de atlas', () => {
    const address = 'https://zoek.officielebekendmakingen.nl/kst-34682-205.html';
    expect(findRecord(register, 'kamerstukken', address).id).toBeUndefined();
  });
});

describe('een ander record dat iemand noemt', () => {
  test.each([
    ['themas', 'Water', 'water'],
    ['themas', 'WATER', 'water'],
    ['gemeenten', 'den bosch', 's-hertogenbosch'],
    ['provincies', 'Fryslan', 'fryslan'],
    ['provincies', 'data/provincies/fryslan.json', 'fryslan'],
    ['provincies', 'https://atlas.example/map/provincies/fryslan/', 'fryslan'],
  ] as const)('is er met zijn naam, andere naam of adres: %s %s', (collection, written, id) => {
    expect(findRecord(register, collection, written)).toEqual({ id });
  });

  test('geeft anders de naam die er het meest op lijkt', () => {
    expect(findRecord(register, 'themas', 'Watre')).toEqual({ nearest: 'water' });
  });
});
