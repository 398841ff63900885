import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { rulesPage } from '#domain/problem/rule.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { editorSchemas } from './reference/editor-schemas.ts';
import { withExamples } from './reference/example-text.ts';
import { withRoomsTable } from './reference/rooms/table.ts';
import { rulesPageText } from './reference/rules-page.ts';

/**
 * `npm run schemas [-- --check]`: generates the documentation of fields, rules and rooms: the schemas for editor programs, the
 * examples in `docs/velden.md`, the rules in `docs/regels.md`, and for programmers the table of rooms in
 * `docs/architectuur.md`. With `--check` it only reports files that are out of date, and exits with 1 if there are any. The
 * explanations themselves are written in one place each: `src/schema/`, the definition of a rule, and the list of rooms.
 */
try {
  const { check } = readOptions(process.argv.slice(2), { check: { type: 'boolean' } });
  let old = 0;
  await mkdir('schemas', { recursive: true });
  const guide = 'docs/velden.md';
  const map = 'docs/architectuur.md';
  const files = [
    ...editorSchemas(),
    [guide, withExamples(await readFile(guide, 'utf8'))] as const,
    [rulesPage, rulesPageText()] as const,
    [map, withRoomsTable(await readFile(map, 'utf8'))] as const,
  ];
  for (const [file, text] of files) {
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    old += 1;
    if (check) console.error(`${file} is niet bij; draai npm run schemas`);
    else await writeFile(file, text);
  }
  console.log(check ? `${old} bestanden niet bij.` : `${old} bestanden geschreven.`);
  if (check && old > 0) process.exitCode = 1;
} catch (error) {
  reportError(error);
}
