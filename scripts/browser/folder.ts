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
  await writeFiles(page, { ...files, '.git/HEAD': 'ref: refs/heads/main\n' }, '');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    Object.assign(window, { showDirectoryPicker: async () => root });
  });
}

/** Where the test backend of Sveltia keeps its files. */
const testFolder = 'sveltia-cms-test';

/**
 * Opens the form editor on the test backend of Sveltia, with these files in it. The settings of the page are the real ones;
 * only their backend is another. Nothing is replaced in the browser itself.
 * @param address of the form editor, with a slash at its end
 */
export async function openOnTestBackend(
  page: Page,
  address: string,
  files: FolderFiles,
): Promise<void> {
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const [, json = '{}'] = /id="instellingen"[^>]*>([^<]*)</.exec(html) ?? [];
    const settings = { ...JSON.parse(json), backend: { name: 'test-repo' } };
    const body = html.replace(json, () => JSON.stringify(settings).replaceAll('<', '\\u003c'));
    await route.fulfill({ response: answer, body });
  });
  await page.goto(address);
  await page.getByRole('button', { name: /testrepository/ }).waitFor();
  await writeFiles(page, files, testFolder);
  await page.getByRole('button', { name: /testrepository/ }).click();
  await page.getByText('Afspraken 2024').first().waitFor();
}

async function writeFiles(page: Page, files: FolderFiles, below: string): Promise<void> {
  await page.evaluate(
    async ({ all, top }) => {
      const root = await navigator.storage.getDirectory();
      const folders = new Map([['', Promise.resolve(root)]]);
      const divide = (path: string) => {
        const slash = path.lastIndexOf('/');
        return { above: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
      };
      const folderAt = (path: string): Promise<FileSystemDirectoryHandle> => {
        const { above, name } = divide(path);
        const folder =
          folders.get(path) ??
          folderAt(above).then((parent) => parent.getDirectoryHandle(name, { create: true }));
        folders.set(path, folder);
        return folder;
      };
      const write = async ([path, text]: [string, string]) => {
        const { above, name } = divide(top === '' ? path : `${top}/${path}`);
        const file = await (await folderAt(above)).getFileHandle(name, { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
      };
      // Each file takes several messages to another process, so many are written at once.
      await Promise.all(Object.entries(all).map(write));
    },
    { all: files, top: below },
  );
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

/**
 * The present text of a file of the test backend.
 * @throws when there is no such file
 */
export function readFromTestBackend(page: Page, path: string): Promise<string> {
  return readFromFolder(page, `${testFolder}/${path}`);
}
