import { nightPackage, runProgram } from '../check/night.ts';
import { siteCheck } from '../check/site-check.ts';

/** The container file, read by a linter: no engine is needed for that, and nothing is built or started. */
export const container = siteCheck<string>({
  name: 'Het bestand voor een container, volgens dockerfile-utils',
  programs: [{ package: 'dockerfile-utils' }],
  nightly: true,
  sample: () => [],
  all: () => ['deploy/Containerfile'],
  look: async (_, files) => {
    const program = `${nightPackage('dockerfile-utils')}/bin/dockerfile-utils`;
    const looked = await Promise.all(
      files.map((file) => runProgram(process.execPath, [program, 'lint', file])),
    );
    return looked.flatMap(({ code, out, err }) =>
      code === 0 ? [] : `${out}${err}`.split('\n').filter((line) => line.trim() !== ''),
    );
  },
});
