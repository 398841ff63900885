import { describe, expect, test } from 'vitest';
import { publicationOf } from '../support/import.ts';
import { asOpenTk, ownLetter } from '../support/official-letter.ts';

describe('de tekst van OpenTK', () => {
  test.each([
    ['Linux', '\n'],
    ['Windows', '\r\n'],
  ])('wordt onderdelen en alinea’s, met regeleinden van %s', async (_, eol) => {
    const { id, secties, meta, twijfels } = await publicationOf(asOpenTk({ eol }));
    expect(id).toBe('34682-301');
    expect(meta).toMatchObject({
      datum: ownLetter.datum,
      zaak: '2027Z09876',
      documentnummer: '2027D12345',
    });
    expect(
      secties.map(({ titel, niveau, nr, kop, alineas }) => [
        titel,
        niveau,
        nr,
        kop,
        alineas.length,
      ]),
    ).toEqual([
      ['Aanhef', 2, undefined, undefined, 2],
      ['Ruimte voor iedereen', 2, undefined, undefined, 3],
      ['Water', 3, undefined, '1. Voortgang per landsdeel', 2],
      ['Wonen en werken', 3, undefined, undefined, 2],
      ['Tot slot', 2, '2', undefined, 1],
    ]);
    expect(twijfels).toEqual([
      'De niveaus van 5 koppen zijn afgeleid uit hun vorm; de bron noemt geen niveau.',
    ]);
  });

  test('houdt punten van een lijst uit elkaar, zonder hun teken', async () => {
    const { secties } = await publicationOf(asOpenTk());
    expect(secties[1]?.alineas.map(({ vorm }) => vorm)).toEqual(['tekst', 'punt', 'punt']);
    expect(secties[1]?.alineas[1]?.tekst).toBe('Keuzes over de ruimte samen voorbereiden;');
  });

  test('zet een voetnoot bij de alinea waar zij hoort, en haalt haar teken uit de tekst', async () => {
    const { secties, voetnoten } = await publicationOf(asOpenTk());
    const marks = secties.flatMap(({ id, alineas }) =>
      alineas.flatMap(({ nr, noten, tekst }) =>
        noten.map(({ key, at }) => [id, nr, key, tekst.slice(at - 5, at + 1)]),
      ),
    );
    expect(marks).toEqual([
      ['water', 1, '1', 'maken.'],
      ['wonen-werken', 1, '2', 'genda.'],
    ]);
    expect(voetnoten.map(({ tekst }) => tekst)).toEqual([...ownLetter.noten]);
  });

  test('ziet de 2 van CO2 niet voor een voetnoot aan', async () => {
    const { secties } = await publicationOf(asOpenTk());
    expect(secties[2]?.alineas[1]?.tekst).toContain('CO2-opslag');
  });

  test('laat niets stil weg: wat geen alinea is, staat erbij met de reden', async () => {
    const { weggelaten } = await publicationOf(asOpenTk());
    const reasons = Map.groupBy(weggelaten, ({ reden }) => reden);
    expect([...reasons].map(([reden, list]) => [reden, list.length])).toEqual([
      ['paginaversiering van OpenTK', 9],
      ['ondertekening', 2],
    ]);
  });

  test('zegt het als een voetnoot bij geen alinea hoort', async () => {
    const text = asOpenTk().replace('te maken1.', 'te maken.');
    const { twijfels, voetnoten } = await publicationOf(text);
    expect(twijfels).toContain('Voetnoot 1 staat bij geen alinea.');
    expect(voetnoten).toHaveLength(2);
  });

  test('leest een gewone tekst zonder versiering ook, onder de naam van het bestand', async () => {
    const { id, secties } = await publicationOf(
      'Een kop\n\nEen alinea met een punt.\n',
      'Mijn Brief.txt',
    );
    expect(id).toBe('mijn-brief');
    expect(secties.map(({ titel }) => titel)).toEqual(['Een kop']);
  });

  test('houdt een laatste regel zonder punt voor tekst, zodat er niets wegvalt', async () => {
    const { secties } = await publicationOf('Midden\n\nTwee.\n\nLaatste kop\n\nZonder punt\n');
    expect(secties.map(({ titel, alineas }) => [titel, alineas.length])).toEqual([
      ['Midden', 1],
      ['Laatste kop', 1],
    ]);
  });

  test('herkent voetnoten aan het eind ook zonder teken om terug te gaan', async () => {
    const { voetnoten, secties } = await publicationOf(asOpenTk().replaceAll('↩︎', ''));
    expect(voetnoten.map(({ tekst }) => tekst)).toEqual([...ownLetter.noten]);
    expect(secties.flatMap(({ alineas }) => alineas)).toHaveLength(10);
  });
});
