import { get, isText } from '../handoff/data.ts';
import type { BasisName } from './basis.ts';

/** What a new branch has for the commit it was before: GitHub writes only zeros. */
const nothing = /^0+$/;

/**
 * What a GitHub event is to be compared with: the branch that a proposal is for; for a push, what the branch was before it,
 * also when history was rewritten; else the default branch. `undefined` for the first push of a branch, which replaces nothing.
 * @throws a Dutch error when it is no event of GitHub
 */
export function basisOfEvent(event: unknown): BasisName | undefined {
  // First, because a proposal that goes on names in `before` what it was itself.
  const proposal = get(get(get(event, 'pull_request'), 'base'), 'sha');
  if (isCommit(proposal)) return { name: proposal };
  const before = get(event, 'before');
  if (isCommit(before)) return nothing.test(before) ? undefined : { name: before, isExact: true };
  const branch = get(get(event, 'repository'), 'default_branch');
  if (isText(branch, 200) && branch !== '') return { name: `origin/${branch}` };
  throw new Error('--gebeurtenis: GITHUB_EVENT_PATH wijst geen gebeurtenis van GitHub aan');
}

function isCommit(value: unknown): value is string {
  return isText(value, 64) && /^[0-9a-f]{40,64}$/.test(value);
}
