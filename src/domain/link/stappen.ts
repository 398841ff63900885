import type { LinkedStap } from '#domain/register/model.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Place, Resolver } from '#domain/register/resolver.ts';
import { compareDatum } from '#domain/text/datum.ts';
import type { Bron } from '#schema/field/bron.ts';
import type { Instrumentstap, Programmastap } from '#schema/field/words.ts';
import { linkBron } from './bron.ts';

interface Stap<S> {
  datum?: string | undefined;
  stap: S;
  toelichting: string;
  bron: Bron;
}

/** Links the steps of an instrument, arrangement or programme to their sources, in order of time. */
export function linkStappen<S extends Instrumentstap | Programmastap>(
  stappen: readonly Stap<S>[],
  tables: Tables,
  resolve: Resolver,
  at: Place,
): LinkedStap<S>[] {
  return stappen
    .map(({ datum, stap, toelichting, bron }, index) => ({
      datum,
      stap,
      toelichting,
      bron: linkBron(bron, tables, resolve, { ...at, field: `${at.field}.${index}.bron` }),
    }))
    .toSorted((a, b) => compareOptionalDatum(a.datum, b.datum));
}

/** Steps without a date come first: they are the background of the dated ones. */
function compareOptionalDatum(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compareDatum(a, b);
}
