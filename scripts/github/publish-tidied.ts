import { readFile } from 'node:fs/promises';
import { get, isText } from '../handoff/data.ts';
import { readTidied } from '../handoff/tidied.ts';
import { createGitHub, sure } from './api.ts';
import { keepProposal } from './keep-proposal.ts';
import { code } from './markdown.ts';
import { findPull } from './pull.ts';

/**
 * `node scripts/github/publish-tidied.ts opmaak.json`: keeps one proposal with the records of the main branch that are not in canonical
 * form, and closes it when there are none. Nobody can push to the main branch, so a person still merges it. One that was reviewed stays
 * as it is; what came later is for the next proposal.
 */
const branch = 'voorstel/opmaak';
const title = 'Zet records in de vaste vorm';
const event: unknown = JSON.parse(await readFile(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
const files = readTidied(JSON.parse(await readFile(process.argv[2] ?? 'opmaak.json', 'utf8')));
const main = get(get(event, 'repository'), 'default_branch');
const base = process.env['GITHUB_SHA'];
if (!isText(main, 200) || !base) throw new Error('dit is geen stap van een workflow van GitHub');

const github = createGitHub(process.env);
if (files.length === 0) {
  const open = await findPull(github, branch);
  if (open) sure(await github.patch(`/pulls/${open.number}`, { state: 'closed' }), 'sluiten');
  console.log('Alle records staan in de vaste vorm.');
} else {
  const body = [
    'Gemaakt door een programma. Alleen volgorde en witruimte zijn anders; de inhoud is gelijk.',
    '',
    ...files.map(({ file }) => `- ${code(file)}`),
  ].join('\n');
  console.log(await keepProposal(github, { branch, main, base, title, body, files }));
}
