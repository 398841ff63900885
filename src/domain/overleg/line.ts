import { isSettled } from '#domain/meaning/status-family.ts';
import type { Counted } from '#domain/place/counting.ts';
import { markOf } from '#domain/place/counting-text.ts';
import { hasInferredTermijn, isInferred } from '#domain/register/inferred.ts';
import type { AfspraakNode, LinkedBron } from '#domain/register/model.ts';
import { type Stand, standOf } from '#domain/stand/stand.ts';
import { formatInSentence, formatMaand } from '#domain/text/datum.ts';
import { capitalize } from '#domain/text/plural.ts';
import { shorten } from '#domain/text/shorten.ts';
import { questionsOf } from './questions.ts';

/** Something that a source says of an outcome, in our own words, with the place where it says so. */
export interface Said {
  /** “Ronde 2024”, “Termijn”, “Juni 2026”. */
  label: string;
  tekst: string;
  bron: LinkedBron | undefined;
}

/** One outcome on a sheet. */
export interface SheetLine {
  afspraak: AfspraakNode;
  stand: Stand;
  /** Why it counts for a place that it does not name, and whether that is inferred; empty for what names the place. */
  mark: string;
  /** Who must deliver, as far as a source says so: “Rijk, Limburg”; else empty. */
  delivers: string;
  /** What was said when it was made, its termijn, and the last news up to the day, each with its source. */
  said: readonly Said[];
  /** What the records leave open, as questions to ask. */
  questions: readonly string[];
}

/** More characters than this of one statement are on the page of the outcome. */
const mostCharacters = 170;

/** The line of an outcome on a day, `YYYY-MM-DD`. */
export function lineOf({ afspraak, reason }: Counted, asOf: string): SheetLine {
  const stand = standOf(afspraak, asOf);
  return {
    afspraak,
    stand,
    mark: reason.kind === 'named' && reason.inferred ? 'plek afgeleid' : markOf(reason),
    delivers: deliversText(afspraak),
    said: saidOf(afspraak, stand),
    questions: isOpen(stand) ? questionsOf(afspraak, stand) : [],
  };
}

/** Whether there is still something to wait for: it was there, is not settled and does not go on as another outcome. */
export function isOpen({ last, status, continuedIn }: Stand): boolean {
  return last !== undefined && !isSettled(status) && !continuedIn;
}

/** Whether a line says that something of it is inferred. */
export function saysInferred({ mark, delivers, said }: SheetLine): boolean {
  return [mark, delivers, ...said.map(({ label }) => label)].some((text) =>
    text.includes('afgeleid'),
  );
}

function deliversText(afspraak: AfspraakNode): string {
  return afspraak.verantwoordelijk
    .map((partij) => partij.label + (isInferred(afspraak, partij) ? ' (afgeleid)' : ''))
    .join(', ');
}

function saidOf(afspraak: AfspraakNode, stand: Stand): Said[] {
  const { data, bron, verloop } = afspraak;
  const { last, termijn } = stand;
  const made: Said = { label: `Ronde ${data.ronde}`, tekst: inShort(data.tekst), bron };
  const due = termijn && {
    label: termijn.movedBy || !hasInferredTermijn(afspraak) ? 'Termijn' : 'Termijn (afgeleid)',
    tekst: termijnText(termijn.termijn),
    bron: termijn.bron,
  };
  const news = last &&
    last !== verloop[0] && {
      label:
        capitalize(formatMaand(last.event.datum)) +
        (last.event.afgeleid === undefined ? '' : ' (datum afgeleid)'),
      tekst: inShort(last.event.toelichting),
      bron: last.bron,
    };
  return [made, due, news].filter((one) => one !== undefined && one !== false);
}

function termijnText({ tekst, uiterlijk }: { tekst: string; uiterlijk?: string | undefined }) {
  const end = uiterlijk === undefined ? '' : formatInSentence(uiterlijk);
  return end === '' || tekst.includes(end) ? tekst : `${tekst} (uiterlijk ${end})`;
}

function inShort(tekst: string): string {
  return shorten(tekst, mostCharacters);
}
