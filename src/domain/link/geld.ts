import { checkGeld } from '#domain/register/checks/check-geld.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { compareDatum } from '#domain/text/datum.ts';
import { geldstappen } from '#schema/field/words.ts';
import { linkBron } from './bron.ts';

/** Links the money of an outcome to its sources: what was promised first, then by day, in the order of the record. */
export function linkGeld(afspraak: AfspraakNode, tables: Tables, resolve: Resolver): void {
  const file = fileOf('afspraken', afspraak.id);
  afspraak.geld = (afspraak.data.geld ?? [])
    .map((line, index) => ({
      line,
      bron: linkBron(line.bron, tables, resolve, { file, field: `geld.${index}.bron` }),
    }))
    .toSorted(
      (a, b) =>
        geldstappen.indexOf(a.line.stap) - geldstappen.indexOf(b.line.stap) ||
        compareDatum(a.line.datum, b.line.datum),
    );
  checkGeld(afspraak, resolve);
}
