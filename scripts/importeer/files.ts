import type { Draft } from '#import/draft/draft.ts';
import type { Imported } from '#import/draft/drafts.ts';
import { collections } from '#schema/collections.ts';
import { canonicalJson, canonicalMdx } from '../canonical/canonical.ts';
import type { OutputFile } from './store.ts';

/** Where the official text is kept; git ignores it. */
export const officialFolder = 'data/bronnen';
/** Where drafts wait for a person, outside the content; git ignores it. */
export const draftFolder = 'concepten';

/** Every file of an import: the official text, what was recognised in it, and the drafts. */
export function filesOf({ publication, facts, kandidaten, drafts }: Imported): OutputFile[] {
  const folder = `${draftFolder}/${publication.id}`;
  return [
    { file: `${officialFolder}/${publication.id}.json`, text: json(publication) },
    { file: `${folder}/herkend.json`, text: json(Object.fromEntries(facts)) },
    { file: `${folder}/kandidaten.json`, text: json(kandidaten) },
    ...drafts.map((draft) => ({ file: `${folder}/${pathOf(draft)}`, text: textOf(draft) })),
  ];
}

/** The file of a record, from the top of the repository; for a draft, its place when it is accepted. */
export function pathOf({ collection, id }: Pick<Draft, 'collection' | 'id'>): string {
  const { base, extension } = collections[collection];
  return `${base}/${id}.${extension}`;
}

function textOf({ collection, data, body }: Draft): string {
  return body === undefined
    ? canonicalJson(collection, data)
    : canonicalMdx(collection, data, body);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
