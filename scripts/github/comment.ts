import { get, isCount } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';

/**
 * Writes one comment under an issue or pull request, or replaces the one written earlier.
 * @param mark a word that identifies our comment, put invisibly in its text
 * @param onlyReplace writes nothing when there is no earlier one
 */
export async function keepComment(
  github: GitHub,
  {
    issue,
    mark,
    text,
    onlyReplace = false,
  }: { issue: number; mark: string; text: string; onlyReplace?: boolean },
): Promise<void> {
  const sign = `<!-- afsprakenatlas:${mark} -->`;
  const body = `${text.trim()}\n\n${sign}\n`;
  for (let page = 1; ; page += 1) {
    const path = `/issues/${issue}/comments?per_page=100&page=${page}`;
    const comments = sure(await github.get(path), 'reacties lezen');
    if (!Array.isArray(comments) || comments.length === 0) break;
    // Anybody can write the mark, so only a comment by a bot is replaced.
    const own = comments.find(
      (comment) =>
        get(get(comment, 'user'), 'type') === 'Bot' && String(get(comment, 'body')).includes(sign),
    );
    const id = get(own, 'id');
    if (isCount(id)) {
      sure(await github.patch(`/issues/comments/${id}`, { body }), 'reactie bijwerken');
      return;
    }
    if (comments.length < 100) break;
  }
  if (onlyReplace) return;
  sure(await github.post(`/issues/${issue}/comments`, { body }), 'reageren');
}
