import { appendFile } from 'node:fs/promises';
import { get, isText } from '../handoff/data.ts';
import { createGitHub, sure } from './api.ts';
import { findPublished } from './published-commit.ts';

/**
 * `node scripts/github/last-published.ts`: writes to the outputs of a step whether the repository has a site, as `pages`, and the
 * commit that readers see, as `commit`; empty when nothing was published yet. Only reads from GitHub. It asks GitHub for the
 * repository, because the event of a schedule does not describe it.
 */
const current = process.env['GITHUB_SHA'];
const output = process.env['GITHUB_OUTPUT'];
const github = createGitHub(process.env);
const repository = sure(await github.get(''), 'repository lezen');
const branch = get(repository, 'default_branch');
if (!isText(branch, 200) || !current || !output) {
  throw new Error('dit is geen stap van een workflow van GitHub');
}
if (get(repository, 'has_pages') === true) {
  const commit = await findPublished(github, { current, branch });
  await appendFile(output, `pages=true\ncommit=${commit ?? ''}\n`);
  console.log(commit ? `Op de site staat ${commit}.` : 'Er is nog niets gepubliceerd.');
} else {
  await appendFile(output, 'pages=false\n');
  console.log('GitHub Pages staat uit: er wordt niets gepubliceerd. Zie docs/inrichten.md.');
}
