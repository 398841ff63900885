// @ts-check
import { readFileSync } from 'node:fs';
import { nodeProblem } from './node-version.mjs';

/**
 * `node scripts/cli/run.mjs <name> [options]`: what each npm script of ours runs. Without a name it only looks at Node. It is
 * plain JavaScript, so that a Node that cannot read TypeScript can still say so.
 *
 * The script `<name>` is `scripts/<name>.ts`, and `bench:<name>` is `bench/<name>.ts`; any other colon is a hyphen in a file name.
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
  // Not awaited: Node 12 cannot read that here, and a failure ends the process all the same.
  import(new URL(`../../${path}.ts`, import.meta.url).href);
}
