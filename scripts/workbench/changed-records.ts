import { execFileSync } from 'node:child_process';

/**
 * The files in `content` and `data` that are not as they were in a commit, new ones and removed ones included, as paths from the top of
 * the repository.
 * @param root the top of the repository
 * @param commit anything that git takes for one
 * @throws what git says when it does not know the commit, or when this is no repository
 */
export function changedRecords(root: string, commit: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', [...args, '-z', '--', 'content', 'data'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).split('\0');
  const changed = git('diff', '--name-only', '--no-renames', commit);
  const added = git('ls-files', '--others', '--exclude-standard');
  return [...new Set([...changed, ...added])].filter((file) => file !== '').toSorted();
}
