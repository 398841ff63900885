import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKamerstukken } from '#domain/citation/find.ts';
import { formatDossier, kamerstukId } from '#domain/kamerstuk/id.ts';
import { expectedKamerstukId, formatKamerstukRecord } from '#domain/kamerstuk/label.ts';
import { kamerstuk } from '../../support/builders.ts';

describe('een dossier', () => {
  test.each([
    [{ nummer: '34682' }, '34 682'],
    [{ nummer: '36600', toevoeging: 'A' }, '36 600 A'],
    [{ nummer: '36600', toevoeging: 'XVIII' }, '36 600 XVIII'],
  ])('%o heet “%s”', (dossier, expected) => {
    expect(formatDossier(dossier)).toBe(expected);
  });
});

describe('een kamerstuk', () => {
  const document = { dossiers: [], nr: undefined, documentnummer: '2024D43452' };

  test.each([
    ['34682-205', kamerstuk('205'), '34 682, nr. 205'],
    ['34682-ac', kamerstuk('AC'), '34 682, AC'],
    ['36600-a-16', kamerstuk('16', { dossiers: ['36600-a'] }), '36 600 A, nr. 16'],
    ['36600-xviii-b', kamerstuk('B', { dossiers: ['36600-xviii'] }), '36 600 XVIII, B'],
    ['34682-205', kamerstuk('205', { dossiers: ['34682', '29435'] }), '34 682, nr. 205'],
    ['2024d43452', kamerstuk('1', document), '2024D43452'],
  ])(
    '%s heet zoals lezers het schrijven, en zijn id volgt uit zijn nummers',
    (id, record, label) => {
      expect(formatKamerstukRecord(record)).toBe(label);
      expect(expectedKamerstukId(record)).toBe(id);
    },
  );

  test('wordt in lopende tekst onder zijn eigen naam teruggevonden', () => {
    const letters = fc.constantFrom('A', 'B', 'XII', 'XVIII');
    const dossier = fc.tuple(fc.integer({ min: 20000, max: 39999 }), fc.option(letters));
    fc.assert(
      fc.property(dossier, fc.integer({ min: 1, max: 999 }), ([nummer, toevoeging], nr) => {
        const main = [String(nummer), toevoeging?.toLowerCase()].filter(Boolean).join('-');
        const record = kamerstuk(String(nr), { dossiers: [main] });
        const id = expectedKamerstukId(record);
        const [reference] = findKamerstukken(`Zie Kamerstuk ${formatKamerstukRecord(record)}.`);
        expect(reference && kamerstukId(reference)).toBe(id);
      }),
    );
  });
});
