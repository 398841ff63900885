import { expect, test } from 'vitest';
import { passagesFor } from '#domain/place/passages.ts';
import { groupPassages, passageTexts } from '#domain/place/shown-passages.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { registerOf } from '../../support/change.ts';

const register = registerOf(makeCorpus({ afspraken: 120, rondes: 4 }));
const all = register.provincies.map(passagesFor).filter((passages) => passages.length > 0);

test('wat de plek zelf noemt, staat voorop, en daarna elke andere weg één keer', () => {
  expect(all.length).toBeGreaterThan(0);
  for (const passages of all) {
    const groups = groupPassages(passages);
    const marks = groups.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.lastIndexOf('')).toBeLessThanOrEqual(0);
    expect(groups.flatMap(({ alineas }) => alineas)).toHaveLength(passages.length);
  }
});

test('de teksten waarin woorden worden uitgelegd zijn die van de pagina, in haar volgorde', () => {
  for (const passages of all) {
    const texts = groupPassages(passages).flatMap(({ alineas }) =>
      alineas.map(({ parsed }) => parsed.text),
    );
    const shown = passageTexts(passages);
    expect(shown).toHaveLength(texts.length);
    for (const [index, text] of texts.entries())
      expect(text.startsWith(shown[index]?.replace(/\u{a0}…$/u, '') ?? '-')).toBe(true);
  }
});

test('op de pagina van een plek worden woorden uitgelegd in wat over de plek zelf gaat', () => {
  for (const passages of all) {
    const own = passages.filter(({ through }) => through.length === 0);
    expect(passageTexts(passages, true)).toHaveLength(own.length);
  }
});
