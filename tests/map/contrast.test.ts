import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '#schema/field/words.ts';
import { contrast, looksOf } from '../support/contrast.ts';

/** Colours that must stand out from each other in the drawings on the site. */
const pairs: [what: string, from: string][] = [
  ['line-strong', 'paper'],
  ['mark', 'paper'],
  ['mark', 'land'],
  ['accent', 'land'],
  ...families.map((family): [string, string] => [`status-${family}`, 'paper']),
];
const kaart = readFileSync('src/components/kaart/Kaart.astro', 'utf8');
/** Names of the colours of the lines around each provincie and around each marked one. */
const border = strokeOf('.land');
const markedBorder = strokeOf('.marked');
const plain = ['land', 'land-hover', 'shade-1', 'shade-2', 'shade-3', 'shade-4'];
const twoByTwo = plain.flatMap((one, nr) => plain.slice(nr).map((other) => [one, other] as const));

/** Text on the map has a border in the colour of the paper, but on these shades it must be legible without one. */
const shades = ['land', 'shade-1', 'shade-2', 'shade-3', 'shade-4'];

describe.each(looksOf())('in het %s', (_, colors) => {
  test.each(pairs)('steekt %s ten minste 3:1 af tegen %s (WCAG 1.4.11)', (what, from) => {
    expect(contrast(colors.get(what), colors.get(from))).toBeGreaterThanOrEqual(3);
  });

  test.each(twoByTwo)(
    'steekt de grens tussen %s en %s tegen beide ten minste 3:1 af',
    (...pair) => {
      for (const shade of pair) {
        expect(contrast(colors.get(border), colors.get(shade))).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('steekt de kust ten minste 3:1 af tegen het papier', () => {
    expect(contrast(colors.get(border), colors.get('paper'))).toBeGreaterThanOrEqual(3);
  });

  test('steekt de grens tussen twee gemarkeerde provincies ten minste 3:1 af', () => {
    expect(contrast(colors.get(markedBorder), colors.get('accent'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['land', 'land-hover'])(
    'steekt een gemarkeerde provincie zelf ten minste 3:1 af tegen %s',
    (other) => {
      expect(contrast(colors.get('accent'), colors.get(other))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(shades)('is een getal op %s ten minste 4,5:1 (WCAG 1.4.3)', (shade) => {
    expect(contrast(colors.get('ink'), colors.get(shade))).toBeGreaterThanOrEqual(4.5);
  });

  test('worden de tinten steeds verder van het papier', () => {
    const steps = shades.map((shade) => contrast(colors.get(shade), colors.get('paper')));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(new Set(steps).size).toBe(steps.length);
  });
});

/** Name of the colour that a class of the map gives its line; throws when it has none. */
function strokeOf(selector: string): string {
  const rule = kaart.slice(kaart.indexOf(`\n  ${selector} {`)).split('}')[0] ?? '';
  const [, name] = /\n\s+stroke: var\(--([\w-]+)\);/.exec(rule) ?? [];
  if (name === undefined) throw new Error(`geen lijn om ${selector}`);
  return name;
}
