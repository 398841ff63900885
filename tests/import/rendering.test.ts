import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareRendering, withoutExplained } from '#import/compare/rendering.ts';
import { createRecogniser } from '#import/recognise/facts.ts';
import { readExplained } from '../../scripts/bronnen/explained.ts';
import { checkRendering } from '../../scripts/bronnen/weergave.ts';
import { publicationOf, realRegister } from '../support/import.ts';
import { ownRecords } from '../support/own-records.ts';

describe('een verschil tussen de officiële tekst en de onze', async () => {
  const recogniser = createRecogniser(await realRegister());
  const between = (officieel: string, onze: string) =>
    compareRendering(
      [{ sectie: 'water', alinea: 1, officieel, onze }],
      recogniser,
      '2024-11-12',
    ).map(({ soort, waarde, staat }) => `${soort} ${waarde} ${staat}`);

  test.each([
    [
      'een getal',
      'Er komen 100.000 woningen.',
      'Er komen 10.000 woningen.',
      ['getal 100000 officieel', 'getal 10000 onze'],
    ],
    [
      'een bedrag',
      'Er is € 5 miljard.',
      'Er is € 5 miljoen.',
      ['bedrag 5000000000 officieel', 'bedrag 5000000 onze'],
    ],
    [
      'een datum',
      'Voor 1 maart 2026.',
      'Voor 1 mei 2026.',
      ['datum 2026-03-01 officieel', 'datum 2026-05-01 onze'],
    ],
    [
      'een plaats',
      'Met Drenthe.',
      'Met Utrecht.',
      ['plaats drenthe officieel', 'plaats utrecht onze'],
    ],
    ['een partij', 'Het Rijk doet dit.', 'Iemand doet dit.', ['naam rijk officieel']],
    ['een ontkenning', 'Dat gebeurt niet.', 'Dat gebeurt.', ['ontkenning ontkenning officieel']],
    ['zal', 'Zij zullen dit doen.', 'Zij doen dit.', ['modaal zal officieel']],
    ['kan', 'Zij doen dit.', 'Zij kunnen dit doen.', ['modaal kan onze']],
    ['streeft', 'Zij streven ernaar.', 'Zij doen het.', ['modaal streeft officieel']],
  ])('wordt gezien: %s', (_, officieel, onze, found) => {
    expect(between(officieel, onze)).toEqual(found);
  });

  test.each([
    [
      'een datum die bij ons een jaar heeft',
      'Op 22 oktober jl. kwam er een brief.',
      'Op 22 oktober (2024) kwam er een brief.',
    ],
    ['een getal in woorden', 'De 16 gebieden.', 'De zestien gebieden.'],
    ['wanneer het stuk is', 'Dat is inmiddels zo.', 'Dat is nu (november 2024) zo.'],
    ['een andere naam', 'De provincie Friesland.', 'Fryslân.'],
    ['“niet alleen”', 'Water en energie tellen.', 'Niet alleen water telt, ook energie.'],
    ['een bedrag in andere cijfers', 'Er is € 2,5 miljard.', 'Er is € 2.500 miljoen.'],
  ])('is er niet: %s', (_, officieel, onze) => {
    expect(between(officieel, onze)).toEqual([]);
  });

  test('telt niet als iemand het uitlegde, en een uitleg zonder verschil valt op', () => {
    const one = { sectie: 'water', alinea: 1, soort: 'getal', waarde: '2', staat: 'onze' } as const;
    const other = { ...one, waarde: '3', uitleg: 'was er ooit' };
    expect(withoutExplained([one], [{ ...one, uitleg: 'telt' }, other])).toEqual({
      open: [],
      unused: [other],
    });
    expect(withoutExplained([one], []).open).toEqual([one]);
  });
});

const path = process.env['BRON_BRIEF_2024'] ?? '';
const isReal = existsSync(path);

test(`de weergave van de brief van 2024 heeft geen verschil zonder uitleg${isReal ? '' : ' (de echte brief is er niet: alleen de uitleg is gelezen)'}`, async () => {
  const explained = await readExplained(ownRecords, '34682-205');
  expect(explained.length).toBeGreaterThan(20);
  if (!isReal) return;
  const report = checkRendering(
    await publicationOf(readFileSync(path)),
    await realRegister(),
    explained,
  );
  expect(report).toMatchObject({ alineas: 58, verschillen: [], overbodig: [], los: [] });
});
