import { claim } from '#check/files/place.ts';
import { parseMdx } from '#check/record/parse.ts';
import { readRecordText } from '#check/record/read.ts';
import type { ParsedAlinea } from '#domain/brief/alinea.ts';
import { type Followed, followAlineas } from '#domain/brief/follow.ts';
import { collections } from '#schema/collections.ts';
import { folderIn, nameIn } from '#schema/field/id.ts';
import { valueAt } from '#schema/value-at.ts';
import type { Basis, CurrentFile } from './basis.ts';

/** A section of a letter that changed, with what became of its paragraphs. */
export interface FollowedSectie {
  file: string;
  /** The letter and the section, as a source names them; the letter is `undefined` while its ronde names none. */
  kamerstuk: string | undefined;
  sectie: string;
  before: readonly ParsedAlinea[];
  now: readonly ParsedAlinea[];
  followed: Followed;
}

/** Compares the paragraphs of every section that changed since the basis, as far as both can be read. */
export async function followSecties(
  basis: Basis,
  current: readonly CurrentFile[],
): Promise<FollowedSectie[]> {
  const texts = new Map(current.map(({ file, text }) => [file, text]));
  const found: FollowedSectie[] = [];
  const changed = basis.files.filter((file) => {
    const text = texts.get(file);
    return claim(file)?.collection === 'secties' && text !== undefined && !basis.isSame(file, text);
  });
  for (const [file, earlier] of await basis.read(changed)) {
    const place = claim(file);
    const text = texts.get(file);
    if (!place || text === undefined) continue;
    const before = parseMdx(file, earlier).parsed?.alineas;
    const now = parseMdx(file, text).parsed?.alineas;
    if (!before || !now) continue;
    const ronde = `${collections.rondes.base}/${folderIn(place.id)}.json`;
    const brief = valueAt(readRecordText(ronde, texts.get(ronde) ?? ''), ['brief']);
    found.push({
      file,
      kamerstuk: typeof brief === 'string' ? brief : undefined,
      sectie: nameIn(place.id) ?? '',
      before,
      now,
      followed: followAlineas(before, now),
    });
  }
  return found;
}
