import { type Mijlpaal } from '#domain/mijlpalen/mijlpaal.ts';
import { mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { bronColumns } from './bron-columns.ts';
import { day, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

interface Row {
  id: string;
  mijlpaal: Mijlpaal;
}

/** One row for each moment that a source gives: termijnen, events, overleggen and steps. */
export function mijlpalenTable({ register, addresses, peildatum }: TableEdition): Table {
  return tableOf<Row>(
    {
      name: 'mijlpalen',
      titel: 'Mijlpalen',
      uitleg:
        'Alles met een plaats in de tijd: termijnen, gebeurtenissen, overleggen en stappen van instrumenten en programma’s.',
    },
    [
      text('id', 'Pagina, datum en wat het is', ({ id }) => id),
      text('datum', 'Wanneer, zo precies als de bron', ({ mijlpaal }) => mijlpaal.datum),
      day('eerste_dag', 'Eerste dag van die datum', ({ mijlpaal }) => mijlpaal.first),
      day('laatste_dag', 'Laatste dag van die datum', ({ mijlpaal }) => mijlpaal.last),
      text('soort', 'termijn, gebeurtenis, ronde of stap', ({ mijlpaal }) => mijlpaal.kind),
      text(
        'wat',
        'Wat er gebeurde of moet gebeuren, in een paar woorden',
        ({ mijlpaal }) => mijlpaal.what,
      ),
      text('titel', 'De pagina waar het over gaat', ({ mijlpaal }) => mijlpaal.label),
      text('stand', 'De stand na een gebeurtenis', ({ mijlpaal }) => mijlpaal.status),
      text(
        'afloop',
        'Van een termijn: wat ervan kwam (klaar, vervallen, voortgezet, verschoven, verstreken of open)',
        ({ mijlpaal }) => mijlpaal.outcome,
      ),
      ...bronColumns<Row>(({ mijlpaal }) => mijlpaal.bron, addresses),
      text('adres', 'Adres van die pagina', ({ mijlpaal }) => addresses.absolute(mijlpaal.path)),
    ],
    () => withIds(mijlpalenWhole(register, peildatum).mijlpalen),
  );
}

/** A later mijlpaal of the same page, day and name gets a number, so that the first keeps its id. */
function withIds(mijlpalen: readonly Mijlpaal[]): Row[] {
  const seen = new Map<string, number>();
  return mijlpalen.map((mijlpaal) => {
    const { path, label, datum, kind, what } = mijlpaal;
    // A ronde gets a page of its own as soon as it has an outcome, and keeps its id.
    const page = path.replace('/#ronde-', '/').replace(/^\/|\/$/g, '');
    const own = label.includes(': ') ? `-${toWord(label.slice(label.indexOf(': ')))}` : '';
    const name = `${page}#${datum.replace('/', '-')}-${kind}-${toWord(what)}${own}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: count === 1 ? name : `${name}-${count}`, mijlpaal };
  });
}
