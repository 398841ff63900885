import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGemeenteFinder } from '#domain/register/gemeente-names.ts';
import type { GemeenteNode } from '#domain/register/model.ts';
import { gemeente } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const names: [naam: string, ...aliassen: string[]][] = [
  ['Zwolle'],
  ['Amersfoort'],
  ['Arnhem'],
  ['Utrecht'],
  ['Best'],
  ['Bergen op Zoom'],
  ['Bergen (Limburg)', 'Bergen (L.)'],
  ['Bergen (Noord-Holland)', 'Bergen (NH.)'],
  ['Hengelo', 'Hengelo (O.)'],
  ['Enschede'],
  ['’s-Hertogenbosch', 'Den Bosch'],
  ['Nuenen, Gerwen en Nederwetten'],
  ['Sittard-Geleen'],
  ['Breda'],
  ['Groningen'],
  ['Laren', 'Laren (NH.)'],
];
const nodes = gemeenten();
const find = createGemeenteFinder(
  nodes,
  ['Regio Zwolle', 'Utrecht-Amersfoort', 'Arnhem Nijmegen Foodvalley'],
  ['Utrecht', 'Groningen', 'Noord-Holland', 'Gelderland', 'Fryslân'],
);

function gemeenten(): GemeenteNode[] {
  const register = registerAfter(
    write('data/gemeenten/s-hertogenbosch.json', undefined),
    ...names.map(([naam, ...aliassen], index) =>
      write(
        `data/gemeenten/plaats-${index}.json`,
        gemeente(naam, { code: `GM10${10 + index}`, aliassen }),
      ),
    ),
  );
  return names.flatMap((_, index) => register.find('gemeenten', `plaats-${index}`) ?? []);
}

const labelsIn = (text: string) => find(text).map(({ label }) => label);

describe('een tekst noemt', () => {
  test.each([
    ['een naam', 'Er komen woningen in Zwolle.', ['Zwolle']],
    ['een naam aan het begin', 'Zwolle wil woningen.', ['Zwolle']],
    ['een naam twee keer', 'Zwolle, ja Zwolle.', ['Zwolle']],
    [
      'twee namen met een streep ertussen',
      'Enschede/Hengelo vroegen geld.',
      ['Enschede', 'Hengelo'],
    ],
    ['een naam met een streepje', 'de gemeente Sittard-Geleen', ['Sittard-Geleen']],
    ['een naam van meer woorden', 'bij Bergen op Zoom.', ['Bergen op Zoom']],
    [
      'een naam met komma’s',
      'Nuenen, Gerwen en Nederwetten doet mee.',
      ['Nuenen, Gerwen en Nederwetten'],
    ],
    ['een naam met een apostrof', "naar 's-Hertogenbosch en verder", ['’s-Hertogenbosch']],
    ['een andere naam', 'in Den Bosch', ['’s-Hertogenbosch']],
    ['een gewoon woord als naam', 'in Eindhoven en Best', ['Best']],
    ['de stad met de naam van een provincie', 'de stad Utrecht groeit', ['Utrecht']],
    ['de gemeente met de naam van een provincie', 'de gemeente Utrecht', ['Utrecht']],
    [
      'steden met de naam van een provincie, in een opsomming',
      'de gemeenten Utrecht en Groningen doen mee',
      ['Utrecht', 'Groningen'],
    ],
    [
      'zo’n stad verderop in een opsomming',
      'Steden Zwolle, Nuenen, Gerwen en Nederwetten, Groningen of Breda.',
      ['Zwolle', 'Nuenen, Gerwen en Nederwetten', 'Groningen', 'Breda'],
    ],
    [
      'de officiële naam met een provincie tussen haakjes',
      'In Bergen (NH.) en in Bergen (L.).',
      ['Bergen (Noord-Holland)', 'Bergen (Limburg)'],
    ],
    ['die naam zonder punt', 'in Bergen (NH)', ['Bergen (Noord-Holland)']],
    ['de naam in de atlas voluit', 'in Bergen (Limburg),', ['Bergen (Limburg)']],
    ['zo’n naam van een gewoon woord, aan het begin', 'Laren (NH.) bouwt.', ['Laren']],
    ['een naam met haar provincie erachter', 'in Zwolle (Fryslân)', ['Zwolle']],
    ['een naam met een toelichting erachter', 'in Zwolle (stad)', ['Zwolle']],
    ['een naam als bezitter', 'Breda’s plannen', ['Breda']],
    ['een naam als bezitter, met een rechte apostrof', "in Breda's centrum", ['Breda']],
  ])('%s', (_, text, expected) => {
    expect(labelsIn(text)).toEqual(expected);
  });

  test.each([
    ['een regio met een naam erin', 'in regio Zwolle en Regio Zwolle'],
    ['een gebied met een naam erin', 'het gebied Utrecht-Amersfoort'],
    ['een gebied van meer woorden', 'Arnhem Nijmegen Foodvalley'],
    ['een provincie', 'de provincies Utrecht en Noord-Holland'],
    ['een gewoon woord aan het begin van een zin', 'Klaar. Best veel woningen.'],
    ['een gewoon woord', 'het best bereikbare station'],
    ['een naam die twee gemeenten hebben', 'in Bergen'],
    ['zo’n naam als bezitter', 'over Bergen’s duinen'],
    ['zo’n naam met iets anders tussen haakjes', 'in Bergen (N.) en Bergen (zie NH.)'],
    ['haakjes die niet bij de naam sluiten', 'in Bergen (NH. en elders)'],
    ['een naamgenoot in een andere provincie', 'in Hengelo (Gld.) en Hengelo (Gelderland)'],
    ['een regio als bezitter', 'over Regio Zwolle’s plannen en utrecht-amersfoort’s groei'],
    ['een provincie als bezitter', 'over Utrecht’s plannen'],
    ['een provincie na een opsomming', 'gemeenten, Utrecht en Groningen'],
    ['gemeenten die geen naam hebben', 'de gemeenten en de provincies Utrecht en Groningen'],
    ['een deel van een woord', 'de Zwollenaren, Zwolle-Noord en Amersfoorts'],
    ['een naam over twee zinnen', 'Bergen. Op Zoom.'],
    ['niets', ''],
  ])('niet: %s', (_, text) => {
    expect(labelsIn(text)).toEqual([]);
  });

  test('wat haar zinnen samen noemen, hoe lang zij ook is', () => {
    const sentences = fc.constantFrom(
      'In Zwolle.',
      'Over regio Zwolle.',
      'Bij Enschede.',
      'Best leuk.',
      'De gemeenten Breda, Utrecht en Groningen.',
      'De gemeenten Arnhem, Utrecht.',
      'Groningen en Utrecht.',
      'Bergen (L.) is dat.',
      'Amersfoort’s stad.',
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 40 }), (parts) => {
        const together = new Set(labelsIn(parts.join(' ')));
        expect(together).toEqual(new Set(parts.flatMap(labelsIn)));
      }),
    );
  });

  test('een stad met de naam van een provincie alleen waar de woorden ervoor dat zeggen', () => {
    const words = ['gemeente', 'gemeenten', 'steden', 'stad', 'Utrecht', 'Groningen', 'Zwolle'];
    const word = fc.constantFrom(...words, 'Gelderland', 'Bergen', 'en', 'of', 'de');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ')), { maxLength: 30 })
      .map((parts) => parts.flat().join('').trim());
    const one = '(?:Utrecht|Groningen|Zwolle)(?![^ ,])';
    const told = new RegExp(
      `(?:gemeenten|steden) ${one}(?:, ${one})* (?:en|of) ${one}|(?:gemeenten?|stad|steden) ${one}`,
      'g',
    );
    fc.assert(
      fc.property(text, (some) => {
        const meant = some.match(told)?.join(' ') ?? '';
        const expected = ['Utrecht', 'Groningen'].filter((name) => meant.includes(name));
        const found = labelsIn(some).filter((name) => name !== 'Zwolle');
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 2000 },
    );
  });
});
