import { readOptionsAndFiles } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { WrongCall } from './cli/wrong-call.ts';
import { compareSites } from './compare/compare-sites.ts';
import { readSite } from './compare/read-site.ts';

/** How many characters of one difference are shown, and how many of the addresses that have it. */
const mostText = 300;
const mostAddresses = 3;

/**
 * `npm run compare-sites -- <before> <after>`: what readers would see differently in two built sites. For refactorings: build
 * with the same `SOURCE_DATE_EPOCH` before and after. Exits with 1 when there is a difference.
 */
try {
  const { positionals } = readOptionsAndFiles(process.argv.slice(2), {});
  const [before, after, more] = positionals;
  if (before === undefined || after === undefined || more !== undefined) {
    throw new WrongCall('Geef twee mappen: npm run compare-sites -- <map van eerst> <map van nu>');
  }
  const { gone, added, changed, shared } = compareSites(
    await readSite(before),
    await readSite(after),
  );
  for (const address of gone) console.log(`gone   ${address}`);
  for (const address of added) console.log(`added  ${address}`);
  for (const { before: old, after: now, addresses } of changed) {
    const others = addresses.length - mostAddresses;
    const where = addresses.slice(0, mostAddresses).join(' ');
    console.log(`${addresses.length}×  ${where}${others > 0 ? ` and ${others} more` : ''}`);
    if (old !== '') console.log(`  - ${old.slice(0, mostText)}`);
    if (now !== '') console.log(`  + ${now.slice(0, mostText)}`);
  }
  console.log(
    `${shared} addresses compared: ${gone.length} gone, ${added.length} added, ${changed.length} kinds of difference.`,
  );
  if (gone.length + added.length + changed.length > 0) process.exitCode = 1;
} catch (error) {
  reportError(error);
}
