import { phaseOf } from '#domain/kamerstuk/kamerstappen.ts';
import { checkKamerstappen } from '#domain/register/checks/check-kamerstappen.ts';
import type { KamerstukNode, LinkedStap } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import type { Kamerstap } from '#schema/field/words.ts';
import { linkBron } from './bron.ts';

/**
 * Links the steps of a motie, toezegging or Kamervraag to their sources, in the order of a life: a vote without a date
 * still comes after the motie. Within a phase by day, those without one first.
 */
export function linkKamerstappen(
  kamerstuk: KamerstukNode,
  tables: Tables,
  resolve: Resolver,
): LinkedStap<Kamerstap>[] {
  const file = fileOf('kamerstukken', kamerstuk.id);
  const stappen = (kamerstuk.data.verloop ?? []).map(
    ({ datum, stap, toelichting, bron }, index) => ({
      datum,
      stap,
      toelichting,
      bron: linkBron(bron, tables, resolve, { file, field: `verloop.${index}.bron` }),
    }),
  );
  checkKamerstappen(kamerstuk, stappen, resolve);
  const dayOf = ({ datum }: { datum: string | undefined }) =>
    datum === undefined ? '' : boundsOf(datum).last;
  return stappen.toSorted(
    (a, b) => phaseOf(a.stap) - phaseOf(b.stap) || compareText(dayOf(a), dayOf(b)),
  );
}
