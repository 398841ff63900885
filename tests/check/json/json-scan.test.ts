import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError, mayRepeatField, scanJson } from '#check/json/json-scan.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Good JSON with one character taken away, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '}', ']', '"', ':', '0', '\n', 'e', '-', '\\'),
  )
  .map(([text, place, character]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + character + text.slice(at + (character === ',' ? 0 : 1));
  });

describe('de plaats van een fout in JSON', () => {
  test('is er precies wanneer de tekst geen JSON is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('ligt in de tekst, en wat ervoor staat kan het begin van JSON zijn', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const place = findJsonError(text);
        fc.pre(place !== undefined);
        const lines = text.split('\n');
        expect(place?.line).toBeLessThanOrEqual(lines.length);
        expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 0) - 1] ?? '').length + 1);
        const before = [
          ...lines.slice(0, (place?.line ?? 0) - 1),
          (lines[(place?.line ?? 0) - 1] ?? '').slice(0, (place?.column ?? 0) - 1),
        ].join('\n');
        const rest = findJsonError(before);
        if (rest) expect(rest).toMatchObject(endOf(before));
      }),
    );
  });

  test('is ook te vinden in een bestand van megabytes', () => {
    const long = JSON.stringify(
      { tekst: 'a'.repeat(2_000_000), lijst: Array.from({ length: 100_000 }, (_, nr) => nr) },
      null,
      1,
    );
    expect(findJsonError(long)).toBeUndefined();
    expect(findJsonError(`${long},`)).toMatchObject({ line: long.split('\n').length, column: 2 });
  });
});

/** A good beginning only lacks what comes after it. */
function endOf(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('een veld dat twee keer in een object staat', () => {
  const names = fc.constantFrom('a', 'b', '__proto__', '0', 'a\\"', '": ');
  const { object } = fc.letrec<{ value: string; object: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('1', '"a\\": b"', '[]'),
      tie('object'),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    ),
    object: fc
      .array(fc.tuple(names, fc.constantFrom('', ' ', '\n'.repeat(30)), tie('value')), {
        maxLength: 4,
      })
      .map(
        (fields) =>
          `{${fields.map(([name, gap, value]) => `${JSON.stringify(name)}${gap}:${value}`).join(',')}}`,
      ),
  }));

  test('wordt nooit over het hoofd gezien door wat alleen telt', () => {
    fc.assert(
      fc.property(object, (text) => {
        let isRepeated = false;
        scanJson(text, ({ again }) => {
          isRepeated ||= again;
        });
        if (isRepeated) expect(mayRepeatField(text, JSON.parse(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a": [{"b": 1}, {"b": 2}]}', false],
    ['{"a": 1, "b": {"a": 1}}', false],
    ['{"a": 1, "b": {"c": 1, "c": 2}}', true],
  ])('%s: %s', (text, expected) => {
    expect(mayRepeatField(text, JSON.parse(text))).toBe(expected);
  });
});
