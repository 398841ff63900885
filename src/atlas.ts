import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { forgeOf } from '#domain/edit-links/forge.ts';
import { linkRegister } from '#domain/link/link.ts';
import { matchOutlines } from '#domain/place/outlines.ts';
import { noteAsked } from '#domain/reads/reads.ts';
import { wordFinder } from '#domain/register/hard-words.ts';
import type { SectieNode } from '#domain/register/model.ts';
import { layBeside } from '#import/compare/beside.ts';
import { parsedSectie } from '#held/parsed-sectie.ts';
import { readPublication } from '#import/publication-schema.ts';
import { isVisible } from '#map/thin.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import { outlinesSchema } from '#schema/outlines.ts';

const entries = each<{ [C in CollectionName]: CollectionEntry<C>[] }>(() => []);
await Promise.all(collectionNames.map(readEntries));
const sectieEntries = new Map(entries.secties.map((entry) => [entry.id, entry]));

/**
 * Every record, linked in both directions. No other file reads collections (docs/besluiten/06-een-lezer.md).
 * @throws while being imported, which stops the build, when a link is broken
 */
export const register = linkRegister({ ...entries, secties: entries.secties.map(withAlineas) });

/** Finds in a text the words that readers may not know. */
export const findWords = wordFinder(register.begrippen);

const outlineFiles: Record<string, string> = import.meta.glob('/data/kaart/gebieden.geojson', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/**
 * The outlines of gebieden, if an editor added the file with them. A gebied without one, or with one that is too small
 * to see, is a dot on maps.
 */
export const gebiedOutlines = Object.values(outlineFiles)
  .flatMap(
    (text) => matchOutlines(outlinesSchema.parse(JSON.parse(text)), register.gebieden).outlines,
  )
  .filter(({ polygons }) => isVisible(polygons));

/** Ids of the gebieden that maps show by their outline. */
export const outlined: ReadonlySet<string> = new Set(gebiedOutlines.map(({ gebied }) => gebied.id));

const officialFiles: Record<string, string> = import.meta.glob('/data/bronnen/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/**
 * What official documents say at the places that the atlas renders, where `npm run bronnen:ophalen` or `npm run importeer` left
 * their text. A site without any is complete.
 * @throws `Refused` while being imported, when a file of `data/bronnen/` is not one of theirs
 */
export const officialTexts = layBeside(
  Object.entries(officialFiles).map(([path, text]) => readPublication(path.slice(1), text)),
  register,
);

/** The day that “now” means on this site, `YYYY-MM-DD`; see `config/build-date.ts`. */
export const peildatum = __PEILDATUM__;

/** The commit that the site is built from; empty when unknown. */
export const commit = globalThis.builtFrom ?? '';

/** Whether every record has a file of its own in the data: see `config/exports.ts`. */
export const hasRecordFiles = __RECORD_FILES__;

/** Where readers can propose a change; `undefined` while the source has no public address that is understood. */
export const forge = forgeOf(__REPOSITORY_URL__, __REPOSITORY_KIND__, __REPOSITORY_BRANCH__);

/** The kind of name under which is heard that the text of a section is read: see `noteAsked`. */
export const textName = 'text';

/** The Astro component with the text of a section. */
export async function renderSectie(sectie: SectieNode) {
  noteAsked(`${textName} ${sectie.id}`);
  return (await render(entryOf(sectie))).Content;
}

/** The MDX of a section as editors write it, without its front matter. */
export function bodyOf(sectie: SectieNode): string {
  noteAsked(`${textName} ${sectie.id}`);
  return entryOf(sectie).body ?? '';
}

function entryOf({ id }: SectieNode): CollectionEntry<'secties'> {
  const entry = sectieEntries.get(id);
  if (!entry) throw new Error(`geen tekst bij onderdeel ${id}`);
  return entry;
}

async function readEntries<C extends CollectionName>(collection: C): Promise<void> {
  // Astro warns about a kind that has no records yet.
  if (!existsSync(collections[collection].base)) return;
  const held = globalThis.heldRecords?.of(collection);
  for (const entry of held ?? (await getCollection(collection))) entries[collection].push(entry);
}

function withAlineas(entry: CollectionEntry<'secties'>) {
  return { id: entry.id, data: entry.data, parsed: parsedSectie(entry) };
}
