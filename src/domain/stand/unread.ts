import type { BijlageNode, KamerstukNode, RondeNode } from '#domain/register/model.ts';

/** A document that reports the outcomes of a ronde. */
export type RondeDocument = KamerstukNode | BijlageNode;

/** The documents that report the outcomes of a ronde and that the atlas knows of. */
export function documentsOf({ brief }: RondeNode): RondeDocument[] {
  return brief ? [brief, ...brief.bijlagen] : [];
}

/** Those that the atlas has not read whole. What such a document does not say, nobody knows. */
export function unreadOf(ronde: RondeNode): RondeDocument[] {
  return documentsOf(ronde).filter(({ data }) => data.gelezen?.mate !== 'geheel');
}
