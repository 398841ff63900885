import type { Bron } from '#schema/field/bron.ts';
import type { Afspraak } from '#schema/record/afspraak.ts';
import type { Onderdeel } from '#schema/record/bijlage.ts';
import type { Files } from './atlas.ts';
import { afspraak, bijlage, bronsite, gebeurtenis, webBron } from './builders.ts';

// A made-up afsprakenlijst of 30 points and a made-up arrangement of 12 articles, as an editor enters them by the manual
// (CONTRIBUTING.md): the places in their order, then a file for each outcome that points at its place.

/** Number and heading of each made-up point. */
export const points: readonly string[] = ['N', 'O', 'Z'].flatMap((landsdeel) =>
  Array.from({ length: 10 }, (_, index) => `${landsdeel}-${index + 1}`),
);

/** The made-up articles; two have leden. */
export const articles: readonly Onderdeel[] = Array.from({ length: 12 }, (_, index) => {
  const artikel = String(index + 1);
  const leden = index === 2 || index === 6 ? ['1', '2', '3'] : [];
  const whole: Onderdeel = { artikel, kop: `Verzonnen artikel ${artikel}` };
  const parts = leden.map((lid) => ({
    artikel,
    lid,
    tekst: `Verzonnen lid ${lid} van ${artikel}.`,
  }));
  return leden.length > 0
    ? [whole, ...parts]
    : [{ ...whole, tekst: `Wat artikel ${artikel} zou zeggen, is verzonnen.` }];
}).flat();

interface Setting {
  /** The letter that the annexes came with. */
  kamerstuk: string;
  /** The thema of every made-up outcome. */
  thema: string;
}

/** The files of both annexes and of an outcome for every point, every article without leden and every lid. */
export function annexFiles({ kamerstuk, thema }: Setting): Files {
  const list = `${kamerstuk}/verzonnen-afsprakenlijst`;
  const arrangement = `${kamerstuk}/verzonnen-arrangement`;
  const outcomes = [
    ...points.map((punt) => outcome(`Verzonnen punt ${punt}`, { bijlage: list, punt }, thema)),
    ...articles.flatMap((one) => {
      if (!('artikel' in one) || one.tekst === undefined) return [];
      const { artikel, lid } = one;
      const place = { bijlage: arrangement, artikel, ...(lid === undefined ? {} : { lid }) };
      const name = lid === undefined ? `artikel ${artikel}` : `artikel ${artikel}, lid ${lid}`;
      return [outcome(`Verzonnen ${name}`, place, thema)];
    }),
  ];
  return {
    'data/bronsites/example-nl.json': bronsite('example.nl'),
    [`data/bijlagen/${list}.json`]: bijlage('Verzonnen afsprakenlijst', {
      kamerstuk,
      bronnen: [webBron],
      onderdelen: points.map((punt) => ({
        punt,
        kop: `Kop van ${punt}`,
        tekst: `Een verzonnen watermolen bij ${punt}.`,
      })),
    }),
    [`data/bijlagen/${arrangement}.json`]: bijlage('Verzonnen arrangement', {
      kamerstuk,
      soort: 'arrangement',
      onderdelen: [...articles],
    }),
    ...Object.fromEntries(outcomes),
  };
}

function outcome(titel: string, bron: Bron, thema: string): [file: string, data: Afspraak] {
  const name = titel.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [
    `content/afspraken/2024/${name}.json`,
    afspraak(titel, { bron, themas: [thema], verloop: [gebeurtenis({ bron })] }),
  ];
}
