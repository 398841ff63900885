import { createHash } from 'node:crypto';
import { formatProblems } from '#domain/problem/problem.ts';
import { checkFiles } from './check.ts';
import { type ContentFile, readContentFiles } from './files/files.ts';
import { today } from './today.ts';

/**
 * Checks all content, for a build that must stop when there is a mistake. A build asks this twice, before Astro and from Astro, so
 * that neither way in is without: what was found good in this process is read again but not checked again, as long as every
 * name and every byte is the same. What was wrong is always checked again.
 * @param root folder that holds `content` and `data`
 * @returns the number of record files
 * @throws one Dutch error that names every mistake with its file and, where it has one, its field
 */
export async function requireValidContent(root: string): Promise<number> {
  const files = await readContentFiles(root);
  const print = fingerprint(files);
  const known = good.get(print);
  if (known !== undefined) return known;
  const { problems, count } = checkFiles(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  good.set(print, count);
  return count;
}

/** The number of records, by the fingerprint of content without mistakes. */
const good = new Map<string, number>();

/** Of everything that the check looks at; the length of each part says where it ends. */
function fingerprint(files: readonly ContentFile[]): string {
  const hash = createHash('sha256').update(`${today()} ${files.length}\n`);
  for (const { file, bytes, refused } of files) {
    hash.update(`${JSON.stringify(file)} ${bytes.length} ${refused?.rule ?? ''}\n`).update(bytes);
  }
  return hash.digest('hex');
}
