import { statusMeaning } from '#domain/meaning/status.ts';
import { gebeurtenisLabel } from '#domain/meaning/steps.ts';
import type { AfspraakNode, LinkedBron } from '#domain/register/model.ts';
import { isSamePlaats, paperOf } from '#domain/register/plaats.ts';
import { formatInSentence, formatMoment } from '#domain/text/datum.ts';
import { capitalize, uncapitalize } from '#domain/text/plural.ts';
import { type ComputedSentence, partsAnchor } from './computed-sentence.ts';
import { silenceClauses } from './silence-text.ts';
import type { Stand } from './stand.ts';

/** How many parts of an outcome one sentence can name before the stand itself is lost in it. */
const mostNamed = 3;

/** Why the stand is what it is, in Dutch sentences for readers; each names the date or ronde it rests on. */
export interface StandText {
  /** The last thing known, in one sentence; it starts with the label of the status, if that is known. */
  known: ComputedSentence;
  /** What is not known since, in one sentence; `undefined` when there is nothing of the kind to say. */
  unknown: ComputedSentence | undefined;
  /** What else there is to say: where it goes on, what may have begun, and the termijn that still runs. */
  more: ComputedSentence[];
}

/** The stand of an outcome in sentences, each with what it rests on. */
export function standText(afspraak: AfspraakNode, stand: Stand): StandText {
  return {
    known: knownSentence(afspraak, stand),
    unknown: unknownSentence(stand),
    more: stand.last ? furtherSentences(afspraak, stand) : [],
  };
}

/** The same sentences as one list, in the order of the page. */
export function sourcedStand(afspraak: AfspraakNode, stand: Stand): ComputedSentence[] {
  const { known, unknown, more } = standText(afspraak, stand);
  return [known, ...(unknown ? [unknown] : []), ...more];
}

function knownSentence(
  { verloop }: AfspraakNode,
  { status, last, since, known }: Stand,
): ComputedSentence {
  if (!last || !since || !known) {
    return sentence('Van deze uitkomst is op deze dag nog niets bekend.', verloop[0]?.bron);
  }
  const newest = last.event.datum;
  if (status === 'onbekend') {
    return sentence(`${formatMoment(newest)} was niet duidelijk hoe het ermee stond.`, last.bron);
  }
  const start = `${statusMeaning[status].label} sinds ${formatInSentence(since.event.datum)}`;
  if (known !== last) {
    const moment = uncapitalize(formatMoment(newest));
    return sentence(
      `${start}; ${moment} was er een bericht dat niet zegt hoe het ermee staat.`,
      since.bron,
      last.bron,
    );
  }
  if (since.event.datum === newest) return sentence(`${start}.`, since.bron);
  return sentence(
    `${start}; het laatste bericht gaat over ${formatInSentence(newest)}.`,
    since.bron,
    last.bron,
  );
}

function unknownSentence({ silence, overdue, termijn }: Stand): ComputedSentence | undefined {
  const uiterlijk = overdue ? termijn?.termijn.uiterlijk : undefined;
  const late =
    uiterlijk === undefined
      ? []
      : [
          sentence(
            `de termijn (uiterlijk ${formatInSentence(uiterlijk)}) is verstreken`,
            termijn?.bron,
          ),
        ];
  const clauses = [...late, ...(silence ? silenceClauses(silence) : [])];
  if (clauses.length === 0) return undefined;
  const links = clauses.flatMap((clause) => clause.links);
  return {
    tekst: `${capitalize(clauses.map(({ tekst }) => tekst).join('; '))}.`,
    bronnen: bronnenOf(...clauses.flatMap(({ bronnen }) => bronnen)),
    links: [...new Map(links.map((link) => [link.path, link])).values()].toSorted(
      (a, b) => Number(a.path.startsWith('/over/')) - Number(b.path.startsWith('/over/')),
    ),
  };
}

function furtherSentences(
  afspraak: AfspraakNode,
  { last, continuedIn, splitInto, pending, coming, termijn }: Stand,
): ComputedSentence[] {
  const sentences: ComputedSentence[] = [];
  const say = (tekst: string, ...bronnen: (LinkedBron | undefined)[]) =>
    sentences.push(sentence(tekst, ...bronnen));
  const uiterlijk = termijn?.termijn.uiterlijk;
  if (coming && uiterlijk !== undefined) {
    say(`De termijn loopt nog: uiterlijk ${formatInSentence(uiterlijk)}.`, termijn?.bron);
  }
  if (continuedIn) {
    const start = continuedIn.verloop[0];
    const isNewest = start === undefined || last === undefined || last.until <= start.until;
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
  return sentences;
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
    links: [
      {
        label: `Welke ${parts.length} dat zijn`,
        path: `${path}#${partsAnchor(jaar)}`,
        count: parts.length,
      },
    ],
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
