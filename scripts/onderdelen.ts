import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { countLicences, unknownLicences } from './site/licences.ts';

/**
 * `npm run onderdelen [-- --uit onderdelen.cdx.json]`: writes the list of all packages that make, check or are part of the site
 * (CycloneDX), and prints under which licences they are. Fails when one has a licence that nobody judged.
 */
try {
  const { uit } = readOptions(process.argv.slice(2), {
    uit: { type: 'string', default: 'onderdelen.cdx.json' },
  });
  const isWindows = process.platform === 'win32';
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const text = execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: isWindows,
  });
  const { components } = JSON.parse(text);
  const counts = countLicences(components);
  const unknown = unknownLicences(counts.keys());
  if (unknown.length > 0) {
    throw new Error(
      `Van deze licenties is niet bekend of zij passen: ${unknown.join(', ')}. Zie scripts/site/licences.ts.`,
    );
  }
  writeFileSync(uit, text);
  for (const [licence, count] of counts) console.log(`${String(count).padStart(5)}  ${licence}`);
  console.log(`${components.length} pakketten in ${uit}.`);
} catch (error) {
  reportError(error);
}
