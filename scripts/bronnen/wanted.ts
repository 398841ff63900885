import { referenceTo } from '#domain/kamerstuk/label.ts';
import { officialUrl } from '#domain/kamerstuk/official-url.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';

/** A paper whose text readers would want beside ours, and by which ids it can be fetched, the best first. */
export interface Wanted {
  id: string;
  titel: string;
  namen: string[];
}

/** The letters of the rondes and every paper that an outcome cites, as far as they have an id by which they can be fetched. */
export function wantedPapers({ kamerstukken }: Pick<Register, 'kamerstukken'>): Wanted[] {
  return kamerstukken
    .filter(({ briefVan, afspraken }) => briefVan !== undefined || afspraken.length > 0)
    .map((node) => ({ id: node.id, titel: node.label, namen: namesOf(node) }))
    .filter(({ namen }) => namen.length > 0);
}

function namesOf({ data }: KamerstukNode): string[] {
  const url = officialUrl(referenceTo(data), data);
  const official = /\/(kst-[0-9A-Za-z-]+)\.\w+$/.exec(url ?? '')?.[1];
  return [official, data.documentnummer].filter((name) => name !== undefined);
}
