import { readFile } from 'node:fs/promises';
import { get, isCount, isText } from '../handoff/data.ts';
import { readEffect } from '../handoff/effect.ts';
import { createGitHub, sure } from './api.ts';
import { keepComment } from './comment.ts';
import { formatEffect } from './effect-comment.ts';
import { pagesAddress } from './pages-address.ts';
import { previewAddress } from './preview-address.ts';

/**
 * `node scripts/github/publish-effect.ts gevolgen.json`: writes the effect of a proposal under it, in one comment that is
 * updated every time. Runs in a `workflow_run` with a token: that event says which proposal it is, never the file.
 */
const event: unknown = JSON.parse(await readFile(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
const effect = readEffect(JSON.parse(await readFile(process.argv[2] ?? 'gevolgen.json', 'utf8')));
const run = get(event, 'workflow_run');
const sha = get(run, 'head_sha');
const branch = get(run, 'head_branch');
const owner = get(get(get(run, 'head_repository'), 'owner'), 'login');
if (!isText(sha, 64) || !isText(branch, 300) || !isText(owner, 100)) {
  throw new Error('deze gebeurtenis is geen afgelopen workflow');
}

const github = createGitHub(process.env);
const head = encodeURIComponent(`${owner}:${branch}`);
const pulls = sure(await github.get(`/pulls?state=open&head=${head}`), 'voorstellen lezen');
for (const pull of Array.isArray(pulls) ? pulls : []) {
  const issue = get(pull, 'number');
  // A proposal that has changed since gets its comment from the run for its newest commit.
  if (!isCount(issue) || get(get(pull, 'head'), 'sha') !== sha) continue;
  const text = formatEffect(effect, previewOf(issue));
  await keepComment(github, { issue, mark: 'gevolgen', text });
  console.log(`Gevolgen gezet bij voorstel ${issue}.`);
}

/** Where the owner shows proposals. A wrong setting is reported in the log and leaves the address out. */
function previewOf(proposal: number): string | undefined {
  const { SITE_URL, PREVIEW_URL, GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = '' } = process.env;
  try {
    const published = SITE_URL || pagesAddress(GITHUB_REPOSITORY, GITHUB_SERVER_URL).SITE_URL;
    return previewAddress(PREVIEW_URL, proposal, published);
  } catch (error) {
    console.log(`::warning::${error instanceof Error ? error.message : 'PREVIEW_URL klopt niet'}`);
    return undefined;
  }
}
