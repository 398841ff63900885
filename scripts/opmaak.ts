import type { Problem } from '#domain/problem/problem.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { type Formatted, formatFiles } from './canonical/format.ts';
import { readOptionsAndFiles } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { toAnnotations, withoutCommands } from './gate/annotations.ts';

/**
 * `npm run opmaak [-- --check] [file …]`: puts records in canonical form; without names all of them. Exits with 1 when
 * something is not as it should be, and with 2 when the command itself is wrong.
 */
try {
  const { values, positionals } = readOptionsAndFiles(process.argv.slice(2), {
    check: { type: 'boolean', default: false },
    root: { type: 'string' },
  });
  const root = values.root ?? process.cwd();
  report(await formatFiles(root, { only: positionals, write: !values.check }), values.check);
} catch (error) {
  reportError(error);
  process.exitCode = 2;
}

function report({ changed, unreadable, count }: Formatted, isCheck: boolean): void {
  for (const file of unreadable) {
    console.error(
      formatProblem({ file, message: 'niet te lezen; npm run controleer zegt waarom' }),
    );
  }
  const message = isCheck ? 'staat niet in de vaste vorm' : 'herschreven';
  const mend = isCheck ? 'Volgorde of witruimte is anders; de inhoud is goed.' : undefined;
  const problems: Problem[] = changed.map(({ file, line }) => ({
    file,
    line: isCheck ? line : undefined,
    message,
    mend,
  }));
  const text = problems.map(formatProblem).join('\n');
  const isAction = process.env['GITHUB_ACTIONS'] === 'true';
  if (text !== '') console.log(isAction ? withoutCommands(text) : text);
  if (isAction && isCheck && problems.length > 0) console.log(toAnnotations(problems));
  if (isCheck && changed.length > 0) console.error('\nZet ze in de vaste vorm met: npm run opmaak');
  console.log(
    `${count} bestanden bekeken, ${changed.length} ${isCheck ? 'niet in de vaste vorm' : 'herschreven'}.`,
  );
  if (unreadable.length > 0 || (isCheck && changed.length > 0)) process.exitCode = 1;
}
