import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblems } from '#domain/problem/problem.ts';
import { createAsker } from './cli/ask.ts';
import { readCommand, usage } from './cli/command.ts';
import { reportError } from './cli/report-error.ts';
import { readContent } from './propose/content.ts';

/** `npm run nieuw -- <soort> [--veld waarde …]`: writes a new record, or adds an event to an outcome. */
try {
  const command = readCommand(process.argv.slice(2));
  if (command.help) console.log(usage(command.kind));
  else {
    const content = await readContent(command.root);
    const answers = new Map(command.answers);
    let proposal = command.kind.propose(content, answers, command.name);
    if (command.ask) {
      const asker = createAsker(process.stdin, process.stdout);
      await asker.askAll(command.kind.questions, answers);
      proposal = command.kind.propose(content, answers, command.name);
      asker.close();
    }
    // The proposed text is not on disk yet, so a line number would mean nothing to an editor.
    const problems = proposal.problems.map(({ line, column, ...problem }) => problem);
    if (problems.length > 0) throw new Error(formatProblems(problems));
    for (const { file, text } of proposal.files) {
      const path = join(command.root, file);
      const isNew = !existsSync(path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: isNew ? 'wx' : 'w' });
      console.log(`${file}: ${isNew ? 'gemaakt' : 'aangevuld'}.`);
    }
    console.log('Lees het na, vul aan wat ontbreekt en draai daarna: npm run controleer');
  }
} catch (error) {
  reportError(error);
}
