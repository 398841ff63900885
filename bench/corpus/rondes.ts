import type { Files } from '../../tests/support/atlas.ts';
import { bijlage, kamerstuk, ronde, wijziging } from '../../tests/support/builders.ts';
import { landsdelen } from './base.ts';
import type { Dice } from './dice.ts';
import type { Prose } from './prose.ts';

/** One ronde of the generated atlas. */
export interface CorpusRonde {
  jaar: number;
  /** Day of the letter, `YYYY-MM-DD`. */
  letterDay: string;
  /** Id of the letter. */
  brief: string;
}

/** So many yearly rondes, oldest first; the last is that of 2025. */
export function planRondes(count: number): CorpusRonde[] {
  return Array.from({ length: count }, (_, index) => {
    const jaar = 2026 - count + index;
    return { jaar, letterDay: `${jaar}-06-20`, brief: `34682-${jaar}` };
  });
}

/** The records of a ronde, its letter, the annex of that letter, and the note that the letter is in the atlas. */
export function rondeFiles({ jaar, letterDay, brief }: CorpusRonde): Files {
  const bron = { kamerstuk: brief };
  const annex = `${jaar}d00001`;
  return {
    [`data/rondes/${jaar}.json`]: ronde(jaar, {
      titel: `Bestuurlijke Overleggen ${jaar}`,
      samenvatting: `In juni ${jaar} overlegden Rijk en provincies over de leefomgeving.`,
      data: [`${jaar}-06-12`, `${jaar}-06-13`],
      brief,
      kabinet: { tekst: 'De minister tekende.', partijen: ['minister'], bronnen: [bron] },
      indeling: Object.entries(landsdelen).map(([landsdeel, members]) => ({
        landsdeel,
        provincies: [...members],
        zekerheid: 'bevestigd',
      })),
      deelnemers: [{ partij: 'rijk', rol: 'Overlegpartner', bron }],
      dekking: {
        mate: 'uitgewerkt',
        aanwezig: [{ wat: 'De brief', bron }],
        ontbreekt: [{ wat: 'De beslisnota', waarom: 'Niet gevonden.' }],
      },
      bronnen: [bron],
    }),
    [`data/wijzigingen/${jaar}-07-01-ronde.json`]: wijziging(
      `De brief van ${jaar} staat in de atlas`,
      {
        datum: `${jaar}-07-01`,
        omvang: 'groot',
        raakt: { rondes: [String(jaar)], kamerstukken: [brief] },
      },
    ),
    [`data/kamerstukken/${brief}.json`]: kamerstuk(String(jaar), {
      titel: `Uitkomsten van de overleggen van ${jaar}`,
      datum: letterDay,
      vergaderjaar: `${jaar - 1}-${jaar}`,
      indieners: [{ partij: 'minister', rol: 'eerste ondertekenaar' }],
    }),
    [`data/bijlagen/${brief}/afsprakenlijst.json`]: bijlage('Afsprakenlijst', {
      kamerstuk: brief,
      stuk: annex,
    }),
    [`data/kamerstukken/${annex}.json`]: kamerstuk('1', {
      dossiers: [],
      nr: undefined,
      documentnummer: annex.toUpperCase(),
      soort: 'bijlage',
      titel: `Afsprakenlijst ${jaar}`,
      datum: letterDay,
    }),
  };
}

/** `count` papers besides the letters of the rondes and their annexes, spread over the years. */
export function paperFiles(
  rondes: readonly CorpusRonde[],
  count: number,
  dice: Dice,
  prose: Prose,
): Files {
  const files: Files = {};
  for (let index = 0; index < count; index += 1) {
    const { jaar } = rondes[index % rondes.length] ?? { jaar: 2025 };
    const nr = String(10_000 + index);
    files[`data/kamerstukken/34682-${nr}.json`] = kamerstuk(nr, {
      titel: `Brief ${nr} over ${prose.noun()}`,
      soort: dice.pick(['brief', 'motie', 'verslag', 'nota']),
      datum: `${jaar}-${String(7 + dice.below(6)).padStart(2, '0')}-${10 + dice.below(20)}`,
      toelichting: `Het stuk gaat over ${prose.noun()} en ${prose.noun()}.`,
      bronnen: [
        { url: `https://www.example.nl/stukken/${nr}`, titel: `Vindplaats van stuk ${nr}` },
      ],
    });
  }
  return files;
}
