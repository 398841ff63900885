import { writeFile } from 'node:fs/promises';
import { checkContent } from '#check/check.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import type { LinkReport } from './handoff/link-report.ts';
import { outsideLinks, storedCopies } from './links/collect.ts';
import { checkLinks } from './links/visit.ts';

/**
 * `npm run links [-- --uit links.json]`: visits every address outside the atlas that a record names, and lists the dead ones.
 * Needs the internet.
 */
try {
  const values = readOptions(process.argv.slice(2), {
    uit: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  });
  const { register } = await checkContent(values.root);
  const links = outsideLinks(register);
  const dead = await checkLinks(links, storedCopies(register));
  if (values.uit) {
    const report: LinkReport = { total: links.size, dead };
    await writeFile(values.uit, `${JSON.stringify(report, null, 2)}\n`);
  }
  for (const { url, reason, files, archief } of dead) {
    const copy = archief === undefined ? '' : `; bewaard exemplaar: ${archief}`;
    console.log(`${url} – ${reason} (${files.join(', ')})${copy}`);
  }
  console.log(`${links.size} adressen bezocht, ${dead.length} niet gevonden.`);
} catch (error) {
  reportError(error);
}
