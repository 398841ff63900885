import { tweedeKamerUrl } from '#domain/kamerstuk/official-url.ts';
import type { Kamerstuk } from '#schema/record/kamerstuk.ts';
import type { KamerDocument } from './odata.ts';

/**
 * The record of a paper with the current version that the Tweede Kamer gives it; `undefined` when the record has that version.
 * A paper without `versies` is known as its first.
 * @param document what the Kamer says of it, with its current version
 */
export function withNewVersion(
  data: Kamerstuk,
  { HuidigeDocumentVersie: version }: Pick<KamerDocument, 'HuidigeDocumentVersie'>,
): Kamerstuk | undefined {
  const number = version?.Versienummer;
  const url = tweedeKamerUrl(data);
  if (number === null || number === undefined || url === null) return undefined;
  const known = (data.versies ?? []).map(({ naam }) => Number(/\d+/.exec(naam)?.[0] ?? 1));
  if (number <= Math.max(1, ...known)) return undefined;
  const datum = /^\d{4}-\d{2}-\d{2}/.exec(version?.Datum ?? '')?.[0];
  const dated = datum === undefined ? {} : { datum };
  return {
    ...data,
    versies: [
      ...(data.versies ?? []),
      {
        naam: `versie ${number}`,
        ...dated,
        adres: url,
        bron: { url, titel: 'Tweede Kamer: pagina van dit stuk', ...dated },
      },
    ],
  };
}
