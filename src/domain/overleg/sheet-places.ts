import type { LandsdeelNode, ProvincieNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { reportedRondes } from '#domain/register/report-day.ts';

/** A place that has a sheet for its next overleg. */
export type SheetPlace = ProvincieNode | LandsdeelNode;

/**
 * The places with a sheet on a day, `YYYY-MM-DD`: the landsdelen of the last ronde then that says how the country was
 * divided, and every provincie.
 */
export function sheetPlaces(
  { rondes, provincies }: Pick<Register, 'rondes' | 'provincies'>,
  asOf: string,
): SheetPlace[] {
  const divided = reportedRondes(rondes, asOf).findLast(({ indeling }) => indeling.length > 0);
  return [...(divided?.indeling ?? []).map(({ landsdeel }) => landsdeel), ...provincies];
}

/** Address of the sheet of a place: `/overleg/noord/`, `/overleg/provincies/overijssel/`. */
export function sheetPath({ collection, id }: Pick<SheetPlace, 'collection' | 'id'>): string {
  return collection === 'landsdelen' ? `/overleg/${id}/` : `/overleg/${collection}/${id}/`;
}

/** Address of the list of what does not fit on the sheet. */
export function restPath(place: Pick<SheetPlace, 'collection' | 'id'>): string {
  return `${sheetPath(place)}rest/`;
}

/** “landsdeel Noord”, “Overijssel”: the name within a sentence. */
export function sheetName({ collection, label }: Pick<SheetPlace, 'collection' | 'label'>): string {
  return collection === 'landsdelen' ? `landsdeel ${label}` : label;
}
