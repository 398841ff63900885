import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblems, type Problem } from '#domain/problem/problem.ts';
import { createAsker } from './cli/ask.ts';
import { type MakingCommand, readCommand, usage } from './cli/command.ts';
import { type Completed, commandLine, completeByAsking, withAdvice } from './cli/complete.ts';
import { ownAddresses } from './cli/own-addresses.ts';
import { reportError } from './cli/report-error.ts';
import { WrongCall } from './cli/wrong-call.ts';
import { type Content, isAtlas, type OpenedContent, openContent } from './propose/content.ts';

/** `npm run nieuw -- <soort> [--veld waarde …]`: writes a new record, or adds an event to an outcome. */
try {
  const command = readCommand(process.argv.slice(2));
  const { kind } = command;
  if (command.help || !kind) console.log(usage(kind));
  else {
    const opened = openContent(command.root, ownAddresses(process.env));
    if (!isAtlas(opened)) {
      throw new WrongCall(
        `${command.root} is geen map van een atlas: daar horen de mappen content en data in. Ga erin staan, of geef haar mee met --map.`,
      );
    }
    const { proposal, answers, name } =
      completeAmongFew({ ...command, kind }, opened) ??
      (await complete({ ...command, kind }, opened.whole()));
    if (proposal.problems.length > 0) {
      const again = command.ask
        ? `\nUw antwoorden zijn niet weg. Verbeter ze in deze opdracht:\n\n${commandLine(kind, answers, name)}`
        : '';
      throw new Error(`${explain(proposal.problems)}${again}`);
    }
    for (const { file, text } of proposal.files) {
      const path = join(command.root, file);
      const isNew = !existsSync(path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: isNew ? 'wx' : 'w' });
      console.log(`${file}: ${isNew ? 'gemaakt' : 'aangevuld'}.`);
    }
    for (const { field, text } of proposal.notes) console.log(`- ${field}: ${text}`);
    console.log('Lees het na, vul aan wat ontbreekt en draai daarna: npm run controleer');
  }
} catch (error) {
  reportError(error);
}

/**
 * The proposal, made with only the records that it can have to do with. `undefined` when somebody is to be asked, or when something
 * is wrong: then all records are read, so that what was meant is looked for among all of them.
 */
function completeAmongFew(
  { kind, name, ask, answers }: MakingCommand,
  opened: OpenedContent,
): Completed | undefined {
  if (ask) return undefined;
  const asked = { answers, leaves: new Map(kind.leaves), isOutcome: kind.isOutcome };
  const proposal = kind.propose(opened.about(asked), answers, name);
  if (proposal.problems.length > 0) return undefined;
  return { proposal, answers: new Map(answers), name };
}

async function complete(command: MakingCommand, content: Content): Promise<Completed> {
  const { kind, name } = command;
  const answers = new Map(command.answers);
  if (!command.ask) {
    return { proposal: withAdvice(kind, kind.propose(content, answers, name)), answers, name };
  }
  const asker = createAsker(process.stdin, process.stdout);
  try {
    return await completeByAsking(command, content, asker, (problems) =>
      console.log(`\n${explain(problems)}\nWat goed was, blijft staan. Nog eens:`),
    );
  } finally {
    asker.close();
  }
}

/** The proposed text is not on disk yet, so a line number would mean nothing to an editor. */
function explain(problems: readonly Problem[]): string {
  return formatProblems(problems.map(({ line, column, ...problem }) => problem));
}
