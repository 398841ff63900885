// @ts-check
import { readFileSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
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
  // Node 22 and later keep the JavaScript that they make of our TypeScript, so that a command starts in half the time.
  if ('enableCompileCache' in modules) {
    modules.enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
  }
  // Not awaited: Node 12 has no top-level await.
  import('./bundle.ts')
    .then(({ moduleOf }) => moduleOf(name, `${path}.ts`))
    .then((address) => import(address))
    .catch((error) => import('./report-error.ts').then(({ reportError }) => reportError(error)));
}
