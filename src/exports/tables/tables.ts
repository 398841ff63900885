import { afsprakenTable, verloopTable } from './afspraken.ts';
import { bijlagenTable, kamerstukkenTable } from './documents.ts';
import { geldTable } from './geld.ts';
import { kamerverloopTable } from './kamer.ts';
import { koppelingenTable, recordsTable } from './links.ts';
import { mijlpalenTable } from './mijlpalen.ts';
import { navragenTable } from './navragen.ts';
import type { Table } from './table.ts';
import type { TableEdition } from './table-edition.ts';

/** Every table, a table that others name before those. */
export function tablesOf(edition: TableEdition): Table[] {
  return [
    afsprakenTable(edition),
    verloopTable(edition),
    geldTable(edition),
    mijlpalenTable(edition),
    kamerstukkenTable(edition),
    kamerverloopTable(edition),
    bijlagenTable(edition),
    recordsTable(edition),
    koppelingenTable(edition),
    navragenTable(edition),
  ];
}
