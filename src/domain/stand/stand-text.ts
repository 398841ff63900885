import type { AfspraakNode, LinkedBron, RondeNode } from '#domain/register/model.ts';
import { isSamePlaats } from '#domain/register/plaats.ts';
import { formatInSentence, formatMoment } from '#domain/text/datum.ts';
import { gebeurtenisLabel, statusMeaning } from '#domain/text/meaning.ts';
import type { Stand } from './stand.ts';

/**
 * A sentence that the atlas computed, with at least one source it rests on (docs/besluiten/07-stand-is-berekend.md).
 */
export interface ComputedSentence {
  tekst: string;
  bronnen: LinkedBron[];
}

/** Why the stand is what it is, in Dutch sentences for readers; each names the date or ronde it rests on. */
export function explainStand(afspraak: AfspraakNode, stand: Stand): string[] {
  return sourcedStand(afspraak, stand).map(({ tekst }) => tekst);
}

/** As `explainStand`, each sentence with its sources. */
export function sourcedStand(afspraak: AfspraakNode, stand: Stand): ComputedSentence[] {
  const { last, since, silentSince, continuedIn, splitInto, pending, termijn, overdue } = stand;
  if (!last || !since) {
    const tekst = 'Van deze uitkomst is op deze dag nog niets bekend.';
    return [{ tekst, bronnen: bronnenOf(afspraak.verloop[0]?.bron) }];
  }
  const sentences: ComputedSentence[] = [];
  const say = (tekst: string, ...bronnen: (LinkedBron | undefined)[]) =>
    sentences.push({ tekst, bronnen: bronnenOf(...bronnen) });
  const { label } = statusMeaning[last.event.status];
  if (last.event.status === 'onbekend') {
    say(`${formatMoment(last.event.datum)} was niet duidelijk hoe het ermee stond.`, last.bron);
  } else if (silentSince || overdue) {
    say(`${formatMoment(last.event.datum)} was de stand “${label.toLowerCase()}”.`, last.bron);
  } else {
    say(`${label} sinds ${formatInSentence(since.event.datum)}.`, since.bron);
    if (since.event.datum !== last.event.datum) {
      say(`Het laatste bericht gaat over ${formatInSentence(last.event.datum)}.`, last.bron);
    }
  }
  if (continuedIn) {
    const start = continuedIn.verloop[0];
    const isNewest = start === undefined || last.until <= start.until;
    say(
      `Ging verder in ronde ${continuedIn.data.ronde} als “${continuedIn.label}”.${isNewest ? ' Hoe het er nu voor staat, staat daar.' : ''}`,
      start?.bron,
    );
  }
  for (const [jaar, parts] of Map.groupBy(splitInto, ({ data }) => data.ronde)) {
    say(
      `${parts.length > 1 ? 'Delen gingen' : 'Een deel ging'} verder in ronde ${jaar} als ${enumerate(parts)}.`,
      ...parts.map(({ verloop }) => verloop[0]?.bron),
    );
  }
  for (const { event, bron } of pending) {
    const what = gebeurtenisLabel[event.gebeurtenis].toLowerCase();
    say(
      `Over ${formatInSentence(event.datum)} is er wel een bericht: ${what}. Wanneer precies is niet bekend, dus het telt pas als die tijd voorbij is.`,
      bron,
    );
  }
  if (silentSince) {
    const what = splitInto.length > 0 ? 'de rest' : 'deze uitkomst';
    say(
      `Daarna was er een nieuwe ronde (${silentSince.data.jaar}). Een ${pending.length > 0 ? 'ander bericht' : 'bericht'} over ${what} is niet gevonden.`,
      ...rondeBronnen(silentSince),
    );
  }
  const uiterlijk = termijn?.termijn.uiterlijk;
  if (overdue && uiterlijk !== undefined) {
    say(
      `De termijn (uiterlijk ${formatInSentence(uiterlijk)}) is verstreken en de stand is onbekend.`,
      termijn?.bron,
    );
  }
  return sentences;
}

function enumerate(afspraken: readonly AfspraakNode[]): string {
  return new Intl.ListFormat('nl').format(afspraken.map(({ label }) => `“${label}”`));
}

/** The source that says a ronde was held: its letter, else its first source. */
function rondeBronnen({ brief, bronnen }: RondeNode): LinkedBron[] {
  return brief ? [{ kind: 'kamerstuk', kamerstuk: brief, plaats: undefined }] : bronnen.slice(0, 1);
}

/** The sources that are known, each once, even if it serves two facts. */
function bronnenOf(...bronnen: (LinkedBron | undefined)[]): LinkedBron[] {
  const known = bronnen.filter((bron) => bron !== undefined);
  return known.filter((bron, index) => index === known.findIndex((other) => isSamePlaats(other, bron)));
}
