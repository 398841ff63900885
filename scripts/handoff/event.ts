import { get, isCount, isText } from './data.ts';

/** An issue that was opened or changed, from the file that GitHub gives a workflow. */
export interface IssueEvent {
  number: number;
  body: string;
  /** The branch that proposals go to. */
  defaultBranch: string;
  /** The account that opened or changed it. */
  sender: string;
  /** Whether that account wrote the issue and may write to the repository. */
  isOfTeam: boolean;
}

const actions = ['opened', 'edited', 'reopened'];
const team = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/**
 * Reads an event about an open issue. `undefined` for any other event, including one about a pull request, which GitHub
 * presents as an issue in some events.
 */
export function readIssueEvent(event: unknown): IssueEvent | undefined {
  const issue = get(event, 'issue');
  const action = get(event, 'action');
  const number = get(issue, 'number');
  const body = get(issue, 'body');
  const defaultBranch = get(get(event, 'repository'), 'default_branch');
  const sender = get(get(event, 'sender'), 'login');
  if (!actions.some((known) => known === action) || get(event, 'comment') !== undefined)
    return undefined;
  if (get(issue, 'pull_request') !== undefined || get(issue, 'state') !== 'open') return undefined;
  if (!isCount(number) || typeof body !== 'string' || typeof defaultBranch !== 'string')
    return undefined;
  if (!isText(sender, 100)) return undefined;
  const isAuthor = sender === get(get(issue, 'user'), 'login');
  const isOfTeam = isAuthor && team.some((word) => word === get(issue, 'author_association'));
  return { number, body, defaultBranch, sender, isOfTeam };
}
