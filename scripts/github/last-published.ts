import { appendFile, readFile } from 'node:fs/promises';
import { get, isText } from '../handoff/data.ts';
import { createGitHub } from './api.ts';
import { findPublished } from './published-commit.ts';

/**
 * `node scripts/github/last-published.ts`: writes the commit that readers see to the outputs of a step, as `commit`; empty when
 * nothing was published yet. Only reads from GitHub.
 */
const event: unknown = JSON.parse(await readFile(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
const branch = get(get(event, 'repository'), 'default_branch');
const current = process.env['GITHUB_SHA'];
const output = process.env['GITHUB_OUTPUT'];
if (!isText(branch, 200) || !current || !output) {
  throw new Error('dit is geen stap van een workflow van GitHub');
}
const commit = await findPublished(createGitHub(process.env), { current, branch });
await appendFile(output, `commit=${commit ?? ''}\n`);
console.log(commit ? `Op de site staat ${commit}.` : 'Er is nog niets gepubliceerd.');
