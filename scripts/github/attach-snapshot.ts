import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGitHub } from './api.ts';
import { attachFiles } from './release-files.ts';

/** `node scripts/github/attach-snapshot.ts`: puts the files of `SNAPSHOT_FOLDER` with the release of `RELEASE_TAG`. */
const { SNAPSHOT_FOLDER: folder = '', RELEASE_TAG: tag = '' } = process.env;
if (folder === '' || tag === '') throw new Error('SNAPSHOT_FOLDER of RELEASE_TAG ontbreekt');
const names = (await readdir(folder)).toSorted();
const files = await Promise.all(
  names.map(async (name) => ({
    name,
    content: new Uint8Array(await readFile(join(folder, name))),
  })),
);
for (const line of await attachFiles(createGitHub(process.env), tag, files)) console.log(line);
