import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { alineasOf, type OfficialSectie, type Publication } from '#import/publication.ts';
import { readOfficial } from '../bronnen/official.ts';
import { draftFolder } from '../importeer/files.ts';
import { type CandidateDraft, candidateDrafts } from './candidate-draft.ts';
import { type Progress, readProgress } from './progress.ts';
import { type RecordDraft, recordDrafts } from './records.ts';

const candidateSchema = z.object({
  id: z.string(),
  soort: z.string(),
  sectie: z.string(),
  alinea: z.number(),
  start: z.number(),
  end: z.number(),
  vertrouwen: z.number(),
  woorden: z.string(),
  nummer: z.string().optional(),
  voorgangers: z.array(
    z.object({ id: z.string(), titel: z.string(), gelijkenis: z.number(), waaruit: z.string() }),
  ),
});
/** A candidate as `kandidaten.json` keeps it, without the facts in it. */
export type KeptCandidate = z.infer<typeof candidateSchema>;

const factsSchema = z.record(
  z.string(),
  z.object({
    provincies: z.union([z.literal('alle'), z.array(z.string())]),
    gebieden: z.union([z.literal('alle'), z.array(z.string())]),
    landsdelen: z.array(z.string()),
    regios: z.array(z.string()),
    themas: z.array(z.string()),
    programmas: z.array(z.string()),
    partijen: z.array(z.string()),
    data: z.array(z.object({ tekst: z.string(), datum: z.string().optional() })),
    bedragen: z.array(z.object({ tekst: z.string(), euro: z.number() })),
  }),
);
export type KeptFacts = z.infer<typeof factsSchema>[string];

/** Everything that a person works through for one paper. */
export interface Work {
  id: string;
  root: string;
  folder: string;
  publication: Publication;
  kandidaten: KeptCandidate[];
  facts: Record<string, KeptFacts>;
  progress: Progress;
  /** Drafts of candidates that are not accepted yet, by their id. */
  voorstellen: Map<string, CandidateDraft>;
  /** The other drafts: the ronde, papers, dossiers, an annex. */
  records: RecordDraft[];
  /** Drafts of sections by the id of the official section: path below the folder, and text. */
  secties: Map<string, { file: string; text: string }>;
}

/** The file with what was done. */
export function progressFile({ root, folder }: Pick<Work, 'root' | 'folder'>): string {
  return join(root, folder, 'voortgang.json');
}

/** The papers that have drafts on this computer. */
export async function papersInWork(root: string): Promise<string[]> {
  const names = await readdir(join(root, draftFolder)).catch(() => []);
  return names
    .filter((name) => existsSync(join(root, draftFolder, name, 'kandidaten.json')))
    .toSorted();
}

/** Reads what there is for one paper; `undefined` when it was not imported here. */
export async function readWork(root: string, id: string): Promise<Work | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const folder = `${draftFolder}/${id}`;
  const publication = (await readOfficial(root)).get(id);
  const kept = await readFile(join(root, folder, 'kandidaten.json'), 'utf8').catch(() => undefined);
  if (!publication || kept === undefined) return undefined;
  const recognised = await readFile(join(root, folder, 'herkend.json'), 'utf8').catch(() => '{}');
  return {
    id,
    root,
    folder,
    publication,
    kandidaten: z.array(candidateSchema).parse(JSON.parse(kept)),
    facts: factsSchema.parse(JSON.parse(recognised)),
    progress: await readProgress(progressFile({ root, folder })),
    voorstellen: await candidateDrafts(root, folder),
    records: await recordDrafts(root, folder),
    secties: await sectionDrafts(root, folder, publication.secties),
  };
}

async function sectionDrafts(root: string, folder: string, secties: readonly OfficialSectie[]) {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  const drafts = new Map<string, { file: string; text: string }>();
  for (const { id } of secties) {
    const name = names
      .map((one) => one.replaceAll('\\', '/'))
      .find((one) => one.endsWith(`/${id}.mdx`));
    if (name !== undefined)
      drafts.set(id, { file: name, text: await readFile(join(root, folder, name), 'utf8') });
  }
  return drafts;
}

/** How far a person is: paragraphs that are written and candidates that are judged, each of how many. */
export function countWork({ publication, secties, kandidaten, progress }: Work) {
  const all = alineasOf(publication);
  const written = all.filter(({ sectie, alinea }) => {
    const text = paragraphText(secties.get(sectie.id)?.text ?? '', alinea.nr);
    return text !== undefined && !/\bTODO\b/.test(text);
  }).length;
  return {
    alineas: { geschreven: written, van: all.length },
    kandidaten: {
      beoordeeld: kandidaten.filter(({ id }) => progress.kandidaten[id]).length,
      van: kandidaten.length,
    },
  };
}

const tagOf = (nr: number) =>
  new RegExp(`(<Alinea nr="${nr}"[^>]*>\\n\\n)([\\s\\S]*?)(\\n\\n</Alinea>)`);

/** Our text of one paragraph in a draft; `undefined` when the draft has no such paragraph. */
export function paragraphText(mdx: string, nr: number): string | undefined {
  return tagOf(nr).exec(mdx)?.[2];
}

/** A draft with another text in one paragraph. */
export function withParagraph(mdx: string, nr: number, text: string): string {
  return mdx.replace(
    tagOf(nr),
    (_, open: string, __: string, close: string) => `${open}${text}${close}`,
  );
}

/** The marks of footnotes in our text: `[^1]`. */
export function noteMarks(text: string): string[] {
  return [...new Set(text.match(/\[\^[A-Za-z0-9-]+\]/g) ?? [])];
}
