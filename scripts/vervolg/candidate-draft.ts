import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeText } from '#import/safe-text.ts';
import { filled, isRecord, openIn } from './records.ts';

/** The draft of a candidate: its path below the folder of drafts, and its data. */
export interface CandidateDraft {
  file: string;
  data: Record<string, unknown>;
}

/** The drafts of candidates that are still there, by the id of the candidate. */
export async function candidateDrafts(
  root: string,
  folder: string,
): Promise<Map<string, CandidateDraft>> {
  const base = 'content/afspraken';
  const names = await readdir(join(root, folder, base), { recursive: true }).catch(() => []);
  const drafts = new Map<string, CandidateDraft>();
  for (const name of names.map((one) => one.replaceAll('\\', '/'))) {
    const [, id] = /\/([^/]+)\.json$/.exec(name) ?? [];
    if (id === undefined) continue;
    const file = `${base}/${name}`;
    const data: unknown = JSON.parse(await readFile(join(root, folder, file), 'utf8'));
    if (isRecord(data)) drafts.set(id, { file, data });
  }
  return drafts;
}

/** Lists that an outcome must have something in. */
const lists = ['partijen', 'themas'] as const;
/** What the form asks in words of its own, or what is written by itself. */
const own = /^(?:titel|tekst|opmerking|verloop\.0\.toelichting)$/;

/** What is open in a draft beside its title and text: words to write, and lists that nothing was recognised for. */
export function alsoOpen(data: Record<string, unknown>): { veld: string; tekst: string }[] {
  const empty = lists.filter((name) => Array.isArray(data[name]) && data[name].length === 0);
  return [
    ...empty.map((veld) => ({ veld, tekst: '' })),
    ...openIn(data).filter(({ veld }) => !own.test(veld)),
  ];
}

/** A draft with the answers to what was open; a list is ids with a space or a comma between them. */
export function withOpenAnswers(
  data: Record<string, unknown>,
  answers: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const isOpen = new Set(alsoOpen(data).map(({ veld }) => veld));
  const answer = (veld: string) => (isOpen.has(veld) ? safeText(answers.get(veld) ?? '') : '');
  const listed = lists.flatMap((name): [string, string[]][] =>
    answer(name) === '' ? [] : [[name, answer(name).split(/[\s,]+/)]],
  );
  return { ...filled(data, '', answer), ...Object.fromEntries(listed) };
}
