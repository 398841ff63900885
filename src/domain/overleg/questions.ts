import type { AfspraakNode } from '#domain/register/model.ts';
import type { Stand } from '#domain/stand/stand.ts';
import { formatInSentence, formatMaand } from '#domain/text/datum.ts';

/**
 * What the records leave open about an open outcome, as questions for an overleg. Each follows from a field that is
 * empty, a termijn that is over or time without news, and never from what anybody thinks of it.
 */
export function questionsOf(
  { verantwoordelijk, data }: Pick<AfspraakNode, 'verantwoordelijk' | 'data'>,
  { overdue, termijn, silence, last }: Stand,
): string[] {
  const uiterlijk = termijn?.termijn.uiterlijk;
  // Of a period only its end: since then nothing was heard.
  const heard = last?.event.datum.split('/').at(-1);
  return [
    overdue && uiterlijk !== undefined
      ? `Wat kwam ervan, nu de termijn (uiterlijk ${formatInSentence(uiterlijk)}) voorbij is?`
      : '',
    !overdue && silence && heard !== undefined
      ? `Hoe staat het ermee sinds ${formatMaand(heard)}?`
      : '',
    verantwoordelijk.length === 0 && data.soort === 'afspraak' ? 'Wie moet leveren?' : '',
    termijn === undefined ? 'Wanneer is het klaar?' : '',
  ].filter((question) => question !== '');
}
