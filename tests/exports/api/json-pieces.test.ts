import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listInPieces, objectInPieces } from '#exports/api/json-pieces.ts';

const json = fc.json().map((text) => JSON.parse(text));

test('een lijst in stukken is de lijst die JSON.stringify maakt', () => {
  fc.assert(
    fc.property(fc.array(json), (items) => {
      expect([...listInPieces(items.map((item) => JSON.stringify(item)))].join('')).toBe(
        JSON.stringify(items),
      );
    }),
  );
});

test('een object in stukken ook, met een lijst erin die later wordt gemaakt', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), fc.array(json), (fields, records) => {
      const pieces = objectInPieces({
        ...fields,
        records: () => listInPieces(records.map((one) => JSON.stringify(one))),
      });
      expect([...pieces].join('')).toBe(JSON.stringify({ ...fields, records }));
    }),
  );
});
