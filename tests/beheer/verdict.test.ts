import { describe, expect, test } from 'vitest';
import { reasonsNotToSave } from '#beheer/verdict.ts';
import type { CollectionName } from '#schema/collections.ts';
import { goodFiles } from '../support/atlas.ts';

const files = goodFiles();

/** A good record of the small atlas of the tests, with a change. */
function saved(collection: CollectionName, file: string, change: object, slug = 'iets-nieuws') {
  const data: unknown = { ...Object(files[file]), ...change };
  return reasonsNotToSave({ collection, data, slug, isNew: true });
}

const afspraak =
  Object.keys(files).find((file) => file.startsWith('content/afspraken/2024/')) ?? '';
const dossier = 'data/dossiers/34682.json';

describe('wat /beheer/ niet opslaat', () => {
  test('laat een goed record door', () => {
    expect(saved('afspraken', afspraak, {})).toEqual([]);
    expect(saved('dossiers', dossier, {}, '34682')).toEqual([]);
  });

  test('noemt elke fout met de plaats in het formulier en wat er wel kan', () => {
    const reasons = saved('afspraken', afspraak, {
      soort: 'afspraken',
      bron: { kamerstuk: '34682-205', sectie: 'water' },
    });
    expect(reasons).toEqual([
      expect.stringMatching(
        /^Soort: “afspraken” kan hier niet\. Toegestaan: afspraak, .*Bedoelde u “afspraak”\?$/,
      ),
      expect.stringMatching(/^Bron, Sectie: .*kan alleen samen met “alinea”/),
    ]);
  });

  test.each([
    ['iets over een persoon', 'Bel mij op 06-12345678.', 'bevat een telefoonnummer'],
    ['opmaak die de lezer zou zien', 'Het loopt **goed**.', '“**goed**” is opmaak'],
  ])('zegt bij welk veld een tekst %s heeft', (_, toelichting, message) => {
    expect(saved('afspraken', afspraak, { toelichting })).toEqual([
      expect.stringContaining(`Toelichting: ${message}`),
    ]);
  });

  test('zegt dat “alle” en losse namen niet samengaan', () => {
    expect(saved('afspraken', afspraak, { provincies: ['alle', 'drenthe'] })).toEqual([
      'Provincies: kies “alle”, of losse namen, niet allebei.',
    ]);
  });

  test('kent een nummer dat er al is, en een dat anders heet dan zijn bestand', () => {
    expect(saved('dossiers', dossier, {}, '34682-1')).toEqual([
      '“34682” staat al in de atlas. Open dat record en vul het aan.',
    ]);
    expect(saved('dossiers', dossier, { toevoeging: 'A' }, '34682')).toEqual([
      'Het bestand moet “34682-a” heten. Vul dat in bij Slug, in de balk aan de rechterkant.',
    ]);
  });

  test('kent een naam die er al is, ook als die op een getal eindigt', () => {
    expect(saved('afspraken', afspraak, { titel: 'Havens' }, 'havens-1')).toHaveLength(1);
    expect(saved('afspraken', afspraak, { titel: 'Havens 2' }, 'havens-2')).toEqual([]);
  });

  test('laat een record dat er al was zijn naam houden', () => {
    const data: unknown = files[dossier];
    expect(
      reasonsNotToSave({ collection: 'dossiers', data, slug: 'oude-naam', isNew: false }),
    ).toEqual([]);
  });
});
