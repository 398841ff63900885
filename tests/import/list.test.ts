import { describe, expect, test } from 'vitest';
import { blocksOf, isList } from '#import/recognise/list.ts';
import { importedOf, publicationOf } from '../support/import.ts';
import { asCsv, asXlsx } from '../support/official-formats.ts';

/** A list as text: a national part, then numbered blocks per landsdeel. */
const asText = `Afsprakenlijst Bestuurlijke Overleggen Leefomgeving 2027

Landelijk

1. Eén rekenmodel

  • Rijk en provincies spreken af één model te gebruiken.

  • Partijen delen hun gegevens.

Oost

1. Woningen in Twente

  • Rijk en regio werken een plan uit voor € 4 miljoen.

2. Water voor de stad

  • Gelderland stelt een plan op.
`;

describe('een afsprakenlijst', () => {
  test.each([
    ['tekst', asText, 'afsprakenlijst.txt'],
    ['CSV', asCsv(), 'lijst.csv'],
    ['Excel', asXlsx(), 'lijst.xlsx'],
  ])('wordt als lijst herkend: %s', async (_, source, file) => {
    expect(isList(await publicationOf(source, file))).toBe(true);
  });

  test('heeft één kandidaat per blok, met het nummer en het deel als plaats', async () => {
    const { kandidaten, drafts } = await importedOf(asText, 'afsprakenlijst.txt');
    expect(kandidaten.map(({ nummer }) => nummer)).toEqual(['Landelijk-1', 'Oost-1', 'Oost-2']);
    const places = drafts.flatMap(({ collection, data }) =>
      collection === 'afspraken' ? [data['bron']] : [],
    );
    expect(places[1]).toEqual({ bijlage: 'kies-het-kamerstuk/afsprakenlijst', punt: 'Oost-1' });
  });

  test('houdt alle punten van een blok bij elkaar', async () => {
    const { publication } = await importedOf(asText, 'afsprakenlijst.txt');
    expect(blocksOf(publication).map(({ sectie }) => sectie.alineas.length)).toEqual([2, 1, 1]);
  });

  test('geeft een blok het landsdeel waar het onder staat, en wat het zelf noemt', async () => {
    const { kandidaten } = await importedOf(asCsv(), 'lijst.csv');
    expect(
      kandidaten.map(({ nummer, facts }) => [nummer, facts.landsdelen, facts.provincies]),
    ).toEqual([
      ['Landelijk-1', [], []],
      ['Oost-1', ['oost'], ['overijssel']],
      ['Oost-2', ['oost'], ['gelderland']],
      ['Noord-1', ['noord'], ['groningen']],
    ]);
    expect(kandidaten[1]?.facts.bedragen).toMatchObject([
      { euro: 4_000_000, prijspeil: '2027', btw: 'exclusief' },
    ]);
  });

  test('wordt een bijlage met een plaats voor elk blok', async () => {
    const { drafts } = await importedOf(asText, 'afsprakenlijst.txt');
    const bijlage = drafts.find(({ collection }) => collection === 'bijlagen');
    expect(bijlage?.data['onderdelen']).toEqual([
      { punt: 'Landelijk-1', kop: 'Eén rekenmodel', tekst: 'TODO' },
      { punt: 'Oost-1', kop: 'Woningen in Twente', tekst: 'TODO' },
      { punt: 'Oost-2', kop: 'Water voor de stad', tekst: 'TODO' },
    ]);
  });

  test('noemt een nummer dat één keer voorkomt zoals het er staat', async () => {
    const text = asText
      .replaceAll('1. ', 'N-1 ')
      .replace('N-1 Woningen', 'O-1 Woningen')
      .replace('2. Water', 'O-2 Water');
    const { kandidaten } = await importedOf(text, 'afsprakenlijst.txt');
    expect(kandidaten.map(({ nummer }) => nummer)).toEqual(['N-1', 'O-1', 'O-2']);
  });
});

describe('een arrangement', () => {
  test('heeft een kandidaat per artikel', async () => {
    const text =
      'Ruimtelijk arrangement Drenthe\n\nArtikel 1 Water\n\nPartijen werken een plan uit.\n\nArtikel 2 Wonen\n\nPartijen spreken af te bouwen.\n';
    const { kandidaten, drafts } = await importedOf(text, 'ruimtelijk-arrangement.txt');
    expect(kandidaten.map(({ nummer, isArtikel }) => [nummer, isArtikel])).toEqual([
      ['1', true],
      ['2', true],
    ]);
    expect(drafts.find(({ collection }) => collection === 'bijlagen')?.data['soort']).toBe(
      'arrangement',
    );
  });

  test('geeft een artikel dat geen plaats noemt de provincie van zijn titel, als afgeleid', async () => {
    const text =
      'Ruimtelijk arrangement Drenthe\n\nArtikel 1 Water\n\nPartijen werken een plan uit.\n\nArtikel 2 Wonen\n\nRijk en Overijssel spreken af te bouwen.\n';
    const { drafts } = await importedOf(text, 'ruimtelijk-arrangement.txt');
    const [water, wonen] = drafts
      .filter(({ collection }) => collection === 'afspraken')
      .map(({ data }) => data);
    expect(water).toMatchObject({
      provincies: ['drenthe'],
      afgeleid: [{ veld: 'provincies', waaruit: 'de titel van het arrangement' }],
    });
    expect(wonen).toMatchObject({ provincies: ['overijssel'] });
    expect(wonen).not.toHaveProperty('afgeleid');
  });

  test.each([
    ['Arrangement tussen het Rijk en de provincie Overijssel', 'provincies', ['overijssel']],
    ['Ruimtelijk arrangement Groningen en Drenthe', 'provincies', ['groningen', 'drenthe']],
    ['Ruimtelijk arrangement Lelylijn', 'gebieden', ['lelylijn']],
    ['Ruimtelijk arrangement landsdeel Noord', 'landsdelen', ['noord']],
  ] as const)('“%s” geeft elk artikel zijn %s', async (titel, veld, ids) => {
    const text = `${titel}\n\nArtikel 1 Water\n\nPartijen werken een plan uit.\n`;
    const { drafts } = await importedOf(text, 'ruimtelijk-arrangement.txt');
    const afspraak = drafts.find(({ collection }) => collection === 'afspraken');
    expect(afspraak?.data).toMatchObject({
      [veld]: ids,
      afgeleid: [{ veld, waaruit: 'de titel van het arrangement' }],
    });
  });

  test.each([
    ['met een punt', 'Artikel 1. Water', 'Artikel 2. Wonen'],
    ['met een dubbele punt', 'Artikel 1: Water', 'Artikel 2: Wonen'],
    ['afgekort', 'Art. 1 Water', 'Art. 2 Wonen'],
    ['zonder naam', 'Artikel 1', 'Artikel 2'],
  ])('heeft ook een kandidaat per artikel als het %s is genummerd', async (_, first, second) => {
    const text = `Ruimtelijk arrangement Drenthe\n\n${first}\n\nPartijen werken een plan uit.\n\n${second}\n\nPartijen spreken af te bouwen.\n`;
    const { kandidaten } = await importedOf(text, 'ruimtelijk-arrangement.txt');
    expect(kandidaten.map(({ nummer, isArtikel }) => [nummer, isArtikel])).toEqual([
      ['1', true],
      ['2', true],
    ]);
  });

  test('zonder plaats in zijn titel geeft niets mee', async () => {
    const text = 'Ruimtelijk arrangement\n\nArtikel 1 Water\n\nPartijen werken een plan uit.\n';
    const { kandidaten } = await importedOf(text, 'ruimtelijk-arrangement.txt');
    expect(kandidaten.map(({ facts }) => facts.provincies)).toEqual([[]]);
  });
});

test('een brief met genummerde koppen is geen lijst', async () => {
  const { asOpenTk } = await import('../support/official-letter.ts');
  expect(isList(await publicationOf(asOpenTk()))).toBe(false);
});
