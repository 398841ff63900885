import { get, isCount, isText } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';

/**
 * The commit that readers see: that of the last deployment of GitHub Pages that succeeded. When there is none, the last commit
 * of the branch whose check passed, other than `current`. `undefined` when nothing is known: then nothing was published.
 * @param current the commit that is about to be published
 * @throws when GitHub does not answer: a site that may have lost a page is not published
 */
export async function findPublished(
  github: GitHub,
  { current, branch }: { current: string; branch: string },
): Promise<string | undefined> {
  const path = '/deployments?environment=github-pages&per_page=100';
  for (const deployment of listIn(sure(await github.get(path), 'publicaties lezen'))) {
    const [id, sha] = [get(deployment, 'id'), get(deployment, 'sha')];
    if (!isCount(id) || !isCommit(sha)) continue;
    const statuses = sure(
      await github.get(`/deployments/${id}/statuses?per_page=100`),
      'publicatie lezen',
    );
    // An earlier success stays in the list after the next deployment made this one inactive.
    if (listIn(statuses).some((status) => get(status, 'state') === 'success')) return sha;
  }
  const runs = sure(
    await github.get(
      `/actions/workflows/ci.yml/runs?branch=${encodeURIComponent(branch)}&event=push&status=success&per_page=100`,
    ),
    'controles lezen',
  );
  return listIn(get(runs, 'workflow_runs'))
    .map((run) => get(run, 'head_sha'))
    .filter(isCommit)
    .find((sha) => sha !== current);
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isCommit(value: unknown): value is string {
  return isText(value, 64) && /^[0-9a-f]{40,64}$/.test(value);
}
