import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '#check/check.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { dagOf } from '#domain/text/datum.ts';
import { addressesOf } from '#exports/address/address.ts';
import { apiFiles } from '#exports/api/api-files.ts';
import { dataFiles } from '#exports/download/data-files.ts';
import { archiveOf } from '#exports/snapshot/archive.ts';
import { builtCommit } from '../config/exports.ts';
import { readSettings } from '../config/settings.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';

/**
 * `npm run snapshot [-- --naar snapshot]`: all data of today in one dated archive, with its checksum beside it. It has the lists
 * and the tables; the files per record say the same. Needs no built site.
 */
try {
  const { naar } = readOptions(process.argv.slice(2), {
    naar: { type: 'string', default: 'snapshot' },
  });
  const { problems, register } = await checkContent(process.cwd());
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const { site, base, moment } = readSettings(process.env);
  const peildatum = dagOf(moment);
  const addresses = addressesOf(new URL(site), base);
  const edition = { register, addresses, peildatum, commit: builtCommit(), perRecord: false };
  const name = `afsprakenatlas-${peildatum}`;
  const archive = archiveOf([...apiFiles(edition), ...dataFiles(edition)], name, peildatum);
  const sum = createHash('sha256').update(archive).digest('hex');
  await mkdir(naar, { recursive: true });
  await writeFile(join(naar, `${name}.tar.gz`), archive);
  await writeFile(join(naar, `${name}.tar.gz.sha256`), `${sum}  ${name}.tar.gz\n`);
  console.log(`${join(naar, `${name}.tar.gz`)}: ${archive.length} bytes, SHA-256 ${sum}`);
} catch (error) {
  reportError(error);
}
