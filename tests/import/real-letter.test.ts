import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftPublication } from '#import/draft/drafts.ts';
import { alineasOf } from '#import/publication.ts';
import { publicationOf, realRegister } from '../support/import.ts';
import { readInventory, scoreCandidates, scorePlaces } from '../support/inventory.ts';
import { asOpenTk } from '../support/official-letter.ts';

/**
 * The letter of 2024, where the one who runs the tests has it: `BRON_BRIEF_2024` names its text, and `BRON_INVENTARIS_2024` a
 * reading of it by hand. The text is not ours to keep here.
 */
const path = process.env['BRON_BRIEF_2024'] ?? '';
const isReal = existsSync(path);
if (!isReal)
  console.log(
    'De echte brief van 2024 is er niet (BRON_BRIEF_2024); gemeten op een brief van onszelf.',
  );

describe('de brief als geheel', async () => {
  const publication = await publicationOf(isReal ? readFileSync(path) : asOpenTk());
  const { drafts, kandidaten, kamerstukken } = draftPublication(publication, await realRegister());
  const expected = isReal
    ? {
        id: '34682-205',
        secties: 11,
        alineas: 58,
        voetnoten: 4,
        stukken: ['29435-267', '34682-107', '27625-669', '29383-378'],
      }
    : {
        id: '34682-301',
        secties: 5,
        alineas: 10,
        voetnoten: 2,
        stukken: ['29435-290', '34682-288'],
      };

  test('heeft zijn onderdelen, alinea’s en voetnoten', () => {
    expect(publication.id).toBe(expected.id);
    expect(publication.secties).toHaveLength(expected.secties);
    expect(alineasOf(publication)).toHaveLength(expected.alineas);
    expect(publication.voetnoten).toHaveLength(expected.voetnoten);
  });

  test('noemt zijn eigen nummer en dat van de stukken in zijn voetnoten, en geen ander', () => {
    expect(kamerstukken.map(({ id }) => id)).toEqual(expected.stukken);
  });

  test('heeft elke voetnoot bij één alinea', () => {
    const keys = alineasOf(publication).flatMap(({ alinea }) => alinea.noten.map(({ key }) => key));
    expect(keys).toEqual(publication.voetnoten.map(({ nr }) => nr));
  });

  test('laat in geen alinea versiering van de pagina staan', () => {
    const texts = alineasOf(publication).map(({ alinea }) => alinea.tekst);
    expect(texts.filter((text) => /↩|Preview document|Nummer: |Keijzer$/.test(text))).toEqual([]);
  });

  test('wordt één concept per onderdeel en per kandidaat', () => {
    expect(drafts.filter(({ collection }) => collection === 'secties')).toHaveLength(
      expected.secties,
    );
    expect(drafts.filter(({ collection }) => collection === 'afspraken')).toHaveLength(
      kandidaten.length,
    );
  });
});

const inventory = process.env['BRON_INVENTARIS_2024'] ?? '';
const isMeasured = isReal && existsSync(inventory);

/** Each limit is what was asked for; the measured numbers are in docs/importeren.md. */
test(`wat er is herkend, gemeten tegen een lezing met de hand${isMeasured ? '' : ' (die is er niet: BRON_INVENTARIS_2024)'}`, async () => {
  if (!isMeasured) return;
  const register = await realRegister();
  const imported = draftPublication(await publicationOf(readFileSync(path)), register);
  const items = readInventory(inventory);
  const places = scorePlaces(imported, items, register);
  const candidates = scoreCandidates(imported, items);
  console.log('plaatsen', places, 'kandidaten', candidates);
  expect(places.recall).toBeGreaterThanOrEqual(0.95);
  expect(places.precision).toBeGreaterThanOrEqual(0.95);
  expect(candidates.recall).toBeGreaterThanOrEqual(0.9);
  expect(candidates.precision).toBeGreaterThanOrEqual(0.75);
});

/** Dates and amounts of the letter of 2024 by section and paragraph: facts of a reading by hand, none of its words. */
const moments: [plaats: string, datums: string[], euros: number[]][] = [
  ['aanhef/1', ['2024-11-06/2024-11-07'], []],
  [
    'schaarse-ruimte-goed-ordenen/2',
    ['2025-06/2025-09', '2030', '2050', '2100', '2024-06/2024-09'],
    [],
  ],
  ['opmaat-ruimtelijke-arrangementen/2', ['2024-03/2024-06'], []],
  ['opmaat-ruimtelijke-arrangementen/3', ['2025-06'], []],
  ['water/7', ['2026', '2028/2033'], []],
  ['water/8', ['2024-10-22'], []],
  ['ruimte-defensie/1', ['2024-05', '2024-10'], []],
  ['ruimte-defensie/2', ['2025-Q1'], []],
  ['uitvoeringsagendas-10-novex-gebied/3', ['2025-Q2'], []],
  ['woningbouw-mobiliteit/1', [], [5_000_000_000, 2_500_000_000]],
  ['woningbouw-mobiliteit/2', ['2024-12'], []],
  ['woningbouw-mobiliteit/3', ['2025-03/2025-06', '2025-06/2025-09', '2025'], []],
];

test('alle datums en bedragen van de brief van 2024 zijn herkend', async () => {
  if (!isReal) return;
  const { facts } = draftPublication(await publicationOf(readFileSync(path)), await realRegister());
  const found = moments.map(([plaats]) => [
    plaats,
    facts.get(plaats)?.data.flatMap(({ datum }) => datum ?? []),
    facts.get(plaats)?.bedragen.map(({ euro }) => euro),
  ]);
  expect(found).toEqual(moments);
});
