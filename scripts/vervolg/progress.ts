import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What a person did with the drafts of one paper; every choice is written at once, so an interruption loses nothing. */
const progressSchema = z.object({
  /** By candidate: accepted as the file it became, or refused. */
  kandidaten: z.record(
    z.string(),
    z.union([
      z.object({ keuze: z.literal('aangenomen'), bestand: z.string() }),
      z.object({ keuze: z.literal('geweigerd') }),
    ]),
  ),
});
export type Progress = z.infer<typeof progressSchema>;

/** The progress in a file; nothing was done when there is no file. @throws for a file of another shape */
export async function readProgress(file: string): Promise<Progress> {
  const json = await readFile(file, 'utf8').catch(() => undefined);
  if (json === undefined) return { kandidaten: {} };
  const result = progressSchema.safeParse(JSON.parse(json));
  if (!result.success)
    throw new Error(`${file} heeft een andere vorm; hernoem het en begin opnieuw.`);
  return result.data;
}

/** Writes beside the file and moves it into place. */
export async function writeProgress(file: string, progress: Progress): Promise<void> {
  await writeWhole(file, `${JSON.stringify(progress, null, 1)}\n`);
}

/** Replaces a file as a whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.deel`, text);
  await rename(`${file}.deel`, file);
}
