import { describe, expect, test } from 'vitest';
import { dossierAddresses, paperAddresses } from '#domain/kamerstuk/links.ts';
import { isHttps } from '#schema/field/text.ts';
import { dossier, kamerstuk } from '../../support/builders.ts';

const urls = (...parameters: Parameters<typeof kamerstuk>) =>
  paperAddresses(kamerstuk(...parameters)).map(({ url }) => url);

describe('waar een kamerstuk elders staat', () => {
  test('is met alleen het nummer bij het dossier en bij OpenTK te vinden', () => {
    expect(urls('205')).toEqual([
      'https://zoek.officielebekendmakingen.nl/dossier/34682',
      'https://berthub.eu/tkconv/kst-34682-205',
    ]);
  });

  test('is met een letter of een toevoeging alleen bij het dossier te vinden', () => {
    expect(urls('AC', { kamer: 'EK' })).toEqual([
      'https://zoek.officielebekendmakingen.nl/dossier/34682',
    ]);
    expect(urls('16', { dossiers: ['36600-a'] })).toEqual([
      'https://zoek.officielebekendmakingen.nl/dossier/36600-A',
    ]);
  });

  test('is bij de officiële bekendmakingen als het officiële nummer bekend is', () => {
    expect(urls('205', { officieleId: 'kst-34682-205' })).toContain(
      'https://zoek.officielebekendmakingen.nl/kst-34682-205.html',
    );
  });

  test('is bij de Tweede Kamer met documentnummer, en met zaak als die bekend is', () => {
    expect(urls('205', { documentnummer: '2024D43452' })).toContain(
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D43452&did=2024D43452',
    );
    expect(urls('205', { documentnummer: '2024D43452', zaak: '2024Z18173' })).toContain(
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z18173&did=2024D43452',
    );
  });

  test('noemt elk adres één keer, eigen adressen achteraan', () => {
    const own = { titel: 'Eigen', url: 'https://www.example.nl/' };
    const again = {
      titel: 'Nog eens',
      url: 'https://zoek.officielebekendmakingen.nl/kst-34682-205.html',
    };
    const addresses = paperAddresses(
      kamerstuk('205', {
        officieleId: 'kst-34682-205',
        documentnummer: '2024D43452',
        adressen: [again, own],
      }),
    );
    const list = addresses.map(({ url }) => url);
    expect(new Set(list).size).toBe(list.length);
    expect(addresses.at(-1)).toEqual(own);
  });

  test.each([
    [{ officieleId: 'kst-34682-205' }],
    [{ officieleId: 'kst-36600-A-16' }],
    [{ documentnummer: '2024D43452' }],
    [{ officieleId: 'kst-34682-205', documentnummer: '2024D43452', zaak: '2024Z18173' }],
  ])('heeft alleen goede adressen, elk met een naam: %o', (change) => {
    const addresses = paperAddresses(kamerstuk('205', change));
    expect(addresses.length).toBeGreaterThan(0);
    for (const { titel, url } of addresses) {
      expect(isHttps(url)).toBe(true);
      expect(titel).not.toBe('');
    }
    expect(new Set(addresses.map(({ titel }) => titel)).size).toBe(addresses.length);
  });
});

describe('waar een dossier elders staat', () => {
  test.each([
    [
      dossier('34682'),
      'https://zoek.officielebekendmakingen.nl/dossier/34682',
      'ksd=34682&toevoeging=',
    ],
    [
      dossier('36600', 'A'),
      'https://zoek.officielebekendmakingen.nl/dossier/36600-A',
      'ksd=36600&toevoeging=A',
    ],
  ])('%o', (record, official, open) => {
    const addresses = dossierAddresses(record).map(({ url }) => url);
    expect(addresses).toContain(official);
    expect(addresses.some((url) => url.endsWith(open))).toBe(true);
    expect(addresses.every((url) => isHttps(url))).toBe(true);
  });
});
