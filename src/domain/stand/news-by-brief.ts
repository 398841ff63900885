import type { AfspraakNode, KamerstukNode } from '#domain/register/model.ts';
import { paperOf } from '#domain/register/plaats.ts';
import type { Development } from './since.ts';

/** What the letter of each ronde and its annexes say of outcomes from earlier rondes, in one pass over all events. */
export function newsByBrief(afspraken: readonly AfspraakNode[]): Map<KamerstukNode, Development[]> {
  const news = new Map<KamerstukNode, Development[]>();
  for (const afspraak of afspraken) {
    const reported = Map.groupBy(afspraak.verloop, ({ bron }) => paperOf(bron));
    for (const [brief, events] of reported) {
      if (!brief?.briefVan || !afspraak.ronde?.later.includes(brief.briefVan)) continue;
      const developments = news.get(brief) ?? [];
      developments.push({ afspraak, news: events, into: [] });
      news.set(brief, developments);
    }
  }
  return news;
}
