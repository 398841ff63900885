import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeVisible } from '#domain/problem/invisible.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { type Formatted, formatFiles } from './canonical/format.ts';
import { canonicalProblems } from './canonical/problems.ts';
import { readOptionsAndFiles } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { toAnnotations, withoutCommands } from './gate/annotations.ts';
import { mostTidied } from './handoff/tidied.ts';

/**
 * `npm run opmaak [-- --check] [--uit opmaak.json] [file …]`: puts the named records in canonical form, or all of them; `--check` only
 * reports. `--uit` writes the first hundred rewritten records as JSON, for the job that proposes them.
 * In the check of a proposal it writes, so that line ends, indents and the order of fields never stop an editor.
 * Exits with 1 when a file cannot be read, or with `--check` is in another form, and with 2 when the command itself fails.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    check: { type: 'boolean', default: false },
    uit: { type: 'string' },
    root: { type: 'string' },
  });
  const root = values.root ?? process.cwd();
  const result = await formatFiles(root, { only: positionals, write: !values.check });
  report(result, values.check);
  if (values.uit !== undefined) {
    const files = await Promise.all(
      result.changed.slice(0, mostTidied).map(async ({ file }) => ({
        file,
        text: await readFile(join(root, file), 'utf8'),
      })),
    );
    await writeFile(values.uit, `${JSON.stringify({ files }, null, 2)}\n`);
  }
} catch (error) {
  reportError(error);
  process.exitCode = 2;
}

function report({ changed, unreadable, count }: Formatted, isCheck: boolean): void {
  const problems = canonicalProblems({ changed, unreadable });
  for (const problem of problems.unreadable) console.error(formatProblem(problem));
  const lines = isCheck
    ? problems.changed.map(formatProblem)
    : changed.map(({ file }) => makeVisible(`${file}: herschreven.`));
  const text = lines.join('\n');
  const isAction = process.env['GITHUB_ACTIONS'] === 'true';
  if (text !== '') console.log(isAction ? withoutCommands(text) : text);
  if (isAction && changed.length > 0) {
    console.log(toAnnotations(problems.changed, isCheck ? 'error' : 'notice'));
  }
  if (isCheck && changed.length > 0) console.error('\nZet ze in de vaste vorm met: npm run opmaak');
  console.log(
    `${count} bestanden bekeken, ${changed.length} ${isCheck ? 'niet in de vaste vorm' : 'herschreven'}.`,
  );
  if (unreadable.length > 0 || (isCheck && changed.length > 0)) process.exitCode = 1;
}
