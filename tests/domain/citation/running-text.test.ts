import { expect, test } from 'vitest';
import { findKamerstukken } from '#domain/citation/find.ts';
import { runningText } from './running-text.ts';

function papersIn(text: string): string[] {
  return findKamerstukken(text).map(({ kind, dossier, toevoeging, nr }) => {
    const place = [dossier ?? '', toevoeging].filter((part) => part !== null).join('/');
    return `${kind === 'kamerstuk' ? '' : `${kind} `}${place}${nr === null ? '' : `#${nr}`}`;
  });
}

test('in lopende tekst wordt elk stuk gevonden, en niets dat er geen is', () => {
  const others = runningText
    .map(([text, ...papers]) => ({ text, found: papersIn(text), papers }))
    .filter(({ found, papers }) => found.toSorted().join() !== papers.toSorted().join());
  expect(others).toEqual([]);
  expect(runningText.length).toBeGreaterThan(250);
});
