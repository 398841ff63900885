import { formatInSentence, formatMoment } from './datum.ts';
import { statusMeaning } from './meaning.ts';
import type { AfspraakNode } from './model.ts';
import type { Stand } from './stand.ts';

/** Why the stand is what it is, in sentences for readers; each names the date or ronde it rests on. */
export function explainStand(afspraak: Pick<AfspraakNode, 'data'>, stand: Stand): string[] {
  const sentences: string[] = [];
  const { last, since, silentSince, overdue } = stand;
  if (!last || !since) return ['Van deze uitkomst is op deze dag nog niets bekend.'];
  const { label } = statusMeaning[last.event.status];
  if (last.event.status === 'onbekend') {
    sentences.push(`${formatMoment(last.event.datum)} was niet duidelijk hoe het ermee stond.`);
  } else if (silentSince || overdue) {
    const moment = formatMoment(last.event.datum);
    sentences.push(`${moment} was de stand “${label.toLowerCase()}”.`);
  } else {
    sentences.push(`${label} sinds ${formatInSentence(since.event.datum)}.`);
    if (since.event.datum !== last.event.datum) {
      sentences.push(`Het laatste bericht gaat over ${formatInSentence(last.event.datum)}.`);
    }
  }
  if (silentSince) {
    sentences.push(
      `Daarna was er een nieuwe ronde (${silentSince.data.jaar}). Een bericht over deze uitkomst is niet gevonden.`,
    );
  }
  const uiterlijk = afspraak.data.termijn?.uiterlijk;
  if (overdue && uiterlijk !== undefined) {
    sentences.push(
      `De termijn (uiterlijk ${formatInSentence(uiterlijk)}) is verstreken en de stand is onbekend.`,
    );
  }
  return sentences;
}
