import type { AfspraakNode } from '#domain/register/model.ts';
import type { Stand } from '#domain/stand/stand.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';

/** The sentences of a stand without their sources. */
export function explainStand(afspraak: AfspraakNode, stand: Stand): string[] {
  return sourcedStand(afspraak, stand).map(({ tekst }) => tekst);
}
