import type { Silence } from '#domain/stand/silence.ts';
import type { Stand } from '#domain/stand/stand.ts';
import { documentsOf } from '#domain/stand/unread.ts';
import { formatDatum, formatInSentence } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';

/** Why there is something to ask about an outcome, in the words of the question. */
export interface Reason {
  /** How the question begins: “Wat kwam er van”. */
  asked: string;
  /** What is known and what is not, and what would help. */
  said: string;
}

/**
 * Why to ask, from the silence around an open outcome; `undefined` without silence: then there is news, or nothing to wait
 * for. Every word follows from what is on record: a paper that nobody read says nothing, and a search counts only after the
 * last news.
 * @param isInferred the first termijn is inferred
 */
export function reasonOf(stand: AskedOf, isInferred: boolean): Reason | undefined {
  const { silence, last } = stand;
  if (!silence || !last) return undefined;
  // What is dated by a year that still runs does not count yet, but it is news.
  const newest = stand.pending.at(-1) ?? last;
  const news = `Het laatste bericht dat de Afsprakenatlas kent, gaat over ${formatInSentence(newest.event.datum)}.`;
  const searches = [readText(silence), searchedText(silence, last.reported)];
  if (silence.kind === 'verstreken') {
    const known =
      newest === last ? `; de Afsprakenatlas kent geen bericht over de tijd daarna.` : `. ${news}`;
    return {
      asked: 'Wat is gekomen van',
      said: inSentences(
        `De termijn${termijnText(stand, isInferred)} is voorbij${known}`,
        unreadText(silence),
        ...searches,
      ),
    };
  }
  const isUnread = silence.kind === 'niet-nagelezen';
  return {
    asked: 'Hoe staat het met',
    said: inSentences(
      news,
      ...searches,
      unreadText(silence),
      isUnread ? 'Staat het daarin, wilt u dan zeggen waar?' : 'Waar kan ik dat lezen?',
    ),
  };
}

type AskedOf = Pick<Stand, 'silence' | 'termijn' | 'last' | 'pending'>;

function termijnText({ termijn }: AskedOf, isInferred: boolean): string {
  const uiterlijk = termijn?.termijn.uiterlijk;
  if (uiterlijk === undefined) return '';
  const how = isInferred && !termijn?.movedBy ? ', afgeleid' : '';
  return ` (uiterlijk ${formatInSentence(uiterlijk)}${how})`;
}

/** “De stukken van ronde 2025 zijn voor de atlas nog niet nagelezen.”; empty when everything later was. */
function unreadText({ unread }: Silence): string {
  if (unread.length === 0) return '';
  const isUntouched = unread.every(
    ({ ronde, documents }) =>
      documents.length === documentsOf(ronde).length &&
      documents.every(({ data }) => (data.gelezen?.mate ?? 'niet') === 'niet'),
  );
  const how = isUntouched ? 'niet' : 'niet helemaal';
  return `De stukken van ${rondesText(unread.map(({ ronde }) => ronde.id))} zijn voor de atlas nog ${how} nagelezen.`;
}

function readText({ read }: Silence): string {
  if (read.length === 0) return '';
  return `De stukken van ${rondesText(read.map(({ id }) => id))} zijn voor de atlas helemaal nagelezen en zeggen er niets over.`;
}

/** @param news the day on which the last news was reported: an earlier search says nothing of the time since */
function searchedText({ searched }: Silence, news: string): string {
  if (!searched || searched.datum <= news) return '';
  return `Op ${formatDatum(searched.datum)} is er gezocht (${uncapitalize(searched.waar)}), zonder iets te vinden.`;
}

function rondesText(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'ronde' : 'de rondes'} ${new Intl.ListFormat('nl').format(ids)}`;
}

function inSentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
