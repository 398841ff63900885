import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,browser}/**', 'tests/zoeken/zoeken.test.ts'],
          // A property is tried many times; on a slow machine that takes longer than the usual five seconds.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts', 'tests/zoeken/zoeken.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // A slow machine is no failure: these bounds only end what hangs.
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
