import { describe, expect, test } from 'vitest';
import { explainJsonMistake } from '#check/json/json-mistake.ts';
import { findJsonError } from '#check/json/json-scan.ts';

/** The rule that says what is wrong with a text that is not JSON. */
function ruleFor(text: string): string | undefined {
  const error = findJsonError(text);
  return error && explainJsonMistake(text, error).finding.rule;
}

describe('wat er mis is met JSON, is waar van wat er staat', () => {
  test.each([
    ['een leeg bestand', '', 'json/empty'],
    ['alleen witruimte', ' \n\t', 'json/empty'],
    ['een harde spatie', '\u00a0', 'json/no-value'],
    ['een 0 te veel', '{"nr": 0205}', 'json/leading-zero'],
    ['een datum zonder aanhalingstekens', '{"dag": 06-11-2024}', 'json/leading-zero'],
    ['een min met een 0 te veel', '{"x": -01}', 'json/leading-zero'],
    ['een getal onder de 1', '{"x": 0.5}', undefined],
    ['nul', '{"x": 0}', undefined],
    ['een woord in hoofdletters', '{"x": True}', 'json/capitals'],
    ['een woord dat zo begint', '{"x": null-waarde}', 'json/no-value'],
  ])('%s', (_, text, rule) => {
    expect(ruleFor(text)).toBe(rule);
  });
});
