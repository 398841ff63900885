// @ts-check

/**
 * A Dutch sentence that says which Node is needed; `undefined` when this one can run our scripts.
 * @param {string} version such as `v20.19.0`
 * @param {{ typescript?: unknown }} features `process.features`; with `typescript`, Node runs TypeScript directly
 * @param {string} range from `engines` in package.json, such as `^22.22.0 || >=24.8.0`; its first version is named
 */
export function nodeProblem(version, { typescript }, range) {
  if (typescript) return undefined;
  const [needed] = range.match(/\d+\.\d+/) || [range];
  return `De atlas heeft Node ${needed} of nieuwer nodig; dit is Node ${version.replace('v', '')}. Haal de nieuwste LTS-versie van https://nodejs.org/ en probeer het opnieuw.`;
}
