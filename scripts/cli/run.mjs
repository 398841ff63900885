// @ts-check
import { readFileSync } from 'node:fs';
import { nodeProblem } from './node-version.mjs';

/**
 * `node scripts/cli/run.mjs <name> [options]` runs one of our npm scripts. Without a name it only checks the version of Node.
 * It is plain JavaScript, so a Node that cannot read TypeScript can still say so.
 *
 * `<name>` is `scripts/<name>.ts` and `bench:<name>` is `bench/<name>.ts`; any other colon is a hyphen in the file name.
 */
const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const problem = nodeProblem(process.version, process.features, engines.node);
const [name] = process.argv.splice(2, 1);
if (problem) {
  console.error(`\n${problem}`);
  process.exitCode = 1;
} else if (name) {
  const path = /^bench:/.test(name) ? name.replace(':', '/') : `scripts/${name.replace(':', '-')}`;
  // Not awaited: Node 12 has no top-level await.
  import(new URL(`../../${path}.ts`, import.meta.url).href).catch((error) =>
    import('./report-error.ts').then(({ reportError }) => reportError(error)),
  );
}
