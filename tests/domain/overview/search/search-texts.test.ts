import { describe, expect, test } from 'vitest';
import {
  factsOfAfspraak,
  factsOfKamerstuk,
  leadOfKamerstuk,
} from '#domain/overview/search/search-texts.ts';
import { kamerstuk } from '../../../support/builders.ts';
import { registerAfter, write } from '../../../support/change.ts';
import { tell } from '../../../support/story.ts';

const paper = (change: Parameters<typeof kamerstuk>[1]) => {
  const register = registerAfter(
    write('data/kamerstukken/34682-999.json', kamerstuk('999', change)),
  );
  const node = register.find('kamerstukken', '34682-999');
  if (!node) throw new Error('geen kamerstuk');
  return node;
};

describe('wat de zoekindex van een tabel met gegevens weet', () => {
  test('is van een uitkomst een zin met de termijn, en niet wie erbij hoort', () => {
    const afspraak = tell({
      verloop: [{ datum: '2024-11-12', status: 'afgesproken' }],
      uiterlijk: '2025-06',
    });
    const facts = factsOfAfspraak(afspraak, '2024-12-01');
    expect(facts).toContain('Op tijd (uiterlijk juni 2025).');
    const partijen = afspraak.partijen.map(({ label }) => label);
    expect(partijen.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => partijen.some((label) => fact.includes(label)))).toEqual([]);
  });

  test('zijn van een Kamerstuk zinnen zonder de indieners', () => {
    const facts = factsOfKamerstuk(paper({ soort: 'brief', datum: '2025-06-12' }));
    expect(facts[0]).toBe('Brief van 12 juni 2025.');
  });

  test.each([
    [
      'met nummer en datum',
      { titel: 'Voortgang', datum: '2025-06-12' },
      '34 682, nr. 999, 12 juni 2025',
    ],
    ['zonder datum', { titel: 'Voortgang', datum: undefined }, '34 682, nr. 999'],
    ['als het nummer de titel is', { titel: undefined, datum: '2025-06-12' }, '12 juni 2025'],
  ])('staat voor de titel van een Kamerstuk %s', (_, change, expected) => {
    expect(leadOfKamerstuk(paper(change))).toBe(expected);
  });
});
