import type { Bronsoort } from '#schema/field/words.ts';
import type { LinkedBron } from './model.ts';

/** What kind of source this is; `undefined` for a web page whose site is not in the list, which the check refuses. */
export function bronsoortOf(bron: LinkedBron): Bronsoort | undefined {
  return bron.kind === 'web' ? bron.site?.data.soort : 'officiele-publicatie';
}
