import type { Register } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';
import { afsprakenTable, verloopTable } from './afspraken.ts';
import { bijlagenTable, kamerstukkenTable } from './documents.ts';
import { koppelingenTable, recordsTable } from './links.ts';
import { mijlpalenTable } from './mijlpalen.ts';
import type { Table } from './table.ts';

/** What the tables are made from. */
export interface TableEdition {
  register: Register;
  addresses: Addresses;
  /** The day that “now” means, `YYYY-MM-DD`; it is in no table itself. */
  peildatum: string;
}

/** Every table, a table that others name before those. */
export function tablesOf(edition: TableEdition): Table[] {
  return [
    afsprakenTable(edition),
    verloopTable(edition),
    mijlpalenTable(edition),
    kamerstukkenTable(edition),
    bijlagenTable(edition),
    recordsTable(edition),
    koppelingenTable(edition),
  ];
}
