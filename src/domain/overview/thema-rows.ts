import { type PlaceThema, placeThemas } from '#domain/place/place-thema.ts';
import type { ProvincieNode, ThemaNode } from '#domain/register/model.ts';

/** A provincie beside the others, for one thema. */
export interface ThemaRow {
  provincie: ProvincieNode;
  /** Its page about the thema, if there is something to say. */
  page: PlaceThema | undefined;
}

/** One thema in every provincie, in their order. */
export function themaRows(thema: ThemaNode, provincies: readonly ProvincieNode[]): ThemaRow[] {
  return provincies.map((provincie) => ({
    provincie,
    page: placeThemas(provincie, { themas: [thema] })[0],
  }));
}
