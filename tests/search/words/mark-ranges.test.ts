import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMarks } from '#search/page/mark-address.ts';
import { markRanges, readMarks } from '#search/words/mark-ranges.ts';

/** The text with what is marked between brackets. */
function marked(text: string, words: string[]): string {
  let result = '';
  let at = 0;
  for (const [from, to] of markRanges(text, words)) {
    result += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return result + text.slice(at);
}

describe('gemarkeerd wordt', () => {
  test.each([
    ['Zoetwater in het noorden', ['zoetwater'], '[Zoetwater] in het noorden'],
    ['de uitvoeringsagenda', ['agenda'], 'de uitvoerings[agenda]'],
    ['in het binnenland', ['in'], '[in] het binnenland'],
    ['Fryslân en coördinatie', ['fryslan', 'coordinatie'], '[Fryslân] en [coördinatie]'],
    ['waterschap', ['water', 'waterschap'], '[waterschap]'],
    ['woningbouw', ['woning', 'ningbouw'], '[woningbouw]'],
    ['straße 💧 water', ['water'], 'straße 💧 [water]'],
    ['het NOVEX-gebied', ['novexgebied'], 'het [NOVEX-gebied]'],
    ['water-bodem', ['water'], '[water]-bodem'],
    ['dossier 34.682.', ['34682'], 'dossier [34.682].'],
    ['niets', ['water'], 'niets'],
    ['niets', [''], 'niets'],
  ])('in “%s” %j', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test('nooit iets dat de tekst verandert of overlapt', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ maxLength: 4 })),
        (text, words) => {
          expect(marked(text, words).replaceAll(/[[\]]/g, '')).toBe(text.replaceAll(/[[\]]/g, ''));
        },
      ),
    );
  });
});

describe('de woorden reizen mee in het adres', () => {
  test.each([
    ['/gebieden/groene-hart/', '/gebieden/groene-hart/?markeer=groene+hart'],
    ['/brieven/2024/water/#alinea-3', '/brieven/2024/water/?markeer=groene+hart#alinea-3'],
  ])('van %s', (address, expected) => {
    expect(withMarks(address, ['groene', 'hart'])).toBe(expected);
    expect(readMarks(new URL(expected, 'https://x').search)).toEqual(['groene', 'hart']);
  });

  test('en zonder woorden blijft het adres wat het was', () => {
    expect(withMarks('/over/', [])).toBe('/over/');
    expect(readMarks('?q=water')).toEqual([]);
  });
});
