import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftPublication } from '#import/draft/drafts.ts';
import { alineasOf } from '#import/publication.ts';
import { publicationOf, realRegister } from '../support/import.ts';
import { asOpenTk } from '../support/official-letter.ts';

/**
 * The letter of 2024, where the one who runs the tests has it: `BRON_BRIEF_2024` names its text, and beside it may stand
 * `inventaris-brief-2024.json`, a reading of it by hand. The text is not ours to keep here.
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
