import { expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { tablesOf } from '#exports/tables/tables.ts';
import { registerAfter } from '../support/change.ts';

const addresses = addressesOf(new URL('https://atlas.example'), '/');

/** The rows of the table of questions on a day, by the names of the columns. */
function rowsOn(peildatum: string) {
  const table = tablesOf({ register: registerAfter(), addresses, peildatum }).find(
    ({ name }) => name === 'navragen',
  );
  return [...(table?.rows() ?? [])].map((row) =>
    Object.fromEntries(row.map((cell, index) => [table?.columns[index]?.name, cell])),
  );
}

test('een navraag is één rij, met haar antwoord en na hoeveel dagen dat kwam', () => {
  expect(rowsOn('2026-01-01')).toEqual([
    {
      id: '2025-03-01-energie',
      titel: 'Hoe staat het met de energie?',
      gesteld: '2025-03-01',
      partij: 'partijen/rijk',
      partij_titel: 'Rijk',
      weg: 'e-mail',
      vrager: 'inwoner',
      afspraken: '2024/energie',
      beantwoord: '2025-03-15',
      dagen: 14,
      antwoord: 'Het plan is er.',
      toelichting: 'Er was haast bij.',
      bron: 'Water, alinea 1 (34 682, nr. 205)',
      bron_adres: 'https://atlas.example/brieven/2024/water/#alinea-1',
      bron_soort: 'officiele-publicatie',
      bron_gelezen: 'geheel',
      adres: 'https://atlas.example/navragen/2025-03-01-energie/',
    },
  ]);
});

test('en ziet niets dat later kwam', () => {
  expect(rowsOn('2025-03-14')).toMatchObject([{ beantwoord: undefined, antwoord: undefined }]);
  expect(rowsOn('2025-02-28')).toEqual([]);
});
