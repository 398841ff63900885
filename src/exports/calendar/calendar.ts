import ICAL from 'ical.js';

/** A calendar before it is text. */
export interface Calendar {
  name: string;
  /** Absolute address of the page that it belongs to. */
  address: string;
  /** In order of time. */
  entries: readonly CalendarEntry[];
}

/** Something with whole days, however many its source leaves open. */
export interface CalendarEntry {
  /** Permanent, and the same in every calendar that has the entry. */
  uid: string;
  /** How often it moved: a program that has an earlier one replaces it. */
  sequence: number;
  /** The day on which it became known as it is now, `YYYY-MM-DD`. */
  stamp: string;
  /** First and last day, `YYYY-MM-DD`. */
  first: string;
  last: string;
  title: string;
  text: string;
  /** Absolute address of the page to read. */
  address: string;
  category: string;
}

// RFC 5545, 3.1, allows 75 octets with the space that a continued line begins with, which the package does not count.
ICAL.foldLength = 74;

/** A property of jCal (RFC 7265): name, parameters, type and value. */
type Property = [string, Record<string, string>, string, string | number];

/**
 * A calendar as text (RFC 5545). It has whole days only, blocks no time of the reader, and leaves alarms to the reader.
 * Its stamps are days from records, never that of the build.
 */
export function calendarText({ name, address, entries }: Calendar): string {
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Afsprakenatlas Leefomgeving//Agenda//NL'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    // RFC 7986 names a calendar; most programs only know the older name.
    ['name', {}, 'text', clean(name)],
    ['x-wr-calname', {}, 'text', clean(name)],
    ['url', {}, 'uri', address],
  ];
  return `${ICAL.stringify(['vcalendar', properties, entries.map(eventOf)])}\r\n`;
}

function eventOf(entry: CalendarEntry): [string, Property[], []] {
  const properties: Property[] = [
    ['uid', {}, 'text', entry.uid],
    ['dtstamp', {}, 'date-time', `${entry.stamp}T00:00:00Z`],
    ['last-modified', {}, 'date-time', `${entry.stamp}T00:00:00Z`],
    ['sequence', {}, 'integer', entry.sequence],
    ['dtstart', {}, 'date', entry.first],
    // The end of an event in days is the first day that is no part of it (RFC 5545, 3.6.1).
    ['dtend', {}, 'date', dayAfter(entry.last)],
    ['summary', {}, 'text', clean(entry.title)],
    ['description', {}, 'text', clean(entry.text)],
    ['url', {}, 'uri', entry.address],
    ['categories', {}, 'text', clean(entry.category)],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
  return ['vevent', properties, []];
}

/** A text without what a line of a calendar cannot have: control characters, and halves of characters. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

/** The day after a day, `YYYY-MM-DD`. */
export function dayAfter(dag: string): string {
  const date = new Date(`${dag}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
