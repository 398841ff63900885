import { invisible } from '#domain/problem/invisible.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import { adviseOnLookalike } from '#domain/problem/odd-characters.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { toWord } from '#domain/text/slug-word.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  exampleFolder,
} from '#schema/collections.ts';
import { idPattern } from '#schema/field/id.ts';
import { isForMap, outlinesFile } from '#schema/outlines.ts';
import { fileRules } from './rules.ts';

/** In characters: with longer names a path can become too long for Windows. */
const maxName = 100;
/** Names of devices: Windows cannot check out a repository with such a file. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Where a record belongs, by the path of its file: path = id = address (docs/besluiten/12). */
export interface Place {
  collection: CollectionName;
  id: string;
}

/**
 * The collection that this file belongs to, and the id of its record: the path below the folder of the collection,
 * without extension. `undefined` when the folder or the extension is of no collection. The id need not be valid: see
 * `checkPlace`.
 */
export function claim(file: string): Place | undefined {
  for (const { collection, start, end } of paths) {
    if (!file.startsWith(start) || !file.endsWith(end)) continue;
    return { collection, id: file.slice(start.length, -end.length) };
  }
  return undefined;
}

/** How the path of a file of each kind begins and ends. */
const paths = collectionNames.map((collection) => {
  const { base, extension } = collections[collection];
  return { collection, start: `${base}/`, end: `.${extension}` };
});

/** The problem of a file that belongs to no collection, with the places where it may have been meant to go. */
export function unclaimed(file: string): Problem {
  if (isForMap(file)) {
    return { file, ...fileRules.outlinesElsewhere(), allowed: [outlinesFile] };
  }
  const finding = fileRules.unclaimed();
  const own = collectionNames.filter((name) => file.startsWith(`${collections[name].base}/`));
  if (own.length > 0) return { file, ...finding, allowed: own.map(patternOf) };
  const folder = file.slice(0, file.lastIndexOf('/'));
  const bases = collectionNames.map((name) => collections[name].base);
  return {
    file,
    ...finding,
    allowed: collectionNames.map(patternOf),
    nearest: nearestOf(folder, bases),
  };
}

/** A name rewritten as an id, as far as possible: `Coördinatie 2` becomes `coordinatie-2`. */
function toId(name: string): string {
  const visible = name.replace(new RegExp(invisible, 'gu'), '');
  return toWord(visible).replace(/^-+|-+$/g, '');
}

/** Where the files of a collection go, for messages: `data/provincies/….json`. */
function patternOf(name: CollectionName): string {
  const { base, extension } = collections[name];
  return `${base}/${exampleFolder(name)}….${extension}`;
}

/**
 * The problem of a file whose name differs only in capitals, or in the Unicode form of its accents, from an earlier
 * one: on many computers the two are one file.
 * @param seen names of earlier files; this function adds `file`
 */
export function checkUnique(file: string, seen: Map<string, string>): Problem[] {
  const key = file.toLowerCase().normalize('NFC');
  const other = seen.get(key);
  seen.set(key, file);
  if (other === undefined) return [];
  return [{ file, ...fileRules.sameName({ other }) }];
}

/**
 * The problem of the id that a file gives its record: a name that is not valid, too long or reserved, or a folder too
 * many or too few, which would be the address of no page. Empty when the id is good; never more than one.
 */
export function checkPlace(file: string, { collection, id }: Place): Problem[] {
  if (!idPattern.test(id)) {
    const lookalike = adviseOnLookalike(id);
    const problem = { file, value: id, ...fileRules.badName({ lookalike }) };
    const nearest = id.split('/').map(toId).join('/');
    return [lookalike === undefined && idPattern.test(nearest) ? { ...problem, nearest } : problem];
  }
  const part = id.split('/').find((name) => name.length > maxName || device.test(name));
  if (part !== undefined) {
    const finding =
      part.length > maxName ? fileRules.longName({ most: maxName }) : fileRules.reservedName();
    return [{ file, value: part, ...finding }];
  }
  const missing = (collections[collection].folderOf === undefined ? 1 : 2) - id.split('/').length;
  if (missing === 0) return [];
  const rule = missing > 0 ? fileRules.tooHigh : fileRules.tooLow;
  return [{ file, ...rule({ pattern: patternOf(collection) }) }];
}
