import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkFiles } from '#check/check.ts';
import { readContentFiles } from '#check/files/files.ts';
import { formatProblems } from '#domain/problem/problem.ts';

/** Milliseconds after a file was saved: an editor often saves more than one. */
const rest = 100;

/**
 * Resolves when every record can be read as JSON. Until then it looks again whenever a file is saved, because with a record that cannot
 * be read Astro never begins, not even after it was put right. Other mistakes hold up nothing: pages can be seen with those, and work
 * with the importer may be half done.
 * @param root folder that holds `content` and `data`
 * @param say gets the Dutch message on all mistakes, each time that it is another one
 */
export async function readableContent(root: string, say: (message: string) => void): Promise<void> {
  let saved = Promise.withResolvers<void>();
  const watchers = ['content', 'data'].map((folder) =>
    watch(join(root, folder), { recursive: true }, () => saved.resolve()),
  );
  try {
    for (let last = ''; ;) {
      saved = Promise.withResolvers<void>();
      const { problems } = checkFiles(await readContentFiles(root));
      if (!problems.some(({ rule }) => rule.startsWith('json/'))) return;
      const message = formatProblems(problems);
      if (message !== last) say(message);
      last = message;
      await saved.promise;
      await wait(rest);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
