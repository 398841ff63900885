import type { PageScreenshotOptions } from 'playwright-core';

/** Takes one picture, under this name. */
export type Save = (name: string, options?: PageScreenshotOptions) => Promise<void>;
