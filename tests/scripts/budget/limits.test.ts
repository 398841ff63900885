import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { most, readLimits } from '../../../scripts/budget/limits.ts';

const text = readFileSync('budgetten.json', 'utf8');
const checks = globSync('{tests/{site,browser},bench,scripts/{site-checks,budget}}/**/*.ts', {
  exclude: (name) => name.includes('node_modules'),
}).map((file) => readFileSync(file, 'utf8'));

/** The budget with other fields for one limit. */
function withLimit(name: string, fields: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(text), [name]: fields });
}

describe('het budget', () => {
  test.each(Object.keys(most))('wordt door een test of meting nagekeken: %s', (name) => {
    const used = new RegExp(`\\bmost\\.${name}\\b`);
    expect(checks.some((check) => used.test(check))).toBe(true);
  });

  test('zegt van elk getal wat het is', () => {
    const limit = { most: 3, unit: 'bytes', what: '' };
    expect(() => readLimits(withLimit('pageHtml', limit))).toThrow('pageHtml');
    expect(readLimits(withLimit('pageHtml', { ...limit, what: 'HTML' })).pageHtml).toBe(3);
  });

  test('heeft geen grens te veel of te weinig', () => {
    expect(() => readLimits(withLimit('kaas', { most: 1, unit: 'bytes', what: 'x' }))).toThrow(
      'kaas',
    );
    const { pageHtml: _, ...others } = JSON.parse(text);
    expect(() => readLimits(JSON.stringify(others))).toThrow('pageHtml');
  });
});
