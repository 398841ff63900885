import { boundsOf } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import type { DossierNode, KamerstukNode } from './model.ts';

/** “36600-9” comes before “36600-10”. */
const numbers = new Intl.Collator('nl', { numeric: true });

/** Newest first; what has no day comes last, the highest number first. */
export function newestFirst(papers: readonly KamerstukNode[]): KamerstukNode[] {
  return papers.toSorted((a, b) => compareText(dayOf(b), dayOf(a)) || numbers.compare(b.id, a.id));
}

/** The papers of a dossier: those with its own number first, then those that are in it beside another. Newest first. */
export function papersIn(dossier: DossierNode): KamerstukNode[] {
  const isOwn = ({ dossiers }: KamerstukNode) => dossiers[0] === dossier;
  const papers = newestFirst(dossier.kamerstukken);
  return [...papers.filter(isOwn), ...papers.filter((paper) => !isOwn(paper))];
}

/** The dossiers of the letters of the rondes first, then the others; of each the one with the newest paper first. */
export function orderDossiers(dossiers: readonly DossierNode[]): DossierNode[] {
  const hasLetter = ({ kamerstukken }: DossierNode) =>
    kamerstukken.some(({ briefVan }) => briefVan !== undefined);
  const newest = ({ kamerstukken }: DossierNode) =>
    kamerstukken.map(dayOf).toSorted(compareText).at(-1) ?? '';
  return dossiers.toSorted(
    (a, b) =>
      Number(hasLetter(b)) - Number(hasLetter(a)) ||
      compareText(newest(b), newest(a)) ||
      numbers.compare(a.id, b.id),
  );
}

function dayOf({ data }: KamerstukNode): string {
  return data.datum === undefined ? '' : boundsOf(data.datum).last;
}
