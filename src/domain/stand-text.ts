import { formatDatum } from './datum.ts';
import { statusMeaning } from './meaning.ts';
import type { AfspraakNode } from './model.ts';
import type { Stand } from './stand.ts';

/** Why the stand is what it is, in sentences for readers; each names the date or ronde it rests on. */
export function explainStand(afspraak: Pick<AfspraakNode, 'data'>, stand: Stand): string[] {
  const sentences: string[] = [];
  const { last, silentSince, overdue } = stand;
  if (!last) return ['Van deze uitkomst is op deze dag nog niets bekend.'];
  const when = formatDatum(last.event.datum);
  const { label } = statusMeaning[last.event.status];
  if (silentSince || overdue) {
    sentences.push(`De laatste bron is van ${when}; toen was de stand “${label.toLowerCase()}”.`);
  } else {
    sentences.push(`${label} volgens een bron van ${when}.`);
  }
  if (silentSince) {
    sentences.push(
      `Daarna was er een nieuwe ronde (${silentSince.data.jaar}). Een bericht over deze uitkomst is niet gevonden.`,
    );
  }
  const uiterlijk = afspraak.data.termijn?.uiterlijk;
  if (overdue && uiterlijk !== undefined) {
    sentences.push(
      `De termijn (uiterlijk ${formatDatum(uiterlijk)}) is verstreken en de stand is onbekend.`,
    );
  }
  return sentences;
}
