import { publicationUrl } from '#domain/kamerstuk/official-url.ts';
import type { BijlageNode, KamerstukNode } from '#domain/register/model.ts';
import { day, integer, joined, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

/** One row for each parliamentary paper. */
export function kamerstukkenTable({ register, addresses }: TableEdition): Table {
  return tableOf<KamerstukNode>(
    {
      name: 'kamerstukken',
      titel: 'Kamerstukken',
      uitleg:
        'Elk stuk van de Staten-Generaal dat de atlas kent. Zekerheid “alleen-nummer” is nog door niemand gezien.',
    },
    [
      text('id', 'Id van het stuk', ({ id }) => id),
      text('aanduiding', 'Dossier en nummer, zoals de site het schrijft', ({ label }) => label),
      text(
        'titel',
        'Titel van het stuk; leeg zolang die niet in een bron is gezien',
        ({ data }) => data.titel,
      ),
      text('soort', 'Wat voor stuk het is', ({ data }) => data.soort),
      text('kamer', 'Tweede Kamer (TK) of Eerste Kamer (EK)', ({ data }) => data.kamer),
      text('datum', 'Datum van het stuk, zo precies als de bron', ({ data }) => data.datum),
      text('vergaderjaar', 'Vergaderjaar van de Kamer', ({ data }) => data.vergaderjaar),
      text('dossiers', 'Dossiers, gescheiden door |', ({ dossiers }) =>
        joined(dossiers.map(({ id }) => id)),
      ),
      text('nr', 'Nummer binnen het dossier', ({ data }) => data.nr),
      text(
        'documentnummer',
        'Documentnummer bij de Tweede Kamer',
        ({ data }) => data.documentnummer,
      ),
      text('zaak', 'Zaaknummer bij de Tweede Kamer', ({ data }) => data.zaak),
      text('officiele_id', 'Id bij officielebekendmakingen.nl', ({ data }) => data.officieleId),
      text(
        'officieel_adres',
        'Adres van de officiële tekst',
        ({ data }) => data.officieleId && publicationUrl(data.officieleId),
      ),
      text(
        'gelezen',
        'Hoe ver de atlas het heeft nagelezen',
        ({ data }) => data.gelezen?.mate ?? 'niet',
      ),
      day('gelezen_op', 'Dag waarop dat gebeurde', ({ data }) => data.gelezen?.op),
      text(
        'zekerheid',
        'Gezien in een bron, of alleen bekend van zijn nummer',
        ({ data }) => data.zekerheid,
      ),
      text(
        'toelichting',
        'Waar het stuk over gaat, in eigen woorden',
        ({ data }) => data.toelichting,
      ),
      text(
        'laatste_stap',
        'Van een motie, toezegging of Kamervraag: de laatste stap die een bron noemt',
        ({ verloop }) => verloop.at(-1)?.stap,
      ),
      text(
        'laatste_stap_datum',
        'Wanneer die stap was, zo precies als de bron; leeg als geen bron het zegt',
        ({ verloop }) => verloop.at(-1)?.datum,
      ),
      integer(
        'aantal_afspraken',
        'Hoeveel uitkomsten het stuk noemen',
        ({ afspraken }) => afspraken.length,
      ),
      text('adres', 'Blijvend adres van de pagina', ({ id }) =>
        addresses.permanent('kamerstukken', id),
      ),
    ],
    () => register.kamerstukken,
  );
}

/** One row for each annex. */
export function bijlagenTable({ register, addresses }: TableEdition): Table {
  return tableOf<BijlageNode>(
    {
      name: 'bijlagen',
      titel: 'Bijlagen',
      uitleg: 'Elke bijlage die de atlas kent, ook als nog niemand haar voor de atlas las.',
      keys: { kamerstuk: 'kamerstukken', stuk: 'kamerstukken' },
    },
    [
      text('id', 'Id van de bijlage: Kamerstuk/naam', ({ id }) => id),
      text(
        'kamerstuk',
        'Id van het Kamerstuk waar zij bij hoort',
        ({ kamerstuk }) => kamerstuk?.id,
      ),
      text('titel', 'Titel van de bijlage', ({ data }) => data.titel),
      text('soort', 'Wat voor bijlage het is', ({ data }) => data.soort),
      text('datum', 'Datum die erop staat', ({ data }) => data.datum),
      text('stuk', 'Id van het Kamerstuk dat zij zelf ook is', ({ stuk }) => stuk?.id),
      text(
        'documentnummer',
        'Documentnummer bij de Tweede Kamer',
        ({ data }) => data.documentnummer,
      ),
      text('gelezen', 'Hoe ver de atlas haar heeft nagelezen', ({ data }) => data.gelezen.mate),
      day('gelezen_op', 'Dag waarop dat gebeurde', ({ data }) => data.gelezen.op),
      text('toelichting', 'Wat de bijlage is, in eigen woorden', ({ data }) => data.toelichting),
      text('opmerking', 'Voorbehoud van de redactie', ({ data }) => data.opmerking),
      integer(
        'aantal_onderdelen',
        'Hoeveel punten of artikelen de atlas ervan heeft',
        ({ onderdelen }) => onderdelen.length,
      ),
      integer(
        'aantal_afspraken',
        'Hoeveel uitkomsten erop rusten',
        ({ afspraken }) => afspraken.length,
      ),
      text('adres', 'Blijvend adres van de pagina', ({ id }) =>
        addresses.permanent('bijlagen', id),
      ),
    ],
    () => register.bijlagen,
  );
}
