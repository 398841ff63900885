import type { AmbtNode, PartijNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { ambtRules } from '#domain/register/rules/ambt-rules.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import { linkBron } from './bron.ts';

/**
 * Links every public office to its source and to its end: the day that a source gives, else the day on which the next
 * cabinet took office. That day is one fact, in the record of that next cabinet.
 */
export function linkAmbten(tables: Tables, resolve: Resolver): void {
  const kabinetten = [...tables.partijen.values()]
    .filter(({ data }) => data.aangetreden !== undefined)
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const sources = new Map(
    kabinetten.map((kabinet) => {
      const at = { file: fileOf('partijen', kabinet.id), field: 'aangetreden.bron' };
      const bron = kabinet.data.aangetreden?.bron;
      return [kabinet, bron && linkBron(bron, tables, resolve, at)];
    }),
  );
  for (const partij of tables.partijen.values()) {
    const file = fileOf('partijen', partij.id);
    partij.ambten = (partij.data.ambten ?? []).map((ambt, index): AmbtNode => {
      const at = (name: string) => ({ file, field: `ambten.${index}.${name}` });
      const bron = linkBron(ambt.bron, tables, resolve, at('bron'));
      const node = { functie: ambt.functie, periode: ambt.periode.tekst, bron };
      const kabinet = resolve.one('partijen', ambt.inKabinet, at('inKabinet'));
      if (kabinet && !kabinet.data.aangetreden) {
        resolve.report({ ...at('inKabinet'), value: kabinet.id, ...ambtRules.noKabinet() });
      }
      if (ambt.einde) {
        const endBron = linkBron(ambt.einde.bron, tables, resolve, at('einde.bron'));
        return {
          ...node,
          kabinet,
          end: { day: boundsOf(ambt.einde.datum).last, bron: endBron, isDerived: false },
        };
      }
      const next = kabinet && kabinetten.find((one) => dayOf(one) > dayOf(kabinet));
      const end = next && { day: dayOf(next), bron: sources.get(next), isDerived: true };
      return { ...node, kabinet, end: kabinet?.data.aangetreden && end };
    });
  }
}

function dayOf({ data }: PartijNode): string {
  return data.aangetreden?.datum ?? '';
}
