import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { requireValidContent } from '#check/require-valid.ts';

/** Milliseconds after a file was saved: an editor often saves more than one. */
const rest = 100;

/**
 * Resolves when the content has no mistakes. Until then it looks again whenever a file is saved, because Astro begins with nothing
 * when a record cannot be read, and then never hears that it was put right.
 * @param root folder that holds `content` and `data`
 * @param say gets the Dutch message on the mistakes, each time that it is another one
 */
export async function goodContent(root: string, say: (message: string) => void): Promise<void> {
  let saved = Promise.withResolvers<void>();
  const watchers = ['content', 'data'].map((folder) =>
    watch(join(root, folder), { recursive: true }, () => saved.resolve()),
  );
  try {
    for (let last = ''; ;) {
      saved = Promise.withResolvers<void>();
      const message = await mistakesIn(root);
      if (message === undefined) return;
      if (message !== last) say(message);
      last = message;
      await saved.promise;
      await wait(rest);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

async function mistakesIn(root: string): Promise<string | undefined> {
  try {
    await requireValidContent(root);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
