import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the built site, as files and in a browser, and of the answers that its search gives. */
const site = ['tests/{site,browser}/**/*.test.ts', 'tests/zoeken/zoeken.test.ts'];
/** Tests with real processes, git repositories and local servers. */
const commands = ['tests/**/*.command.test.ts'];

/**
 * Takes the tests that build an atlas first: they take longest, and at the end one worker would still do that while the others have
 * nothing to do. Further as Vitest does: project by project, and of what it has no times of, the largest file first.
 */
class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const isBuild = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/scripts/site/');
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isBuild), ...own.filter((file) => !isBuild(file))];
    });
  }
}

/** Milliseconds. A busy machine is no failure: these limits only end what hangs. */
const patience = { testTimeout: 1_200_000, hookTimeout: 1_200_000, teardownTimeout: 120_000 };

export default defineConfig({
  test: {
    // As many workers as cores, because most tests of commands and of the site mainly wait for another process.
    maxWorkers: '100%',
    sequence: { sequencer: BuildsFirst },
    projects: [
      {
        test: {
          ...patience,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...commands, ...site],
          pool: 'threads',
          // These tests change nothing that another file sees, so a worker may load each module only once.
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
