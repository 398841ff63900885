import { parseArgs } from 'node:util';
import { formatFiles } from './records/format.ts';
import { reportError } from './report-error.ts';

/** `npm run opmaak [-- --check] [file …]`: puts records in canonical form; without names all of them. */
try {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false }, root: { type: 'string' } },
    allowPositionals: true,
  });
  const { changed, unreadable, count } = await formatFiles(values.root ?? process.cwd(), {
    only: positionals,
    write: !values.check,
  });
  for (const file of unreadable) {
    console.error(`${file}: niet te lezen; npm run controleer zegt waarom`);
  }
  for (const file of changed) {
    console.log(values.check ? `${file}: staat niet in de vaste vorm` : `${file}: herschreven`);
  }
  if (values.check && changed.length > 0) {
    console.error('\nZet ze in de vaste vorm met: npm run opmaak');
  }
  console.log(
    `${count} bestanden bekeken, ${changed.length} ${values.check ? 'niet in de vaste vorm' : 'herschreven'}.`,
  );
  if (unreadable.length > 0 || (values.check && changed.length > 0)) process.exitCode = 1;
} catch (error) {
  reportError(error);
}
