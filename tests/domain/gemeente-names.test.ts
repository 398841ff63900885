import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGemeenteFinder } from '#domain/gemeente-names.ts';
import type { GemeenteNode } from '#domain/model.ts';
import { gemeente } from '../builders.ts';
import { registerAfter, write } from '../change.ts';

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
];
const nodes = gemeenten();
const find = createGemeenteFinder(
  nodes,
  ['Regio Zwolle', 'Utrecht-Amersfoort', 'Arnhem Nijmegen Foodvalley'],
  ['Utrecht', 'Noord-Holland'],
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
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 40 }), (parts) => {
        const together = new Set(labelsIn(parts.join(' ')));
        expect(together).toEqual(new Set(parts.flatMap(labelsIn)));
      }),
    );
  });
});
