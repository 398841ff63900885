import type { BijlageNode, KamerstukNode } from '#domain/register/model.ts';
import type { Readable } from './standing.ts';

/** A document that reports the outcomes of a ronde. */
export type RondeDocument = KamerstukNode | BijlageNode;

/** The documents that report the outcomes of a ronde and that the atlas knows of: its letter, and what came with it. */
export function documentsOf<Letter, Annex>({
  brief,
}: {
  brief: (Letter & { bijlagen: readonly Annex[] }) | undefined;
}): (Letter | Annex)[] {
  return brief ? [brief, ...brief.bijlagen] : [];
}

/** Those that the atlas has not read whole. What such a document does not say, nobody knows. */
export function unreadOf<Letter extends Readable, Annex extends Readable>(ronde: {
  brief: (Letter & { bijlagen: readonly Annex[] }) | undefined;
}): (Letter | Annex)[] {
  return documentsOf(ronde).filter(({ data }) => data.gelezen?.mate !== 'geheel');
}
