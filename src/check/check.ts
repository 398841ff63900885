import { type ContentFile, readContentFiles } from '#check/files/files.ts';
import { checkUnique, claim, type Place, unclaimed } from '#check/files/place.ts';
import { checkDots } from '#check/kaart/dots.ts';
import { checkOutlines } from '#check/kaart/outlines.ts';
import { checkOwnLinks, type OwnLink } from '#check/mdx/own-link.ts';
import { type ReadRecord, readRecord } from '#check/record/record.ts';
import { replaceLoneCr } from '#check/text/lone-cr.ts';
import { tryLinkRegister } from '#domain/link/link.ts';
import { pathOf } from '#domain/link/nodes.ts';
import type { PartlyValidRecord } from '#domain/link/partly-valid.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import type { SourceRecords } from '#domain/register/source-records.ts';
import { compareText } from '#domain/text/order.ts';
import { each } from '#schema/each.ts';
import { outlinesFile } from '#schema/outlines.ts';
import { dropRepeated } from './drop-repeated.ts';
import { checkFuture } from './future.ts';
import { onlyKnownIds } from './known-ids.ts';
import { locate } from './locate.ts';
import { today } from './today.ts';

/** Files read by an earlier check. A file with the same name and the same array of bytes is not read again. */
export type ReadBefore = WeakMap<Uint8Array, { file: string; read: ReadRecord }>;

/**
 * What a check needs of files of which the mistakes are of no interest, because only a change to them is: read without a look at
 * their words, in a third of the time. Pass it to every `checkFiles` of that change.
 */
export function readUnchecked(files: readonly ContentFile[]): ReadBefore {
  const before: ReadBefore = new WeakMap();
  for (const { file, bytes, refused, unread } of files) {
    const place = refused || unread ? undefined : claim(file);
    if (place) before.set(bytes, { file, read: readRecord(file, bytes, place, false) });
  }
  return before;
}

export interface CheckedContent {
  problems: Problem[];
  /** What an editor should know and nothing has to wait for: references to withdrawn records. */
  notes: Problem[];
  register: Register;
  /** Number of record files, including moved records and files with mistakes. */
  count: number;
}

/**
 * Checks everything an editor can get wrong in `content` and `data`, and returns all problems at once. Astro lets most
 * of them pass with exit code 0, so the build runs this first. See docs/besluiten/02.
 * @param root folder that holds `content` and `data`
 */
export async function checkContent(root: string): Promise<CheckedContent> {
  return checkFiles(await readContentFiles(root));
}

/**
 * `checkContent` for files that are already in memory. References to one that is `unread` are not looked at.
 * @param before filled by each check; pass the same one again to reread only what changed
 * @param lastDay `YYYY-MM-DD`; nothing in the files may have happened after it
 */
export function checkFiles(
  files: readonly ContentFile[],
  before: ReadBefore = new WeakMap(),
  lastDay = today(),
): CheckedContent {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const partlyValid: PartlyValidRecord[] = [];
  const records = each<SourceRecords>(() => []);
  const seen = new Map<string, string>();
  const places: Place[] = [];
  const links: OwnLink[] = [];
  let count = 0;
  const inOrder = files.toSorted((a, b) => compareText(a.file, b.file));
  for (const { file, bytes, refused, unread } of inOrder) {
    if (file === outlinesFile && !refused) continue;
    const place = claim(file);
    if (refused || !place) {
      problems.push(refused ?? unclaimed(file));
      broken.add(file);
      continue;
    }
    places.push(place);
    count += 1;
    if (unread) {
      problems.push(...checkUnique(file, seen));
      broken.add(file);
      continue;
    }
    const known = before.get(bytes);
    const read = known?.file === file ? known.read : readRecord(file, bytes, place);
    before.set(bytes, { file, read });
    problems.push(...checkUnique(file, seen), ...read.problems);
    links.push(...(read.links ?? []));
    if (read.join) read.join(records);
    else {
      broken.add(file);
      partlyValid.push({ ...place, data: read.data, parsed: read.parsed });
    }
  }
  const linked = tryLinkRegister(records, broken, partlyValid);
  // A malformed reference is not reported again as a broken one.
  const reported = new Set(problems.map(({ file, field }) => `${file}, ${field}`));
  const others = linked.problems.filter(
    ({ file, field }) => field === undefined || !reported.has(`${file}, ${field}`),
  );
  const outlines = files.find(({ file, refused }) => file === outlinesFile && !refused);
  others.push(...checkDots(linked.register.gebieden));
  if (outlines) others.push(...checkOutlines(outlines.bytes, linked.register.gebieden));
  others.push(...checkFuture(linked.register, lastDay));
  if (links.length > 0) {
    const paths = new Set(places.map(({ collection, id }) => pathOf(collection, id)));
    others.push(...checkOwnLinks(links, linked.register, paths));
  }
  let contents: Map<string, Uint8Array> | undefined;
  const textOf = (file: string) => {
    contents ??= new Map(files.map((one) => [one.file, one.bytes]));
    return decodeText(contents.get(file));
  };
  const own = onlyKnownIds(problems, linked.register);
  const located = dropRepeated(locate([...own, ...others], textOf));
  return {
    problems: located,
    notes: locate(linked.notes, textOf),
    register: linked.register,
    count,
  };
}

function decodeText(bytes: Uint8Array | undefined): string | undefined {
  return bytes && replaceLoneCr(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}
