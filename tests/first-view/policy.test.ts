import { expect, test } from 'vitest';
import { policyWith } from '#first-view/policy.ts';

/** By name, the sources of each directive. */
const read = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]));

test('a page loads nothing from elsewhere, and its styles are named once it is finished', () => {
  expect([...read(policyWith())]).toEqual([
    ['default-src', "'self'"],
    ['img-src', "'self' data:"],
    ['object-src', "'none'"],
    ['base-uri', "'self'"],
    ['form-action', "'self'"],
    ['font-src', "'self'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
  ]);
});

test('what a page needs besides comes after the files of the site, and scripts are never more', () => {
  const policy = read(
    policyWith({ images: ['blob:'], styles: ["'unsafe-inline'"], connect: ['https://api.nl'] }),
  );
  expect(policy.get('img-src')).toBe("'self' data: blob:");
  expect(policy.get('style-src')).toBe("'self' 'unsafe-inline'");
  expect(policy.get('connect-src')).toBe("'self' https://api.nl");
  expect(policy.get('script-src')).toBe("'self'");
});
