import { get, isText } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';

const author = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

export interface BranchChange {
  branch: string;
  /** The commit that the files were made from. */
  base: string;
  message: string;
  files: readonly { file: string; text: string }[];
}

/**
 * Puts files on a branch as one commit on top of `base`, replacing what the branch held. Uses only the API: nothing is checked
 * out.
 * @returns `false`, leaving the branch alone, when the last commit on it is by somebody else
 */
export async function writeBranch(github: GitHub, change: BranchChange): Promise<boolean> {
  const { branch, base, message, files } = change;
  const ref = `heads/${branch}`;
  const current = await github.get(`/git/ref/${ref}`);
  if (current.status === 200) {
    const tip = String(get(get(current.body, 'object'), 'sha'));
    const commit = sure(await github.get(`/git/commits/${tip}`), 'tak lezen');
    if (get(get(commit, 'author'), 'email') !== author.email) return false;
  }
  const start = sure(await github.get(`/git/commits/${base}`), 'begin lezen');
  const tree = sure(
    await github.post('/git/trees', {
      base_tree: shaOf(get(start, 'tree')),
      tree: files.map(({ file, text }) => ({
        path: file,
        mode: '100644',
        type: 'blob',
        content: text,
      })),
    }),
    'bestanden schrijven',
  );
  const commit = sure(
    await github.post('/git/commits', { message, tree: shaOf(tree), parents: [base], author }),
    'vastleggen',
  );
  const sha = shaOf(commit);
  sure(
    current.status === 200
      ? await github.patch(`/git/refs/${ref}`, { sha, force: true })
      : await github.post('/git/refs', { ref: `refs/${ref}`, sha }),
    'tak schrijven',
  );
  return true;
}

/** The text of files as they are on a branch; a file that is not there is not in the map. */
export async function readBranch(
  github: GitHub,
  branch: string,
  files: readonly string[],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const reply = await github.get(`/contents/${file}?ref=${encodeURIComponent(branch)}`);
    if (reply.status === 404) continue;
    const content = get(sure(reply, 'bestand lezen'), 'content');
    if (isText(content, 2_000_000)) texts.set(file, Buffer.from(content, 'base64').toString());
  }
  return texts;
}

function shaOf(value: unknown): string {
  const sha = get(value, 'sha');
  if (!isText(sha, 64) || !/^[0-9a-f]{40,64}$/.test(sha)) throw new Error('GitHub gaf geen sha');
  return sha;
}
