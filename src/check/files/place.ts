import { invisible } from '#domain/problem/invisible.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import { lookalikeIn } from '#domain/problem/odd-letters.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { idPattern } from '#schema/id.ts';
import { isForMap, outlinesFile } from '#schema/outlines.ts';

/** Longer names do not fit in the paths of Windows. */
const maxName = 100;
/** Names of devices: a computer with Windows cannot fetch a repository that has such a file. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Where a file stands: path = id = address. */
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

export function unclaimed(file: string): Problem {
  const message = 'hoort bij geen enkele verzameling en zou ongemerkt wegvallen';
  if (isForMap(file)) {
    const mend = 'Omtrekken van gebieden staan in één bestand met deze naam, in kleine letters.';
    return { file, message, allowed: [outlinesFile], mend };
  }
  const own = collectionNames.filter((name) => file.startsWith(`${collections[name].base}/`));
  if (own.length > 0) return { file, message, allowed: own.map(patternOf) };
  const folder = file.slice(0, file.lastIndexOf('/'));
  const bases = collectionNames.map((name) => collections[name].base);
  return {
    file,
    message,
    allowed: collectionNames.map(patternOf),
    nearest: nearestOf(folder, bases),
  };
}

/** The name as a good name, if that is possible: `Coördinatie 2` becomes `coordinatie-2`. */
function toId(name: string): string {
  const visible = name.replace(new RegExp(invisible, 'gu'), '');
  return toWord(visible).replace(/^-+|-+$/g, '');
}

/** Where the files of a collection stand: `data/provincies/….json`. */
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
  const mend = 'Geef één van de twee een andere naam.';
  return [{ file, message: `is dezelfde naam als ${other}, op hoofdletters na`, mend }];
}

/** Problems of the id that a file gives its record. One folder too high or too deep, and no page has its address. */
export function checkPlace(file: string, { collection, id }: Place): Problem[] {
  if (!idPattern.test(id)) {
    const message = 'is geen goede bestandsnaam; gebruik kleine letters a–z, cijfers en streepjes';
    const odd = lookalikeIn(id);
    if (odd) return [{ file, value: id, message, ...odd }];
    const nearest = id.split('/').map(toId).join('/');
    return [{ file, value: id, message, nearest: idPattern.test(nearest) ? nearest : undefined }];
  }
  const part = id.split('/').find((name) => name.length > maxName || device.test(name));
  if (part !== undefined) {
    const message =
      part.length > maxName
        ? `is een te lange bestandsnaam; gebruik ten hoogste ${maxName} tekens`
        : 'is een naam die Windows voor zichzelf houdt; kies een andere';
    return [{ file, value: part, message }];
  }
  const missing = Number(collections[collection].perRonde) + 1 - id.split('/').length;
  if (missing === 0) return [];
  const what = missing > 0 ? 'mist de map van de ronde' : 'staat een map te diep';
  return [{ file, message: `${what}; verwacht wordt ${patternOf(collection)}` }];
}
