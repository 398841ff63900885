import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { nearestOf } from '#domain/problem/nearest.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { compareText } from '#domain/text/order.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { problemWith } from '../../support/problem.ts';

describe('het woord dat er het meest op lijkt', () => {
  const provincies = ['drenthe', 'flevoland', 'fryslan', 'gelderland', 'groningen', 'limburg'];

  test.each([
    ['frieslan', 'fryslan'],
    ['Fryslan', 'fryslan'],
    ['FLEVOLAND', 'flevoland'],
    ['grunnen', 'groningen'],
    ['limbrug', 'limburg'],
    ['fryslan', 'fryslan'],
    ['noord-brabant', undefined],
    ['overijssel', undefined],
    ['', undefined],
  ])('bij “%s” is %s', (written, expected) => {
    expect(nearestOf(written, provincies)).toBe(expected);
  });

  test('is er niet zonder keus', () => {
    expect(nearestOf('fryslan', [])).toBeUndefined();
  });

  test('is bij gelijke afstand het eerste in het alfabet', () => {
    expect(nearestOf('boot', ['noot', 'loot', 'poot'])).toBe('loot');
  });

  const words = fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 });

  test('staat in de lijst, en niets in de lijst lijkt er meer op', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), words, (written, candidates) => {
        const steps = (word: string) => distance(written.toLowerCase(), word.toLowerCase());
        const nearest = nearestOf(written, candidates);
        if (nearest === undefined) {
          for (const word of candidates) expect(steps(word)).toBeGreaterThan(1);
        } else {
          expect(candidates).toContain(nearest);
          expect(steps(nearest)).toBe(Math.min(...candidates.map(steps)));
        }
      }),
    );
  });

  test('hangt niet af van de volgorde van de lijst', () => {
    const orders = words.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), orders, (written, [list, other]) => {
        expect(nearestOf(written, other)).toBe(nearestOf(written, list));
      }),
    );
  });
});

describe('het bericht', () => {
  test('is leeg als er niets te verbeteren is', () => {
    expect(formatProblems([])).toBe('');
  });

  test('noemt bestand, veld, wat er staat, wat er mis is, wat mag en wat bedoeld kan zijn', () => {
    const problem = problemWith({
      file: 'data/provincies/fryslan.json',
      field: 'codes.cbs.zekerheid',
      value: 'zeker',
      message: 'kan hier niet',
      allowed: ['bevestigd', 'afgeleid'],
      nearest: 'bevestigd',
    });
    const bare = problemWith({
      file: 'data/themas/water.json',
      message: 'is geen geldige UTF-8-tekst',
    });
    expect(formatProblems([bare, problem])).toMatchInlineSnapshot(`
      "Er zijn 2 fouten in de gegevens. Verbeter wat hieronder staat; daarna lukt het bouwen weer.

      - data/provincies/fryslan.json, codes.cbs.zekerheid: “zeker” kan hier niet. Toegestaan: bevestigd, afgeleid. Bedoelde u “bevestigd”? (test/any)
      - data/themas/water.json: is geen geldige UTF-8-tekst. (test/any)
      "
    `);
    expect(formatProblems([bare])).toMatchInlineSnapshot(`
      "Er is 1 fout in de gegevens. Verbeter wat hieronder staat; daarna lukt het bouwen weer.

      - data/themas/water.json: is geen geldige UTF-8-tekst. (test/any)
      "
    `);
  });

  test.each([
    ['een lange waarde kort', 'a'.repeat(200), `“${'a'.repeat(79)}…”`],
    ['een waarde van meer regels op één regel', 'een\r\n\ttwee', '“een twee”'],
    ['een lege waarde als lege aanhaling', '', '“”'],
    ['een onzichtbaar teken als code', 'a\u202eb', '“aU+202Eb”'],
    ['een stuurteken als code', 'a\u001b[2Jb', '“aU+001B[2Jb”'],
  ])('toont %s', (_, value, shown) => {
    const message = formatProblems([problemWith({ file: 'a.json', value, message: 'kan niet' })]);
    expect(message).toContain(`- a.json: ${shown} kan niet. (test/any)\n`);
  });

  const problem = fc
    .record({
      file: fc.constantFrom('a.json', 'b.json'),
      field: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
      value: fc.option(fc.string({ maxLength: 3, unit: 'binary' }), { nil: undefined }),
      message: fc.constantFrom('ontbreekt', 'kan hier niet'),
    })
    .map(problemWith);

  test('heeft voor elke fout precies één regel, op volgorde, hoe vaak en waar zij ook gemeld is', () => {
    const reports = fc
      .array(problem, { minLength: 1, maxLength: 10 })
      .chain((list) => fc.tuple(fc.constant(list), shuffled([...list, ...list])));
    fc.assert(
      fc.property(reports, ([list, again]) => {
        const message = formatProblems(list);
        const lines = message.split('\n').slice(2, -1);
        expect(lines).toEqual([...new Set(lines)].toSorted(compareText));
        expect(lines.every((line) => line.startsWith('- '))).toBe(true);
        expect(
          message.startsWith(
            lines.length === 1 ? 'Er is 1 fout ' : `Er zijn ${lines.length} fouten `,
          ),
        ).toBe(true);
        expect(formatProblems(again)).toBe(message);
      }),
    );
  });
});
