import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readOptions } from './gate/options.ts';
import { editorSchemas } from './records/editor-schemas.ts';
import { reportError } from './report-error.ts';

/** `npm run schemas [-- --check]`: writes what editor programs need to complete and explain the fields of records. */
try {
  const { check } = readOptions(process.argv.slice(2), { check: { type: 'boolean' } });
  let old = 0;
  await mkdir('schemas', { recursive: true });
  for (const [file, text] of editorSchemas()) {
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    old += 1;
    if (check) console.error(`${file} is niet bij; draai npm run schemas`);
    else await writeFile(file, text);
  }
  console.log(check ? `${old} schema’s niet bij.` : `${old} schema’s geschreven.`);
  if (check && old > 0) process.exitCode = 1;
} catch (error) {
  reportError(error);
}
