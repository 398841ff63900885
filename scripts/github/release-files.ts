import { get, isCount } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';

/** A file to put with a release. */
export interface ReleaseFile {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Puts files with the release of a tag. A file that the release has already stays as it is: who cites a release finds the same
 * bytes later.
 * @returns what happened to each file, as Dutch sentences
 * @throws a Dutch error when there is no such release, or GitHub does not take a file
 */
export async function attachFiles(
  github: Pick<GitHub, 'get' | 'attach'>,
  tag: string,
  files: readonly ReleaseFile[],
): Promise<string[]> {
  const reply = await github.get(`/releases/tags/${encodeURIComponent(tag)}`);
  const release = sure(reply, `uitgave ${tag} lezen`);
  const id = get(release, 'id');
  if (!isCount(id)) throw new Error(`GitHub kent geen uitgave ${tag}`);
  const assets = get(release, 'assets');
  const present = new Set(Array.isArray(assets) ? assets.map((asset) => get(asset, 'name')) : []);
  const said: string[] = [];
  for (const { name, content } of files) {
    if (present.has(name)) {
      said.push(`${name} is er al en blijft`);
      continue;
    }
    sure(await github.attach(id, name, content), `${name} toevoegen`);
    said.push(`${name} staat bij uitgave ${tag}`);
  }
  return said;
}
