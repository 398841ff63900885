import { describe, expect, test } from 'vitest';
import { makeVisible } from '#domain/invisible.ts';
import { attacks, mistakes, type Refused, welcome } from './edits.ts';
import { messagesIn } from './real.ts';

/** Every message of the edit; the one that must be among them names the file, the place and what is wrong. */
function expectRefused([, edit, file, place, says]: Refused): void {
  const messages = messagesIn(edit);
  const start = place === '' ? file : `${file}, `;
  const told = messages.filter(
    (message) => message.startsWith(start) && message.includes(place) && message.includes(says),
  );
  expect(told.length, messages.join('\n')).toBeGreaterThan(0);
  for (const message of messages) expect(message).toBe(makeVisible(message));
}

test('de gegevens zoals ze zijn, gaan door', () => {
  expect(messagesIn()).toEqual([]);
});

test('er zijn genoeg proeven', () => {
  expect(mistakes.length + attacks.length).toBeGreaterThanOrEqual(120);
});

describe('een vergissing', () => {
  test.each(mistakes)('wordt gemeld: %s', (...row) => expectRefused(row));
});

describe('een aanval', () => {
  test.each(attacks)('gaat niet door: %s', (...row) => expectRefused(row));
});

describe('een goede verandering', () => {
  test.each(welcome)('gaat door: %s', (_, edit) => {
    expect(messagesIn(edit)).toEqual([]);
  });
});
