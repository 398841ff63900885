import { tweedeKamerUrl } from '#domain/kamerstuk/official-url.ts';
import type { BijlageNode, KamerstukNode } from '#domain/register/model.ts';
import { formatDatum } from '#domain/text/datum.ts';
import type { Bijlage, BijlageSoort } from '#schema/record/bijlage.ts';
import { slug } from '../propose/id.ts';
import { metaOf } from './fetch-paper.ts';
import type { KamerDocument } from './odata.ts';

/** An annex that has no record yet, or one that gains its number. */
export interface NewAnnex {
  id: string;
  data: Bijlage;
  isNew: boolean;
}

/** Which kind of annex a title names; the first that fits. */
const kinds: readonly [RegExp, BijlageSoort][] = [
  [/afsprakenlijst|lijst (?:van|met) afspraken/i, 'afsprakenlijst'],
  [/procesafspra/i, 'procesafspraak'],
  [/arrangement/i, 'arrangement'],
  [/verdieping/i, 'verdiepingsdocument'],
  [/afweegkader/i, 'afweegkader'],
  [/beslisnota/i, 'beslisnota'],
];

/**
 * The annexes of a letter that the atlas does not have, as records that say that nobody read them. One that it has by its title
 * and without a number gains the number; one without a title stays out, because nothing can be called it.
 * @param documents what the Tweede Kamer says was sent along with the letter
 * @param dag day on which they were found, `YYYY-MM-DD`
 */
export function newAnnexes(
  letter: Pick<KamerstukNode, 'id' | 'data'> & {
    bijlagen: readonly Pick<BijlageNode, 'id' | 'data'>[];
  },
  documents: readonly KamerDocument[],
  dag: string,
): NewAnnex[] {
  const numbers = new Set(letter.bijlagen.map(({ data }) => data.documentnummer));
  const taken = new Set(letter.bijlagen.map(({ id }) => id));
  const found: NewAnnex[] = [];
  for (const document of documents) {
    const { documentnummer, titel, datum } = metaOf(document);
    const url = tweedeKamerUrl({ documentnummer, zaak: letter.data.zaak });
    if (documentnummer === undefined || titel === undefined || url === null) continue;
    if (numbers.has(documentnummer)) continue;
    numbers.add(documentnummer);
    const adres = { titel: 'Tweede Kamer: pagina van deze bijlage', url };
    const known = letter.bijlagen.find(
      ({ data }) => data.documentnummer === undefined && plain(data.titel) === plain(titel),
    );
    if (known) {
      const data = { ...known.data, documentnummer, adressen: [...known.data.adressen, adres] };
      found.push({ id: known.id, data, isNew: false });
      continue;
    }
    const name = slug(titel) || documentnummer.toLowerCase();
    const free = taken.has(`${letter.id}/${name}`) ? documentnummer.toLowerCase() : name;
    const id = `${letter.id}/${free}`;
    taken.add(id);
    const data: Bijlage = {
      kamerstuk: letter.id,
      titel: titel.slice(0, 300).trim(),
      soort: kinds.find(([pattern]) => pattern.test(titel))?.[1] ?? 'overig',
      documentnummer,
      ...(datum !== undefined && { datum }),
      adressen: [adres],
      gelezen: { mate: 'niet' },
      opmerking: `Op ${formatDatum(dag)} gevonden bij de Tweede Kamer. De soort is afgeleid uit de titel.`,
      bronnen: [
        {
          url,
          titel: 'Tweede Kamer: pagina van deze bijlage',
          ...(datum !== undefined && { datum }),
        },
      ],
    };
    found.push({ id, data, isNew: true });
  }
  return found;
}

function plain(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
