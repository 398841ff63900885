import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The text of each file, by its path with `/`. */
export type FolderFiles = Record<string, string>;

/** Every file in `content` and `data` of this repository. */
export function readContent(): FolderFiles {
  return Object.fromEntries(
    ['content', 'data'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
        .map((file) => [file, readFileSync(file, 'utf8')]),
    ),
  );
}

/**
 * Gives the page a folder to open: a real one, in the storage that the browser reserves for the site. Only the folder picker
 * of the operating system is replaced, because no program can click in it.
 */
export async function offerFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) {
        folder = await folder.getDirectoryHandle(name, { create: true });
      }
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const writer = await file.createWritable();
      await writer.write(text);
      await writer.close();
    }
    Object.assign(window, { showDirectoryPicker: async () => root });
  }, files);
}

/**
 * The present text of a file in the folder that `offerFolder` made.
 * @throws when there is no such file
 */
export function readFromFolder(page: Page, path: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const names = wanted.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const file = await folder.getFileHandle(names.at(-1) ?? '');
    return (await file.getFile()).text();
  }, path);
}
