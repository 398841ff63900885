import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { kinds } from '#import/compare/marks.ts';
import type { Explained } from '#import/compare/rendering.ts';

const explainedSchema = z.array(
  z.strictObject({
    sectie: z.string(),
    alinea: z.number().int().min(1),
    soort: z.enum(kinds),
    waarde: z.string(),
    staat: z.enum(['officieel', 'onze']),
    uitleg: z.string().min(1),
  }),
);

/** The folder with differences that a person explained, one file per paper. */
export const explainedFolder = 'docs/weergave';

/**
 * The differences of one paper that a person explained; none when there is no file.
 * @throws when the file has another shape
 */
export async function readExplained(root: string, id: string): Promise<Explained[]> {
  const file = `${explainedFolder}/${id}.json`;
  const json = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (json === undefined) return [];
  const result = explainedSchema.safeParse(JSON.parse(json));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}
