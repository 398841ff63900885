import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { tweedeKamerUrl } from '#domain/kamerstuk/official-url.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { formatDatum } from '#domain/text/datum.ts';
import type { Kamerstuk } from '#schema/record/kamerstuk.ts';
import { metaOf } from './fetch-paper.ts';
import { dossiersOf, type KamerDocument } from './odata.ts';

/** A paper that appeared and has no record yet. */
export interface NewPaper {
  id: string;
  data: Kamerstuk;
}

/** The papers that we follow: the letters of the rondes. */
export function followedLetters({ kamerstukken }: Pick<Register, 'kamerstukken'>): KamerstukNode[] {
  return kamerstukken.filter(({ briefVan }) => briefVan !== undefined);
}

const kinds: readonly [RegExp, Kamerstuk['soort']][] = [
  [/^brief/i, 'brief'],
  [/^motie/i, 'motie'],
  [/^schriftelijke vragen/i, 'kamervraag'],
  [/verslag/i, 'verslag'],
  [/^bijlage/i, 'bijlage'],
  [/^nota/i, 'nota'],
];

/**
 * The papers among these documents that the atlas does not have, as records. A paper is known by its number and by its document.
 * @param since `YYYY-MM-DD`; older papers were left out on purpose
 * @param dag day on which they were found, `YYYY-MM-DD`
 */
export function newPapers(
  documents: readonly KamerDocument[],
  register: Register,
  since: string,
  dag: string,
): NewPaper[] {
  const known = new Set(register.kamerstukken.flatMap(({ id, data }) => [id, data.documentnummer]));
  const papers = new Map<string, NewPaper>();
  for (const document of documents) {
    const meta = metaOf(document);
    if (meta.datum === undefined || meta.datum < since || known.has(meta.documentnummer)) continue;
    const dossiers = dossiersOf(document).filter((id) => register.find('dossiers', id));
    const [main = '', addition] = (dossiers[0] ?? '').split('-');
    const id =
      meta.nr === undefined || main === ''
        ? meta.documentnummer?.toLowerCase()
        : kamerstukId({
            kind: 'kamerstuk',
            dossier: main,
            toevoeging: addition?.toUpperCase() ?? null,
            nr: meta.nr,
          });
    const url = tweedeKamerUrl({ documentnummer: meta.documentnummer });
    if (!id || known.has(id) || papers.has(id) || url === null) continue;
    const soort = kinds.find(([pattern]) => pattern.test(meta.soort ?? ''))?.[1] ?? 'onbekend';
    const data: Kamerstuk = {
      dossiers,
      ...(meta.nr !== undefined && { nr: meta.nr }),
      kamer: 'TK',
      ...(meta.titel !== undefined && { titel: meta.titel.slice(0, 300).trim() }),
      soort,
      datum: meta.datum,
      ...(meta.vergaderjaar !== undefined && { vergaderjaar: meta.vergaderjaar }),
      indieners: [],
      ...(meta.documentnummer !== undefined && { documentnummer: meta.documentnummer }),
      adressen: [{ titel: 'Tweede Kamer: pagina van dit stuk', url }],
      ookBekendAls: [],
      toelichting: `Op ${formatDatum(dag)} gevonden in een dossier dat de atlas volgt. Het stuk is nog niet voor de atlas nagelezen.`,
      zekerheid: 'gezien',
      bronnen: [
        { url, titel: `Tweede Kamer: stuk van ${formatDatum(meta.datum)}`, datum: meta.datum },
      ],
    };
    papers.set(id, { id, data });
  }
  return [...papers.values()];
}
