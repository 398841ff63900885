import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readOptionsAndFiles } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { changedRecords } from './workbench/changed-records.ts';

const theCheck = 'De controle';

/**
 * `npm run test:record [-- --basis main] [file …]`: what can be known about changed records without building the site: the check of
 * everything, the form of these files, and the tests that read the records of this repository. Without files it takes what differs
 * from `--basis`, by default the last commit. Exits with 1 when one of them fails.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    basis: { type: 'string' },
  });
  const root = process.cwd();
  const files =
    positionals.length > 0
      ? positionals.map((path) => relative(root, resolve(path)).replaceAll('\\', '/'))
      : changedRecords(root, values.basis ?? 'HEAD');
  if (files.length === 0) console.log('Er is geen record veranderd. Noem een bestand, of --basis.');
  else test(files, values.basis);
} catch (error) {
  reportError(error);
}

function test(files: readonly string[], basis: string | undefined): void {
  const left = files.filter((file) => existsSync(file));
  const more = files.length > 10 ? ` en nog ${files.length - 10}` : '';
  console.log(`Veranderd: ${files.slice(0, 10).join(', ')}${more}`);
  const command = 'scripts/cli/run.mjs';
  const steps: [what: string, args: string[]][] = [
    [theCheck, [command, 'controleer', ...(basis === undefined ? [] : ['--basis', basis])]],
    ['De vaste vorm', left.length > 0 ? [command, 'opmaak', '--check', ...left] : []],
    [
      'De tests die records lezen',
      [
        'node_modules/vitest/vitest.mjs',
        'related',
        '--run',
        '--project',
        'pure',
        'tests/support/own-records.ts',
      ],
    ],
  ];
  const failed: string[] = [];
  for (const [what, args] of steps) {
    if (args.length === 0) continue;
    console.log(`\n${what} …`);
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status === 0) continue;
    failed.push(what);
    // The tests would only say once more what the check says better.
    if (what === theCheck) break;
  }
  console.log(
    '\nNiet bekeken: de gebouwde pagina’s, zoeken en de opdrachten. Dat doet npm test, en de controle van een voorstel.',
  );
  if (failed.length > 0) {
    console.error(`Niet goed: ${failed.join('; ')}.`);
    process.exitCode = 1;
  }
}
