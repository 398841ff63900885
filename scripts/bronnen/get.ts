import type { Publication } from '#import/publication.ts';
import { toOfficial } from '../importeer/import.ts';
import { type Fetch, isRefused } from './download.ts';
import { fetchPaper } from './fetch-paper.ts';
import type { Hosts } from './hosts.ts';
import type { Wanted } from './wanted.ts';

/**
 * The official text of a paper under the id that the atlas gives it, by the first of its ids that works; or why none did, in
 * Dutch sentences.
 * @param dag day of reading, `YYYY-MM-DD`
 */
export async function getOfficial(
  { id, namen }: Wanted,
  hosts: Hosts,
  fetch: Fetch,
  dag: string,
): Promise<{ publication: Publication } | { redenen: string[] }> {
  const redenen: string[] = [];
  for (const name of namen) {
    try {
      const { file, bytes, meta } = await fetchPaper(name, hosts, fetch);
      const publication = await toOfficial(file, bytes, dag, meta);
      if (publication.id === id) return { publication };
      redenen.push(`${name}: de server geeft een ander stuk (${publication.id}).`);
    } catch (error) {
      if (!isRefused(error)) throw error;
      redenen.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { redenen };
}
