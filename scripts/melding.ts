import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { readOptions } from './cli/options.ts';
import { ownAddresses } from './cli/own-addresses.ts';
import { reportError } from './cli/report-error.ts';
import { WrongCall } from './cli/wrong-call.ts';
import { readIssueEvent } from './handoff/event.ts';
import { readForms } from './issue/form.ts';
import { handleIssue } from './issue/handle.ts';
import { isAtlas, readContent } from './propose/content.ts';

/**
 * `npm run melding -- --event event.json --uit antwoord.json`: works out what an issue proposes. Without `--event` it reads the
 * file that `GITHUB_EVENT_PATH` names. It has no token and changes nothing on GitHub: `scripts/github/publish-issue.ts` does
 * that, from the file written here.
 */
try {
  const values = readOptions(process.argv.slice(2), {
    event: { type: 'string' },
    uit: { type: 'string', default: 'antwoord.json' },
    root: { type: 'string', default: process.cwd() },
  });
  const path = values.event ?? process.env['GITHUB_EVENT_PATH'];
  if (path === undefined) throw new WrongCall('Geef de gebeurtenis mee: --event event.json');
  const event = readIssueEvent(parse(path, await readFile(path, 'utf8')));
  const content = await readContent(values.root, ownAddresses(process.env));
  if (!isAtlas(content)) throw new WrongCall(`${values.root} is geen map van een atlas.`);
  const answer = event
    ? handleIssue(content, await readForms(values.root), event.body)
    : { kind: 'niets', form: '', files: [], problems: [], notes: [] };
  await writeFile(values.uit, `${JSON.stringify(answer, null, 2)}\n`);
  // One of four fixed words; the workflow starts the job with a token only if there is something to answer.
  const output = process.env['GITHUB_OUTPUT'];
  if (output) await appendFile(output, `soort=${answer.kind}\n`);
  console.log(
    `Antwoord: ${answer.kind} (${answer.files.length} bestanden, ${answer.problems.length} opmerkingen).`,
  );
  for (const sentence of [...answer.problems, ...answer.notes]) console.log(`- ${sentence}`);
} catch (error) {
  reportError(error);
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongCall(`${path} is geen JSON.`, { cause: error });
  }
}
