import { isSettled } from '#domain/meaning/status-family.ts';
import type { LinkedVerloop, RondeNode } from '#domain/register/model.ts';
import type { Silence } from '#domain/stand/silence.ts';
import type { Stand } from '#domain/stand/stand.ts';
import { documentsOf, type RondeDocument, unreadOf } from '#domain/stand/unread.ts';
import { formatDatum, formatInSentence } from '#domain/text/datum.ts';

/** Why there is something to ask about an outcome, in the words of the question. */
export interface Reason {
  /** How the question begins: “Wat kwam er van”. */
  asked: string;
  /** What is known and what is not, and what would help. */
  said: string;
}

type AskedOf = Pick<
  Stand,
  'silence' | 'termijn' | 'last' | 'pending' | 'status' | 'continuedIn' | 'coming'
>;

/**
 * Why to ask, from the silence that leads around an open outcome, or because nobody read the document that it is in; `undefined`
 * when there is news, or nothing to wait for. Every word follows from what is on record: a paper that nobody read says nothing.
 * @param isInferred the first termijn is inferred
 * @param isUnread nobody read the document of the outcome itself
 */
export function reasonOf(
  stand: AskedOf,
  isInferred: boolean,
  isUnread: boolean,
): Reason | undefined {
  const { silence, last } = stand;
  if (!last) return undefined;
  if (!silence) {
    if (!isUnread || isSettled(stand.status) || stand.continuedIn || stand.coming) return undefined;
    return {
      asked: 'Hoe staat het met',
      said: `De Afsprakenatlas ${knownText(stand, last)} en heeft het stuk waarin het staat nog niet nagelezen. Waar kan ik lezen wat erin staat, en hoe het verder ging?`,
    };
  }
  const unread = unreadText(silence);
  const and = unread === '' ? '' : ` en heeft ${unread} nagelezen`;
  switch (silence.kind) {
    case 'verstreken':
      return {
        asked: 'Wat is gekomen van',
        said: `De termijn${termijnText(stand, isInferred)} is voorbij. De Afsprakenatlas ${sinceText(stand, last)}${and}. Waar kan ik het lezen?`,
      };
    case 'niet-nagelezen':
      return {
        asked: 'Hoe staat het met',
        said: `De Afsprakenatlas ${knownText(stand, last)}${and}. Staat het daarin, waar dan?`,
      };
    case 'gezocht':
      return {
        asked: 'Hoe staat het met',
        said: `De Afsprakenatlas ${knownText(stand, last)} en vond daarna niets${whereText(silence, last)}. Waar kan ik het lezen?`,
      };
  }
}

/** “weet het tot en met 12 november 2024”: up to the last news, also what is dated by a year that still runs. */
function knownText({ pending }: AskedOf, last: LinkedVerloop): string {
  const datum = (pending.at(-1) ?? last).event.datum.split('/').at(-1) ?? '';
  return `weet het tot en met ${formatInSentence(datum)}`;
}

/** After a termijn: that nothing is known of the time since, unless something is dated by a year that still runs. */
function sinceText(stand: AskedOf, last: LinkedVerloop): string {
  return stand.pending.length === 0 ? 'weet niets van daarna' : knownText(stand, last);
}

function termijnText({ termijn }: AskedOf, isInferred: boolean): string {
  const uiterlijk = termijn?.termijn.uiterlijk;
  if (uiterlijk === undefined) return '';
  const how = isInferred && !termijn?.movedBy ? ', afgeleid' : '';
  return ` (uiterlijk ${formatInSentence(uiterlijk)}${how})`;
}

/** “Kamerstuk 34 682, nr. 228 met bijlagen nog niet”: the papers that were not read, and how far; empty when all were. */
function unreadText({ unread }: Silence): string {
  if (unread.length === 0) return '';
  const papers = unread.map((ronde) => paperText(ronde, unreadOf(ronde)));
  const isUntouched = unread.every((ronde) => {
    const documents = unreadOf(ronde);
    return (
      documents.length === documentsOf(ronde).length &&
      documents.every(({ data }) => (data.gelezen?.mate ?? 'niet') === 'niet')
    );
  });
  return `${new Intl.ListFormat('nl').format(papers)} nog niet${isUntouched ? '' : ' helemaal'}`;
}

function paperText({ brief }: RondeNode, documents: readonly RondeDocument[]): string {
  const paper = `Kamerstuk ${brief?.label ?? ''}`;
  const annexes = documents.filter((one) => one !== brief).length;
  if (annexes === 0) return paper;
  if (annexes < documents.length) return `${paper} met ${annexes === 1 ? 'bijlage' : 'bijlagen'}`;
  return `${annexes === 1 ? 'een bijlage' : 'bijlagen'} bij ${paper}`;
}

/** Where nothing was found: papers that were read whole, and the last search after the news. */
function whereText({ read, searched }: Silence, { reported }: LinkedVerloop): string {
  const places = [
    ...read.map(({ brief }) => `in Kamerstuk ${brief?.label ?? ''}`),
    ...(searched && searched.datum > reported
      ? [`bij een zoektocht op ${formatDatum(searched.datum)}`]
      : []),
  ];
  return places.length === 0 ? '' : ` ${new Intl.ListFormat('nl').format(places)}`;
}
