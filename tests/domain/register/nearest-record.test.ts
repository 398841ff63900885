import { expect, test } from 'vitest';
import { nearestRecord } from '#domain/register/nearest-record.ts';

const records = [
  { id: 'fryslan', label: 'Fryslân', data: { naam: 'Fryslân', aliassen: ['Friesland'] } },
  { id: 'gelderland', label: 'Gelderland', data: { naam: 'Gelderland', aliassen: [] } },
  { id: '2024/zoetwater-noord', label: 'Zoetwater', data: { titel: 'Zoetwater' } },
  { id: 'groningen-assen', label: 'Groningen-Assen', data: { aliassen: ['Regio Groningen'] } },
  { id: 'zeehavens', label: 'Zeehavens', data: { aliassen: ['Regio Groningen'] } },
];

test.each([
  ['friesland', 'fryslan'],
  ['Frieslant', 'fryslan'],
  ['gelderlnad', 'gelderland'],
  ['zoetwater-noord', '2024/zoetwater-noord'],
  ['heel-nederland', undefined],
  ['gelder', undefined],
  ['regio-groningen', undefined],
])('“%s” was bedoeld als %s', (written, expected) => {
  expect(nearestRecord(written, records)).toBe(expected);
});
