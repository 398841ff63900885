import type { AfspraakNode, LinkedBron } from '#domain/register/model.ts';
import { isSamePlaats, paperOf } from '#domain/register/plaats.ts';
import { formatInSentence, formatMoment } from '#domain/text/datum.ts';
import { gebeurtenisLabel, statusMeaning } from '#domain/text/meaning.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import { silenceSentences } from './silence-text.ts';
import type { Stand } from './stand.ts';

/** How many parts of an outcome one sentence can name before the stand itself is lost in it. */
const mostNamed = 3;

/** Why the stand is what it is, in Dutch sentences for readers; each names the date or ronde it rests on. */
export function explainStand(afspraak: AfspraakNode, stand: Stand): string[] {
  return sourcedStand(afspraak, stand).map(({ tekst }) => tekst);
}

/** As `explainStand`, each sentence with what it rests on. */
export function sourcedStand(afspraak: AfspraakNode, stand: Stand): ComputedSentence[] {
  const { status, last, since, known, silence, continuedIn, splitInto, pending, termijn } = stand;
  if (!last || !since || !known) {
    return [
      sentence('Van deze uitkomst is op deze dag nog niets bekend.', afspraak.verloop[0]?.bron),
    ];
  }
  const sentences: ComputedSentence[] = [];
  const say = (tekst: string, ...bronnen: (LinkedBron | undefined)[]) =>
    sentences.push(sentence(tekst, ...bronnen));
  if (status === 'onbekend') {
    say(`${formatMoment(last.event.datum)} was niet duidelijk hoe het ermee stond.`, last.bron);
  } else {
    say(`${statusMeaning[status].label} sinds ${formatInSentence(since.event.datum)}.`, since.bron);
    if (known !== last) {
      say(
        `${formatMoment(last.event.datum)} was er een bericht dat niet zegt hoe het ermee staat.`,
        last.bron,
      );
    } else if (since.event.datum !== last.event.datum) {
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
    sentences.push(partsSentence(afspraak, jaar, parts));
  }
  for (const { event, bron } of pending) {
    const what = gebeurtenisLabel[event.gebeurtenis].toLowerCase();
    say(
      `Over ${formatInSentence(event.datum)} is er wel een bericht: ${what}. Wanneer precies is niet bekend, dus het telt pas als die tijd voorbij is.`,
      bron,
    );
  }
  const uiterlijk = termijn?.termijn.uiterlijk;
  if (stand.overdue && uiterlijk !== undefined) {
    say(`De termijn (uiterlijk ${formatInSentence(uiterlijk)}) is verstreken.`, termijn?.bron);
  }
  return silence ? [...sentences, ...silenceSentences(silence)] : sentences;
}

/** Names the parts; of many only the number, with a link to their list on the page of the outcome. */
function partsSentence(
  { path }: AfspraakNode,
  jaar: string,
  parts: readonly AfspraakNode[],
): ComputedSentence {
  const bronnen = parts.map(({ verloop }) => verloop[0]?.bron);
  if (parts.length <= mostNamed) {
    const start = parts.length > 1 ? 'Delen gingen' : 'Een deel ging';
    return sentence(`${start} verder in ronde ${jaar} als ${enumerate(parts)}.`, ...bronnen);
  }
  return {
    ...sentence(
      `Delen gingen verder in ${parts.length} uitkomsten van ronde ${jaar}.`,
      ...bronnen.map(wholePaper),
    ),
    links: [{ label: 'Welke dat zijn', path: `${path}#vervolg` }],
  };
}

/** The paper that a source is in, without the place; the source itself where there is none. */
function wholePaper(bron: LinkedBron | undefined): LinkedBron | undefined {
  const kamerstuk = paperOf(bron);
  return kamerstuk ? { kind: 'kamerstuk', kamerstuk, plaats: undefined } : bron;
}

function sentence(tekst: string, ...bronnen: (LinkedBron | undefined)[]): ComputedSentence {
  return { tekst, bronnen: bronnenOf(...bronnen), links: [] };
}

function enumerate(afspraken: readonly AfspraakNode[]): string {
  return new Intl.ListFormat('nl').format(afspraken.map(({ label }) => `“${label}”`));
}

/** The sources that are known, each once, even if it serves two facts. */
function bronnenOf(...bronnen: (LinkedBron | undefined)[]): LinkedBron[] {
  const known = bronnen.filter((bron) => bron !== undefined);
  return known.filter(
    (bron, index) => index === known.findIndex((other) => isSamePlaats(other, bron)),
  );
}
