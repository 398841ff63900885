import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { connectToBrowser } from '../../scripts/browser/launch.ts';

/** The browser that all tests of the site share, since starting one takes a second. Closing it closes the contexts of the caller. */
export function sharedBrowser(): Promise<Browser> {
  return connectToBrowser(inject('browserAddress'));
}
