import { expect, test } from 'vitest';
import { readPublication } from '#import/publication-schema.ts';
import { goodOfficial } from '../support/official-text.ts';

const file = 'data/bronnen/34682-205.json';

test.each(goodOfficial.map((text) => [text.id, text] as const))(
  'een officiële tekst die wij schreven, wordt gelezen zoals hij is: %s',
  (_, text) => {
    expect(readPublication(file, JSON.stringify(text))).toEqual(text);
  },
);

test.each([
  ['leeg', ''],
  ['halverwege afgebroken', JSON.stringify(goodOfficial[0]).slice(0, 200)],
  ['iets anders', '[]'],
  ['zonder onderdelen', JSON.stringify({ ...goodOfficial[0], secties: undefined })],
])('een bestand van een andere vorm geeft één zin met wat eraan te doen is: %s', (_, text) => {
  expect(() => readPublication(file, text)).toThrow(
    /^data\/bronnen\/34682-205\.json: heeft een andere vorm dan .* Verwijder het bestand en haal het stuk opnieuw op\.$/,
  );
});
