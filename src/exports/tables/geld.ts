import type { AfspraakNode, LinkedGeld } from '#domain/register/model.ts';
import { formatGeld, inEuro } from '#domain/text/geld.ts';
import { bronColumns } from './bron-columns.ts';
import { boolean, integer, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

interface Row {
  afspraak: AfspraakNode;
  nr: number;
  linked: LinkedGeld;
}

/** One row for each amount that a source names with an outcome. */
export function geldTable({ register, addresses }: TableEdition): Table {
  return tableOf<Row>(
    {
      name: 'geld',
      titel: 'Geld',
      uitleg:
        'Elk bedrag dat een bron bij een uitkomst noemt, in de eenheid van die bron. Niet om op te tellen: een bedrag kan een deel van een ander zijn, en prijspeilen verschillen of zijn niet bekend.',
      keys: { afspraak: 'afspraken' },
    },
    [
      text(
        'id',
        'Id van de uitkomst met het nummer van het bedrag',
        ({ afspraak, nr }) => `${afspraak.id}#geld-${nr}`,
      ),
      text('afspraak', 'Id van de uitkomst', ({ afspraak }) => afspraak.id),
      text('afspraak_titel', 'Naam van de uitkomst', ({ afspraak }) => afspraak.label),
      integer('nr', 'Nummer van het bedrag, vanaf 1', ({ nr }) => nr),
      text(
        'stap',
        'Hoe ver het geld is: toegezegd, begroot of betaald',
        ({ linked }) => linked.line.stap,
      ),
      text('datum', 'Wanneer, zo precies als de bron', ({ linked }) => linked.line.datum),
      text('bedrag', 'Het bedrag zoals de site het schrijft', ({ linked }) =>
        formatGeld(linked.line),
      ),
      text('getal', 'Het getal zoals de bron het geeft, met een punt', ({ linked }) =>
        String(linked.line.getal),
      ),
      text('eenheid', 'De eenheid zoals de bron haar geeft', ({ linked }) => linked.line.eenheid),
      integer('euro', 'Hetzelfde in hele euro’s, om te vergelijken', ({ linked }) =>
        Math.round(inEuro(linked.line)),
      ),
      boolean(
        'ongeveer',
        'De bron zegt ongeveer of bijna',
        ({ linked }) => linked.line.ongeveer ?? false,
      ),
      text('per', 'Waar het bedrag voor één van is', ({ linked }) => linked.line.per),
      text(
        'waarvoor',
        'Waarvoor het geld is, in eigen woorden',
        ({ linked }) => linked.line.waarvoor,
      ),
      text(
        'prijspeil',
        'Jaar van de prijzen; leeg als geen bron het noemt',
        ({ linked }) => linked.line.prijspeil,
      ),
      text(
        'btw',
        'Met of zonder btw; leeg als geen bron het zegt',
        ({ linked }) => linked.line.btw,
      ),
      text(
        'afgeleid_uit',
        'Waar uit is afgeleid dat het geld bij de uitkomst hoort; leeg als de bron het zegt',
        ({ linked }) => linked.line.afgeleid,
      ),
      ...bronColumns<Row>(({ linked }) => linked.bron, addresses),
      text('adres', 'Blijvend adres van de uitkomst', ({ afspraak }) =>
        addresses.permanent('afspraken', afspraak.id),
      ),
    ],
    () =>
      register.afspraken.flatMap((afspraak) =>
        afspraak.geld.map((linked, index) => ({ afspraak, nr: index + 1, linked })),
      ),
  );
}
