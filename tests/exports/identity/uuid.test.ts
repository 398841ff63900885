import { expect, test } from 'vitest';
import { uuidOf } from '#exports/identity/uuid.ts';

// These values are in feeds and calendars of readers. A change of them is never right.
test.each([
  ['afspraken/2024/zoetwater#2025-06-12-gestart', 'ae2c0953-7e8e-547a-b6e3-255e09f21b9e'],
  ['feed /provincies/fryslan/', '4175b6f5-f6e5-5601-85fa-55dc4e09be59'],
])('de naam %s heeft voor altijd dezelfde UUID, van versie 5', (name, uuid) => {
  expect(uuidOf(name)).toBe(uuid);
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
