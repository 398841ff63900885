import { get, isText } from '../handoff/data.ts';
import type { BasisName } from './basis.ts';

/** What GitHub gives as the previous commit of a new branch. */
const nothing = /^0+$/;

/**
 * What to compare a GitHub event with: for a pull request its base, for a push the previous head of the branch (even if
 * history was rewritten), otherwise the default branch. `undefined` for the first push of a branch, which replaces nothing.
 * @param event the parsed file that `GITHUB_EVENT_PATH` names
 * @throws a Dutch error when it is not an event of GitHub
 */
export function basisOfEvent(event: unknown): BasisName | undefined {
  // First, because the event of an updated pull request has its own previous commit in `before`.
  const proposal = get(get(get(event, 'pull_request'), 'base'), 'sha');
  if (isCommit(proposal)) return { name: proposal };
  const before = get(event, 'before');
  if (isCommit(before)) return nothing.test(before) ? undefined : { name: before, isExact: true };
  const branch = get(get(event, 'repository'), 'default_branch');
  if (isText(branch, 200) && branch !== '') return { name: `origin/${branch}` };
  throw new Error('--gebeurtenis: GITHUB_EVENT_PATH wijst geen gebeurtenis van GitHub aan');
}

/**
 * What to compare with before publishing: exactly the commit in `GEPUBLICEERD`, whose site readers see now. `undefined` when it
 * is empty: nothing was published yet.
 * @throws a Dutch error when it is missing, or no commit
 */
export function publishedBasis(environment: NodeJS.ProcessEnv): BasisName | undefined {
  const commit = environment['GEPUBLICEERD'];
  if (commit === '') return undefined;
  if (isCommit(commit)) return { name: commit, isExact: true };
  throw new Error('--gepubliceerd: GEPUBLICEERD noemt geen commit');
}

function isCommit(value: unknown): value is string {
  return isText(value, 64) && /^[0-9a-f]{40,64}$/.test(value);
}
