import { register } from '#atlas.ts';
import { noteEverything } from '#domain/reads/reads.ts';
import { catalogueOf } from '#exports/linked-data/catalogue.ts';
import type { Resource } from '#exports/linked-data/triples.ts';
import { calendarPath, feedPath } from '#exports/selections/selection.ts';
import { edition, files } from './edition.ts';

/** What can be followed as a whole, next to what can be downloaded. */
const followed = [
  { path: feedPath('/mijlpalen/'), type: 'application/atom+xml' },
  { path: calendarPath('/mijlpalen/'), type: 'text/calendar' },
];

const resources: readonly Resource[] = catalogueOf(
  {
    files: [...[...files.values()].filter(({ path }) => isWhole(path)), ...followed],
    changed: register.wijzigingen.at(-1)?.data.datum,
    publisher: __KEEPER__,
  },
  edition.addresses,
);

/** The catalogue of what this build publishes: the files that hold all records, and no file of one. */
export function catalogue(): readonly Resource[] {
  noteEverything();
  return resources;
}

function isWhole(path: string): boolean {
  return /^\/data\/[^/]+$/.test(path) || path.startsWith('/api/v1/alles.');
}
