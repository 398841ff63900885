import { defineConfig } from 'vitest/config';

/** The built site, in files and in a browser, and the questions that are put to its search. */
const site = ['tests/{site,browser}/**/*.test.ts', 'tests/zoeken/zoeken.test.ts'];
/** Real processes, git repositories and local servers. */
const commands = ['tests/**/*.command.test.ts'];

/** A busy machine is no failure: these bounds only end what hangs. */
const patience = { testTimeout: 1_200_000, hookTimeout: 1_200_000, teardownTimeout: 120_000 };

export default defineConfig({
  test: {
    // Every core: most of a test of a command or of the site is waiting for another process.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...patience,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...commands, ...site],
          pool: 'threads',
          // These tests change nothing that another file sees, so a worker loads each module once.
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'commands',
          include: commands,
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'site',
          include: site,
          globalSetup: ['tests/site/setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
