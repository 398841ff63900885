import type { Register } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';

/** What the tables are made from. */
export interface TableEdition {
  register: Register;
  addresses: Addresses;
  /** The day that “now” means, `YYYY-MM-DD`; it is in no table itself. */
  peildatum: string;
}
