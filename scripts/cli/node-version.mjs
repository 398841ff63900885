// @ts-check
import { isInRange } from './node-range.mjs';

/**
 * A Dutch sentence that says which Node is needed; `undefined` when this one can run our scripts.
 * @param {string} version such as `v20.19.0`
 * @param {{ typescript?: unknown }} features `process.features`; with `typescript`, Node runs TypeScript directly
 * @param {string} range from `engines` in package.json, such as `^22.22.0 || >=26.0.0`
 */
export function nodeProblem(version, { typescript }, range) {
  const own = version.replace('v', '');
  if (!isInRange(version, range)) {
    return `De atlas heeft ${inWords(range)} nodig; dit is Node ${own}. Haal de nieuwste LTS-versie van https://nodejs.org/ en probeer het opnieuw.`;
  }
  if (typescript) return undefined;
  return `Node ${own} draait hier zonder TypeScript, en dat heeft de atlas nodig; haal --no-experimental-strip-types of --no-strip-types weg uit NODE_OPTIONS of uit de opdracht.`;
}

/**
 * `Node 22 (vanaf 22.22), of Node 26 of nieuwer`
 * @param {string} range
 */
function inWords(range) {
  const choices = range.split('||').map((choice) => {
    const match = /^\s*(\^|>=)(\d+)\.(\d+)\.\d+\s*$/.exec(choice);
    if (!match) return `Node ${choice.trim()}`;
    const [, sign, major, minor] = match;
    const first = minor === '0' ? major : `${major}.${minor}`;
    if (sign === '>=') return `Node ${first} of nieuwer`;
    return minor === '0' ? `Node ${major}` : `Node ${major} (vanaf ${first})`;
  });
  return choices.join(', of ');
}
