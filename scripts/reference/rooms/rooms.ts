import { baseRooms } from './base.ts';
import { checkRooms } from './check.ts';
import { componentRooms } from './components.ts';
import { domainRooms } from './domain.ts';
import { exportRooms } from './exports.ts';
import { importRooms } from './import.ts';
import { proposalRooms } from './proposals.ts';
import type { Room } from './room.ts';
import { scriptRooms } from './scripts.ts';
import { searchRooms } from './search.ts';
import { siteRooms } from './site.ts';

/** The floors of the house, from the ground up. */
export const floors: readonly Readonly<Record<string, Room>>[] = [
  baseRooms,
  domainRooms,
  checkRooms,
  importRooms,
  exportRooms,
  searchRooms,
  componentRooms,
  siteRooms,
  proposalRooms,
  scriptRooms,
];

/**
 * Every room and what it may import, from the ground up: a room may import only rooms above it in this list, so cycles are
 * impossible. Folders of `src` are named without `src/`. `tests/house/` checks that the code obeys and uses every permission;
 * `npm run schemas` generates the table in docs/architectuur.md from it.
 */
export const rooms: Readonly<Record<string, Room>> = Object.fromEntries(
  floors.flatMap((floor) => Object.entries(floor)),
);
