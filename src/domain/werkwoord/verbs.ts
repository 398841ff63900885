import { earlierOf } from '#domain/register/continuation.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { documentOf } from '#domain/register/plaats.ts';
import { compareText } from '#domain/text/order.ts';

/** Outcomes by the verb with which their document states them; each is in one list. */
export interface Verbs {
  /** The most used first. A capital makes no other verb. */
  groups: readonly { citaat: string; afspraken: readonly AfspraakNode[] }[];
  /** Their document was read, and no verb is on record. */
  open: readonly AfspraakNode[];
  /** Nobody read their document, so no verb can be on record. */
  unread: readonly AfspraakNode[];
}

/** Divides outcomes by the verb on record. It says how often a verb is used, never which one is stronger. */
export function verbsOf(afspraken: readonly AfspraakNode[]): Verbs {
  const groups = [...Map.groupBy(afspraken, keyOf)]
    .filter(([key]) => key !== '')
    .map(([citaat, members]) => ({ citaat, afspraken: members }))
    .toSorted((a, b) => b.afspraken.length - a.afspraken.length || compareText(a.citaat, b.citaat));
  const without = afspraken.filter(({ werkwoord }) => !werkwoord);
  return {
    groups,
    open: without.filter(isRead),
    unread: without.filter((afspraak) => !isRead(afspraak)),
  };
}

/** An outcome and one that it continues, as a whole or in part. */
export interface VerbStep {
  before: AfspraakNode;
  after: AfspraakNode;
  /** Both documents were read, so that two verbs can be side by side. */
  isRead: boolean;
}

/** Every step from an outcome to one that continues it, in the order of the later ones. */
export function verbSteps(afspraken: readonly AfspraakNode[]): VerbStep[] {
  return afspraken.flatMap((after) =>
    earlierOf(after).map((before) => ({ before, after, isRead: isRead(before) && isRead(after) })),
  );
}

/** Whether somebody read the document that an outcome comes from, wholly or in part. */
function isRead({ bron }: Pick<AfspraakNode, 'bron'>): boolean {
  return (documentOf(bron)?.data.gelezen?.mate ?? 'niet') !== 'niet';
}

function keyOf({ werkwoord }: AfspraakNode): string {
  return werkwoord?.citaat.toLowerCase() ?? '';
}
