import { describe, expect, test } from 'vitest';
import { familyKey, inflectionKey, soundsUnlike } from '#search/words/inflection.ts';

describe('vormen van één woord', () => {
  test.each([
    ['woning', 'woningen'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['plan', 'plannen'],
    ['boom', 'bomen'],
    ['stad', 'steden'],
    ['weg', 'wegen'],
    ['haven', 'havens'],
    ['strategie', 'strategieen'],
    ['provincie', 'provincies'],
    ['gemeente', 'gemeenten'],
    ['gemeente', 'gemeentes'],
    ['regio', 'regios'],
    ['agenda', 'agendas'],
    ['scenario', 'scenarios'],
    ['overheid', 'overheden'],
    ['groot', 'grote'],
    ['station', 'stations'],
    ['tram', 'trams'],
    ['corridor', 'corridors'],
    ['nieuw', 'nieuwe'],
  ])('%s en %s zijn hetzelfde woord', (one, other) => {
    expect(inflectionKey(one)).toBe(inflectionKey(other));
  });

  test.each([
    ['reis', 'rei'],
    ['visie', 'vis'],
    ['brief', 'briefing'],
    ['haven', 'haver'],
    ['mirt', 'mirte'],
    ['water', 'wateren1'],
    ['2024', '2025'],
  ])('%s en %s zijn niet hetzelfde woord', (one, other) => {
    expect(inflectionKey(one)).not.toBe(inflectionKey(other));
  });
});

describe('een dubbele letter maakt een ander woord', () => {
  test.each([
    ['bommen', 'bomen'],
    ['bommen', 'boom'],
    ['zon', 'zoon'],
    ['wonnen', 'wonen'],
    ['steel', 'stelt'],
    ['mer', 'meer'],
    ['social', 'sociaal'],
  ])('%s is iets anders dan %s', (one, other) => {
    expect(soundsUnlike(one, other)).toBe(true);
    expect(soundsUnlike(other, one)).toBe(true);
  });

  test.each([
    ['boom', 'bomen'],
    ['bom', 'bommen'],
    ['dag', 'dagen'],
    ['groot', 'grote'],
    ['stelt', 'stellen'],
    ['maakt', 'maken'],
    ['sociale', 'sociaal'],
    ['brief', 'brieven'],
    ['regel', 'regelen'],
  ])('%s kan hetzelfde zijn als %s', (one, other) => {
    expect(soundsUnlike(one, other)).toBe(false);
    expect(soundsUnlike(other, one)).toBe(false);
  });
});

describe('woorden van één familie', () => {
  test.each([
    ['investeren', 'investering'],
    ['investeert', 'investering'],
    ['bouwt', 'gebouwd'],
    ['economie', 'economische'],
    ['bereikbaar', 'bereikbaarheid'],
  ])('%s hoort bij %s', (one, other) => {
    expect(familyKey(one)).toBe(familyKey(other));
  });

  test.each([
    ['brief', 'briefing'],
    ['gewoon', 'gewoonte'],
    ['visie', 'vissen'],
  ])('%s hoort niet bij %s', (one, other) => {
    expect(familyKey(one)).not.toBe(familyKey(other));
  });
});
