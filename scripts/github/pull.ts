import { get, isCount, isText } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';

/** An open pull request. */
export interface Pull {
  number: number;
  /** Its page on GitHub. */
  address: string;
}

/** What a pull request is made of; `branch` and `base` are branches of this repository. */
export interface PullText {
  branch: string;
  base: string;
  title: string;
  body: string;
}

/** The open pull request of a branch of this repository. */
export async function findPull(hub: GitHub, branch: string): Promise<Pull | undefined> {
  const head = encodeURIComponent(`${hub.owner}:${branch}`);
  const open = sure(await hub.get(`/pulls?state=open&head=${head}`), 'voorstellen lezen');
  return Array.isArray(open) && open.length > 0 ? readPull(open[0]) : undefined;
}

/**
 * The open pull request of the branch with this title and text, made if there is none; `undefined` when the repository does not
 * allow workflows to make one.
 */
export async function keepPull(hub: GitHub, text: PullText): Promise<Pull | undefined> {
  const { branch, base, title, body } = text;
  const open = await findPull(hub, branch);
  if (open) {
    return readPull(sure(await hub.patch(`/pulls/${open.number}`, { title, body }), 'bijwerken'));
  }
  const made = await hub.post('/pulls', { title, body, head: branch, base });
  return made.status === 403 ? undefined : readPull(sure(made, 'voorstel maken'));
}

/** Starts the checks, since a push by a workflow starts no other workflow. If that is forbidden, only the log says so. */
export async function startChecks(hub: GitHub, branch: string): Promise<void> {
  for (const workflow of ['ci.yml', 'gevolgen.yml']) {
    const { status } = await hub.post(`/actions/workflows/${workflow}/dispatches`, { ref: branch });
    if (status >= 400) console.log(`${workflow} kon niet worden gestart (${status})`);
  }
}

/** Where somebody with rights can make the pull request that a workflow may not make. */
export function makePullAddress(hub: GitHub, base: string, branch: string): string {
  return `${hub.url}/compare/${base}...${branch}?expand=1`;
}

function readPull(value: unknown): Pull {
  const [number, address] = [get(value, 'number'), get(value, 'html_url')];
  if (!isCount(number) || !isText(address, 500)) throw new Error('GitHub gaf geen voorstel');
  return { number, address };
}
