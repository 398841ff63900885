import { invisible } from '#domain/problem/invisible.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import { adviseOnLookalike } from '#domain/problem/odd-characters.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { idPattern } from '#schema/id.ts';
import { isForMap, outlinesFile } from '#schema/outlines.ts';
import { fileRules } from './rules.ts';

/** Longer names do not fit in the paths of Windows. */
const maxName = 100;
/** Names of devices: a computer with Windows cannot fetch a repository that has such a file. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Where a file is: path = id = address. */
export interface Place {
  collection: CollectionName;
  id: string;
}

/** The collection that takes this file, and the id it gives it. */
export function claim(file: string): Place | undefined {
  for (const collection of collectionNames) {
    const { base, extension } = collections[collection];
    if (!file.startsWith(`${base}/`) || !file.endsWith(`.${extension}`)) continue;
    return { collection, id: file.slice(base.length + 1, -extension.length - 1) };
  }
  return undefined;
}

/** The problem of a file that no collection takes, with the places that it may have been meant for. */
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

/** The name turned into a valid one, where possible: `Coördinatie 2` becomes `coordinatie-2`. */
function toId(name: string): string {
  const visible = name.replace(new RegExp(invisible, 'gu'), '');
  return toWord(visible).replace(/^-+|-+$/g, '');
}

/** Where the files of a collection are: `data/provincies/….json`. */
function patternOf(name: CollectionName): string {
  const { base, extension, perRonde } = collections[name];
  return `${base}/${perRonde ? '2024/' : ''}….${extension}`;
}

/**
 * Two names that differ in capitals only are one file on many computers.
 * @param seen the names met before, to be filled by this function
 */
export function checkUnique(file: string, seen: Map<string, string>): Problem[] {
  const key = file.toLowerCase().normalize('NFC');
  const other = seen.get(key);
  seen.set(key, file);
  if (other === undefined) return [];
  return [{ file, ...fileRules.sameName({ other }) }];
}

/** Problems of the id that a file gives its record; one folder too high or too deep, it would be the address of no page. */
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
  const missing = Number(collections[collection].perRonde) + 1 - id.split('/').length;
  if (missing === 0) return [];
  const rule = missing > 0 ? fileRules.tooHigh : fileRules.tooLow;
  return [{ file, ...rule({ pattern: patternOf(collection) }) }];
}
