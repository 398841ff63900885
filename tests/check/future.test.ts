import { describe, expect, test } from 'vitest';
import { checkFuture } from '#check/future.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { lijst, zoetwater } from '../support/atlas.ts';
import { gebeurtenis, webBron } from '../support/builders.ts';
import { registerAfter, set } from '../support/change.ts';

/** The problems, on a day, of an outcome with an event of this datum. */
function problemsOf(datum: string, today: string): string[] {
  const later = gebeurtenis({ datum, gebeurtenis: 'gestart', status: 'loopt', bron: webBron });
  const register = registerAfter(set(zoetwater, 'verloop', [gebeurtenis(), later]));
  return checkFuture({ afspraken: register.afspraken }, today).map((problem) =>
    formatProblems([problem]),
  );
}

describe('een gebeurtenis die nog niet kan zijn geweest', () => {
  test.each([
    ['2025-03-02', '2025-03-01'],
    ['2025-04', '2025-03-31'],
    ['2025-Q2', '2025-03-31'],
    ['2026', '2025-12-31'],
    ['2025-04/2025-06', '2025-03-31'],
  ])('wordt gemeld: %s op %s', (datum, today) => {
    const [message, ...others] = problemsOf(datum, today);
    expect(others).toEqual([]);
    expect(message).toContain(`${zoetwater}, verloop.1.datum: “${datum}” ligt in de toekomst`);
    expect(message).toContain('Wat nog moet gebeuren, hoort in “termijn”.');
  });

  test.each([
    ['2025-03-01', '2025-03-01'],
    ['2025-03', '2025-03-01'],
    ['2025', '2025-01-01'],
  ])('is iets anders dan een die deels voorbij is: %s op %s', (datum, today) => {
    expect(problemsOf(datum, today)).toEqual([]);
  });
});

test('een wijziging van een dag die nog komt, wordt gemeld', () => {
  const { wijzigingen } = registerAfter();
  const [first] = wijzigingen;
  const problems = checkFuture({ wijzigingen }, '2024-01-01');
  expect(problems.map(({ field, value }) => [field, value])).toContainEqual([
    'datum',
    first?.data.datum,
  ]);
  expect(checkFuture({ wijzigingen }, first?.data.datum ?? '')).toEqual([]);
});

test('ook een zoektocht en een lezing van een dag die nog komt, worden gemeld', () => {
  const { afspraken, kamerstukken, bijlagen } = registerAfter(
    set(zoetwater, 'gezocht', [
      { datum: '2025-03-01', waar: 'Openbare pagina’s' },
      { datum: '2025-03-02', waar: 'Openbare pagina’s' },
    ]),
    set('data/kamerstukken/34682-205.json', 'gelezen', { mate: 'geheel', op: '2025-03-02' }),
    set(lijst, 'gelezen', { mate: 'deels', op: '2025-03-03' }),
  );
  const problems = checkFuture({ afspraken, kamerstukken, bijlagen }, '2025-03-01');
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    [zoetwater, 'gezocht.1.datum'],
    ['data/kamerstukken/34682-205.json', 'gelezen.op'],
    [lijst, 'gelezen.op'],
  ]);
});

test('ook een bijlage is niet na vandaag gelezen, en een uitkomst niet na vandaag bekend geworden', () => {
  const { afspraken, bijlagen } = registerAfter(
    set(lijst, 'gelezen', { mate: 'geheel', op: '2025-03-02' }),
    set(zoetwater, 'bron', webBron),
    set(zoetwater, 'bekendGeworden', { datum: '2025-04', toelichting: 'Op een site.' }),
  );
  const problems = checkFuture({ afspraken, bijlagen }, '2025-03-01');
  expect(problems.map(({ field }) => field)).toEqual(['bekendGeworden.datum', 'gelezen.op']);
});

test('ook een bron, een stuk, een stap, een ronde en een intrekking van een dag die nog komt, worden gemeld', () => {
  const register = registerAfter(
    set('data/provincies/fryslan.json', 'arrangement.0.datum', '2024-11-12'),
    set(lijst, 'bronnen.0', { ...webBron, datum: '2024-11-12' }),
  );
  const fields = checkFuture(register, '2023-12-31').map(({ file, field }) => `${file} ${field}`);
  expect(fields).toContain('data/rondes/2024.json data.0');
  expect(fields).toContain('data/provincies/fryslan.json arrangement.0.datum');
  expect(fields).toContain(`${lijst} bronnen.0.datum`);
  expect(fields).toContain(`${lijst} datum`);
});
