import { describe, expect, test } from 'vitest';
import { builtCommit, hasRecordFiles } from '../../config/exports.ts';

describe('bestanden per record', () => {
  test.each([
    [undefined, true],
    ['', true],
    ['1', true],
    ['0', false],
  ])('bij RECORD_FILES=%s: %s', (value, expected) => {
    expect(hasRecordFiles({ RECORD_FILES: value })).toBe(expected);
  });

  test('bij een andere waarde zegt de melding wat er kan', () => {
    expect(() => hasRecordFiles({ RECORD_FILES: 'nee' })).toThrow(
      'RECORD_FILES kan niet “nee” zijn; kies 0 of 1.',
    );
  });
});

test('de commit is leeg of een hele commit', () => {
  expect(builtCommit()).toMatch(/^(?:[0-9a-f]{40})?$/);
});
