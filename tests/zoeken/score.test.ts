import { describe, expect, test } from 'vitest';
import { type Question, questionGroups } from './questions.ts';
import { type Answer, meanScore, scoreAnswer } from './score.ts';

const why = 'voor deze test';

function answer(addresses: string[], more: Partial<Answer> = {}): Answer {
  const results = addresses.map((address) => ({ address, places: [] }));
  return { results, total: addresses.length, notice: '', offers: [], ...more };
}

describe('één bekend antwoord', () => {
  const question: Question = { query: 'q', kind: 'known', pages: ['/a/', '/b/'], why };

  test.each([
    ['staat vooraan', ['/a/', '/x/'], 1],
    ['staat op de derde plaats', ['/x/', '/y/', '/b/'], 1],
    ['staat op de vierde plaats', ['/x/', '/y/', '/z/', '/a/'], 0.5],
    ['staat op de tiende plaats', [...'123456789'.split('').map((n) => `/${n}/`), '/a/'], 0.5],
    ['staat op de elfde plaats', [...'123456789'.split('').map((n) => `/${n}/`), '/x/', '/a/'], 0],
    ['staat er niet', ['/x/', '/ab/'], 0],
    ['ontbreekt helemaal', [], 0],
    ['is een alinea op de bladzijde', ['/a/#alinea-3'], 1],
  ])('%s', (_, addresses, expected) => {
    expect(scoreAnswer(question, answer(addresses))).toBe(expected);
  });

  test('een plek op een bladzijde telt ook als zij bij het resultaat staat, en een andere plek niet', () => {
    const place: Question = { query: 'q', kind: 'known', pages: ['/a/#alinea-3'], why };
    const at = (places: string[]) => answer([], { results: [{ address: '/a/', places }] });
    expect(scoreAnswer(place, at(['/a/#alinea-1', '/a/#alinea-3']))).toBe(1);
    expect(scoreAnswer(place, at(['/a/#alinea-30']))).toBe(0);
  });

  test('een verboden bladzijde of een verzwegen verbetering maakt het nul', () => {
    const strict: Question = { ...question, never: ['/c/'], says: 'zoetwater' };
    const said = { notice: 'Resultaten voor Zoetwater.' };
    expect(scoreAnswer(strict, answer(['/a/'], said))).toBe(1);
    expect(scoreAnswer(strict, answer(['/a/', '/c/'], said))).toBe(0);
    expect(scoreAnswer(strict, answer(['/a/']))).toBe(0);
  });
});

describe('een verzameling', () => {
  const question: Question = {
    query: 'q',
    kind: 'set',
    pages: ['/a/', '/b/'],
    also: ['/c/*'],
    why,
  };

  test.each([
    ['alles, en niets anders', ['/a/', '/b/'], 1],
    ['alles, met wat er ook bij hoort', ['/a/', '/c/1/', '/b/', '/c/2/', '/c/3/', '/x/'], 1],
    ['alles, met één vreemde in de eerste vijf', ['/a/', '/b/', '/x/', '/c/1/', '/c/2/'], 0.9],
    ['de helft, en niets anders', ['/a/'], 0.75],
    ['alleen wat er ook bij hoort', ['/c/1/'], 0.5],
    ['niets', [], 0],
  ])('%s', (_, addresses, expected) => {
    expect(scoreAnswer(question, answer(addresses))).toBeCloseTo(expected);
  });

  test('is klein: de eerste vijf hoeven niet alle vijf relevant te zijn', () => {
    const small: Question = { query: 'q', kind: 'set', pages: ['/a/', '/b/'], why };
    expect(scoreAnswer(small, answer(['/a/', '/b/', '/x/']))).toBe(1);
  });
});

describe('wat er niet is', () => {
  const question: Question = { query: 'q', kind: 'absent', offers: ['/kamerstukken/34682/'], why };
  const plain: Question = { query: 'q', kind: 'absent', why };

  test.each([
    ['geen resultaat', plain, answer([]), 1],
    ['een dubbelganger', plain, answer(['/x/']), 0],
    ['geen koppeling maar wel een aantal', plain, answer([], { total: 3 }), 0],
    ['het dossier als weg verder', question, answer([], { offers: ['/kamerstukken/34682/'] }), 1],
    ['het dossier als enige resultaat', question, answer(['/kamerstukken/34682/']), 1],
    ['het dossier ontbreekt', question, answer([]), 0],
    ['het dossier met een dubbelganger', question, answer(['/kamerstukken/34682/', '/x/']), 0],
  ])('%s', (_, asked, given, expected) => {
    expect(scoreAnswer(asked, given)).toBe(expected);
  });
});

describe('een melding', () => {
  test('telt alleen als zij er staat', () => {
    const question: Question = { query: 'auteur:x', kind: 'notice', says: 'auteur', why };
    expect(scoreAnswer(question, answer(['/a/'], { notice: '“auteur:” kennen wij niet.' }))).toBe(
      1,
    );
    expect(scoreAnswer(question, answer(['/a/']))).toBe(0);
  });
});

describe('het gemiddelde', () => {
  test('van een lege groep is nul', () => {
    expect(meanScore([])).toBe(0);
    expect(meanScore([1, 0.5, 0])).toBe(0.5);
  });
});

describe('de vragen', () => {
  const all = [...questionGroups.values()].flat();

  test('zijn er genoeg, en elke vraag staat er één keer', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  });

  test('vragen vaak genoeg naar wat er niet is', () => {
    const absent = questionGroups.get('afwezig') ?? [];
    expect(absent.length).toBeGreaterThanOrEqual(80);
    expect(absent.every(({ kind }) => kind === 'absent')).toBe(true);
  });
});
