import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#domain/text/datum.ts';
import { type CalendarEntry, calendarText } from '#exports/calendar/calendar.ts';
import { datum } from '../../support/arbitraries.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';

const entry: CalendarEntry = {
  uid: '0f8b3c0e-3f7e-5d6c-8c55-0f8b3c0e3f7e',
  sequence: 0,
  stamp: '2024-11-12',
  first: '2026-01-01',
  last: '2026-12-31',
  title: 'Termijn: Zoetwater',
  text: 'Termijn: 2026.',
  address: 'https://www.example.nl/afspraken/2024/zoetwater/',
  category: 'Termijn',
};

function textOf(change: Partial<CalendarEntry>, name = 'Termijnen'): string {
  return calendarText({
    name,
    address: 'https://www.example.nl/',
    entries: [{ ...entry, ...change }],
  });
}

/** The calendar and its first event, as a program reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('geen gebeurtenis');
  return { calendar, event: new ICAL.Event(event) };
}

describe('een agenda', () => {
  test('is wat RFC 5545 vraagt', () => {
    expect(textOf({})).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Afsprakenatlas Leefomgeving//Agenda//NL
      CALSCALE:GREGORIAN
      NAME;VALUE=TEXT:Termijnen
      X-WR-CALNAME;VALUE=TEXT:Termijnen
      URL:https://www.example.nl/
      BEGIN:VEVENT
      UID:0f8b3c0e-3f7e-5d6c-8c55-0f8b3c0e3f7e
      DTSTAMP:20241112T000000Z
      LAST-MODIFIED:20241112T000000Z
      SEQUENCE:0
      DTSTART;VALUE=DATE:20260101
      DTEND;VALUE=DATE:20270101
      SUMMARY:Termijn: Zoetwater
      DESCRIPTION:Termijn: 2026.
      URL:https://www.example.nl/afspraken/2024/zoetwater/
      CATEGORIES:Termijn
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR

      "
    `);
  });

  test('heeft geen wekker en bezet geen tijd', () => {
    const text = textOf({});
    expect(text).not.toContain('VALARM');
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  test('duurt alle dagen die een datum openlaat, in welke precisie ook', () => {
    fc.assert(
      fc.property(datum, (when) => {
        const { first, last } = boundsOf(when);
        const { event } = read(textOf({ first, last }));
        expect(event.startDate.isDate).toBe(true);
        expect(event.startDate.toString()).toBe(first);
        const lastDay = event.endDate.clone();
        lastDay.adjust(-1, 0, 0, 0);
        expect(lastDay.toString()).toBe(last);
      }),
    );
  });

  test('heeft geen regel van meer dan 75 bytes, en leest terug wat erin ging', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = textOf({ title, text: title });
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
        expect(read(text).event.summary).toBe(title.replace(/\p{Cc}/gu, (one) => kept(one)));
      }),
    );
  });

  test.each(hostileTitles)('laat %s heel', (_, title) => {
    const { calendar, event } = read(textOf({ title, text: title, category: title }, title));
    const expected = title.toWellFormed().replaceAll('\r\n', '\n');
    expect(event.summary).toBe(expected);
    expect(event.description).toBe(expected);
    expect(calendar.getFirstPropertyValue('name')).toBe(expected);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });
});

function kept(character: string): string {
  return character === '\n' || character === '\t' ? character : character === '\r' ? '\n' : '';
}
