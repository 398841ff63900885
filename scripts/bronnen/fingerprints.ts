import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Register } from '#domain/register/register.ts';
import { pairUp } from '#import/compare/pairs.ts';
import { fingerprintOf } from '#import/fingerprint.ts';
import { alineasOf, type Publication } from '#import/publication.ts';

/** Where the fingerprints are: they say nothing of the text, so they may be in the repository. */
export const fingerprintFile = 'docs/weergave/vingerafdrukken.json';

/** By paper, fingerprints by place: `water/3` of a letter in the atlas, or `geheel`. */
export type Fingerprints = Record<string, Record<string, string>>;

const fingerprintsSchema = z.record(
  z.string(),
  z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)),
);

/** A place whose official text is no longer what it was when we wrote ours. */
export interface Changed {
  id: string;
  plaats: string;
  wat: 'veranderd' | 'verdwenen' | 'nieuw';
}

/** Fingerprints of every paragraph of a paper that the atlas renders, else of the paper as a whole. */
export function fingerprintsOf(
  publication: Publication,
  register: Register,
): Record<string, string> {
  const ours = register.secties.filter(({ ronde }) => ronde?.data.brief === publication.id);
  if (ours.length === 0) {
    const whole = alineasOf(publication)
      .map(({ alinea }) => alinea.tekst)
      .join('\n');
    return { geheel: fingerprintOf(whole) };
  }
  const { pairs } = pairUp(publication, ours);
  return Object.fromEntries(
    pairs.map(({ sectie, alinea, officieel }) => [`${sectie}/${alinea}`, fingerprintOf(officieel)]),
  );
}

/** What differs between the fingerprints that were kept and those of now. */
export function compareFingerprints(
  id: string,
  kept: Record<string, string>,
  now: Record<string, string>,
): Changed[] {
  const places = [...new Set([...Object.keys(kept), ...Object.keys(now)])];
  return places.flatMap((plaats): Changed[] => {
    if (kept[plaats] === now[plaats]) return [];
    const wat =
      kept[plaats] === undefined ? 'nieuw' : now[plaats] === undefined ? 'verdwenen' : 'veranderd';
    return [{ id, plaats, wat }];
  });
}

/** The fingerprints that were kept; none when there is no file. */
export async function readFingerprints(root: string): Promise<Fingerprints> {
  const json = await readFile(join(root, fingerprintFile), 'utf8').catch(() => undefined);
  if (json === undefined) return {};
  const result = fingerprintsSchema.safeParse(JSON.parse(json));
  if (!result.success) throw new Error(`${fingerprintFile}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Keeps fingerprints, in the order of their papers. */
export async function writeFingerprints(root: string, fingerprints: Fingerprints): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(fingerprints).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFile(join(root, fingerprintFile), `${JSON.stringify(sorted, null, 2)}\n`);
}
