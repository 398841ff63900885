import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutGeld, geldParts, geldPath } from '#domain/geld/cut-geld.ts';
import { countAmounts, geldRows, geldSteps } from '#domain/geld/lines.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { type Geldstap, geldstappen } from '#schema/field/words.ts';
import { realRegister } from '../../support/import.ts';

const register = await realRegister();
const rows = geldRows(register.afspraken);

/** An outcome with these amounts, of a ronde. */
function withMoney(stappen: readonly Geldstap[], id: string, ronde = '2024'): AfspraakNode {
  const [given] = rows;
  const [linked] = given?.afspraak.geld ?? [];
  if (!given || !linked) throw new Error('nergens geld');
  const geld = stappen.map((stap) => ({ ...linked, line: { ...linked.line, stap } }));
  return { ...given.afspraak, id, geld, data: { ...given.afspraak.data, ronde } };
}

/** What the money of an outcome with these steps leaves open. */
function openOf(stappen: readonly Geldstap[]): string[] {
  return geldSteps(withMoney(stappen, '2024/een')).flatMap(({ open }) => open ?? []);
}

test('elke uitkomst met een bedrag heeft ook geld met een bron', () => {
  const without = register.afspraken.filter(
    ({ data, geld }) => data.bedrag !== undefined && geld.length === 0,
  );
  expect(without.map(({ id }) => id)).toEqual([]);
  const money = rows.flatMap(({ afspraak }) => afspraak.geld);
  expect(money.filter(({ bron }) => bron === undefined)).toEqual([]);
});

describe('wat het geld openlaat', () => {
  test('is elke stap waar geen bedrag van is, en nooit “niet gevonden”', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...geldstappen), { minLength: 1 }), (stappen) => {
        const open = openOf(stappen);
        expect(open).toHaveLength(geldstappen.length - new Set(stappen).size);
        for (const sentence of open) expect(sentence).toMatch(/ is hier niet nagegaan\.$/);
      }),
    );
  });

  test('is bij alleen een toezegging de begroting en de betaling', () => {
    expect(openOf(['toegezegd'])).toEqual([
      'Of het in een begroting staat, is hier niet nagegaan.',
      'Of het is betaald, is hier niet nagegaan.',
    ]);
  });
});

test('elk bedrag staat bij precies één stap, met zijn eigen nummer', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...geldstappen)), (stappen) => {
      const steps = geldSteps(withMoney(stappen, '2024/een'));
      expect(steps.map(({ stap }) => stap)).toEqual(geldstappen);
      const numbers = steps.flatMap(({ amounts }) => amounts.map(({ nr }) => nr));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(stappen.map((_, index) => index + 1));
    }),
  );
});

describe('de pagina met al het geld', () => {
  test('is heel zolang één pagina het kan hebben', () => {
    expect(cutGeld(rows)).toBeUndefined();
    expect(geldParts(register)).toEqual([]);
  });

  test('heeft in delen elke uitkomst precies één keer, en elk bedrag', () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      withMoney(
        ['toegezegd', 'begroot'],
        `20${24 + (index % 3)}/${index}`,
        `20${24 + (index % 3)}`,
      ),
    );
    const pages = geldParts({ afspraken: many }).filter(({ part }) => part.cut === undefined);
    const shown = pages.flatMap(({ part }) => part.sections.flatMap((section) => section.rows));
    expect(shown.map(({ afspraak }) => afspraak.id).toSorted()).toEqual(
      many.map(({ id }) => id).toSorted(),
    );
    expect(countAmounts(shown)).toBe(260);
    expect(pages.map(({ part }) => part.path)).toEqual(
      ['2026', '2025', '2024'].map((jaar) => `${geldPath}${jaar}/`),
    );
  });
});
