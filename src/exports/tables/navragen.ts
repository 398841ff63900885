import { daysOf, isAnswered } from '#domain/navraag/tally.ts';
import type { NavraagNode } from '#domain/register/model.ts';
import { bronColumns } from './bron-columns.ts';
import { day, integer, joined, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

/** One row for each question that was put to a partij, with what came back. */
export function navragenTable({ register, addresses, peildatum }: TableEdition): Table {
  const answerOf = (row: NavraagNode) =>
    isAnswered(row, peildatum) ? row.data.antwoord : undefined;
  return tableOf<NavraagNode>(
    {
      name: 'navragen',
      titel: 'Navragen',
      uitleg:
        'Elke vraag aan een partij over uitkomsten, met wat er terugkwam. De bron is die van het antwoord.',
      keys: { partij: 'records' },
    },
    [
      text('id', 'Id van de navraag: dag en naam', ({ id }) => id),
      text('titel', 'Wat er is gevraagd', ({ label }) => label),
      day('gesteld', 'Dag waarop de vraag is gesteld', ({ data }) => data.datum),
      text('partij', 'Verzameling en id van de partij', ({ data }) => `partijen/${data.partij}`),
      text('partij_titel', 'Aan welke partij', ({ partij }) => partij?.label),
      text('weg', 'Hoe de vraag is gesteld', ({ data }) => data.weg),
      text(
        'vrager',
        'Wat voor iemand het vroeg; leeg als dat niet is opgeschreven',
        ({ data }) => data.vrager,
      ),
      text('afspraken', 'Ids van de uitkomsten, gescheiden door |', ({ afspraken }) =>
        joined(afspraken.map(({ id }) => id)),
      ),
      day(
        'beantwoord',
        'Dag van het antwoord; leeg zolang er geen is',
        (row) => answerOf(row)?.datum,
      ),
      integer('dagen', 'Na hoeveel dagen het antwoord kwam', (row) =>
        answerOf(row) ? daysOf(row) : undefined,
      ),
      text(
        'antwoord',
        'Wat het antwoord zegt, in eigen woorden; leeg als het niet openbaar te lezen is',
        (row) => answerOf(row)?.tekst,
      ),
      text('toelichting', 'Wat erbij hoort', ({ data }) => data.toelichting),
      ...bronColumns<NavraagNode>(
        (row) => (answerOf(row) ? row.antwoordBron : undefined),
        addresses,
      ),
      text('adres', 'Blijvend adres van de pagina', ({ id }) =>
        addresses.permanent('navragen', id),
      ),
    ],
    () => register.navragen.filter(({ data }) => data.datum <= peildatum),
  );
}
