import { claim } from '#check/files/place.ts';
import { readRecord } from '#check/record/record.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { collections } from '#schema/collections.ts';
import type { Ingetrokken } from '#schema/record/ingetrokken.ts';
import { canonicalJson, canonicalMdx } from '../canonical/canonical.ts';

/** What an editor says of a record that has to go. */
export interface Withdrawal {
  /** As the notice has it; checked here. */
  reden: string;
  zin: string;
  /** `YYYY-MM-DD` */
  datum: string;
  /** The id of the record that stays, when it was there twice. */
  zie?: string | undefined;
  /** By default only what kind of record it was: a name may be the very thing that has to go. */
  titel?: string | undefined;
}

/**
 * The whole text that replaces a record that is withdrawn.
 * @param file its path from the top of the repository
 * @returns with what is wrong with it, such as a reason that is not in the list
 * @throws a Dutch error when the path is not the file of a record
 */
export function withdraw(
  file: string,
  { reden, zin, datum, zie, titel }: Withdrawal,
): { text: string; problems: Problem[] } {
  const place = claim(file);
  if (!place) throw new Error(`${file}: dit is geen bestand van een record in content/ of data/`);
  const { collection } = place;
  const data: Record<keyof Ingetrokken, unknown> = {
    titel: titel ?? `Ingetrokken ${collections[collection].noun}`,
    ingetrokken: { datum, reden, zin, ...(zie !== undefined && { zie }) },
  };
  const text =
    collection === 'secties' ? canonicalMdx(collection, data, '') : canonicalJson(collection, data);
  return { text, problems: readRecord(file, new TextEncoder().encode(text), place).problems };
}
