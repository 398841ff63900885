import type { ParsedSectie } from '#domain/alinea.ts';
import { explainIssue } from '#domain/explain-issue.ts';
import { tryLinkRegister } from '#domain/link.ts';
import type { Register, SourceRecords } from '#domain/model.ts';
import { compareText, nearestOf, type Problem } from '#domain/problem.ts';
import { checkRawText } from '#domain/raw-text.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  typedCollections,
} from '#schema/collections.ts';
import { idPattern } from '#schema/id.ts';
import type { Issue } from '#schema/issue.ts';
import { isMoved, verhuisdSchema } from '#schema/verhuisd.ts';
import { type ContentFile, readContentFiles } from './files.ts';
import { parseJson, parseMdx } from './parse.ts';

export interface CheckedContent {
  problems: Problem[];
  register: Register;
  /** How many records there are, moved ones included. */
  count: number;
}

/**
 * Checks everything an editor can get wrong in `content` and `data`, and returns all problems at once.
 * Astro lets most of these pass with exit code 0, so the build runs this first.
 */
export async function checkContent(root: string): Promise<CheckedContent> {
  return checkFiles(await readContentFiles(root));
}

/** As `checkContent`, for files already read. */
export function checkFiles(files: readonly ContentFile[]): CheckedContent {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const records = emptyRecords();
  const seen = new Map<string, string>();
  let count = 0;
  for (const { file, bytes } of files.toSorted((a, b) => compareText(a.file, b.file))) {
    const place = claim(file);
    if (!place) {
      problems.push(unclaimed(file));
      continue;
    }
    const known = records[place.collection].length;
    problems.push(...checkId(file, place.id, seen), ...readRecord(file, bytes, place, records));
    if (records[place.collection].length === known) broken.add(file);
    count += 1;
  }
  const linked = tryLinkRegister(records, broken);
  return { problems: [...problems, ...linked.problems], register: linked.register, count };
}

interface Place {
  collection: CollectionName;
  id: string;
}

function claim(file: string): Place | undefined {
  for (const collection of collectionNames) {
    const { base, extension } = collections[collection];
    if (!file.startsWith(`${base}/`) || !file.endsWith(`.${extension}`)) continue;
    return { collection, id: file.slice(base.length + 1, -extension.length - 1) };
  }
  return undefined;
}

function unclaimed(file: string): Problem {
  const message = 'hoort bij geen enkele verzameling en zou ongemerkt wegvallen';
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

/** Where the files of a collection stand: `data/provincies/….json`. */
function patternOf(name: CollectionName): string {
  const { base, extension, perRonde } = collections[name];
  return `${base}/${perRonde ? '2024/' : ''}….${extension}`;
}

function checkId(file: string, id: string, seen: Map<string, string>): Problem[] {
  const problems: Problem[] = [];
  if (!idPattern.test(id)) {
    problems.push({
      file,
      value: id,
      message: 'is geen goede bestandsnaam; gebruik kleine letters a–z, cijfers en streepjes',
    });
  }
  const key = file.toLowerCase().normalize('NFC');
  const other = seen.get(key);
  if (other !== undefined)
    problems.push({ file, message: `is dezelfde naam als ${other}, op hoofdletters na` });
  seen.set(key, file);
  return problems;
}

/** Reads one file; a record that is as it should be joins `records`. */
function readRecord(
  file: string,
  bytes: Uint8Array,
  { collection, id }: Place,
  records: SourceRecords,
): Problem[] {
  const { text, problems } = checkRawText(file, bytes);
  if (text === undefined) return problems;
  const read = collection === 'secties' ? parseMdx(file, text) : parseJson(file, text);
  problems.push(...read.problems);
  if (read.data === undefined) return problems;
  const misplaced = checkFolder(file, collection, id);
  const readable = collection !== 'secties' || read.parsed || isMoved(read.data);
  const target = misplaced.length === 0 && readable ? records : emptyRecords();
  return [...problems, ...misplaced, ...addRecord(file, { collection, id }, read, target)];
}

/** A record one folder too high or too deep would get an address that no page has. */
function checkFolder(file: string, collection: CollectionName, id: string): Problem[] {
  const missing = Number(collections[collection].perRonde) + 1 - id.split('/').length;
  if (missing === 0) return [];
  const what = missing > 0 ? 'mist de map van de ronde' : 'staat een map te diep';
  return [{ file, message: `${what}; verwacht wordt ${patternOf(collection)}` }];
}

function addRecord<C extends CollectionName>(
  file: string,
  { collection, id }: { collection: C; id: string },
  { data, parsed }: { data?: unknown; parsed?: ParsedSectie },
  records: SourceRecords,
): Problem[] {
  const explain = ({ issues }: { issues: Issue[] }) =>
    issues.flatMap((issue) => explainIssue(file, data, issue));
  if (isMoved(data)) {
    const result = verhuisdSchema.safeParse(data);
    if (!result.success) return explain(result.error);
    records[collection].push({ id, data: result.data });
    return [];
  }
  const result = typedCollections[collection].schema.safeParse(data);
  if (!result.success) return explain(result.error);
  records[collection].push({ id, data: result.data, parsed });
  return [];
}

function emptyRecords(): SourceRecords {
  return {
    afspraken: [],
    secties: [],
    rondes: [],
    provincies: [],
    gebieden: [],
    landsdelen: [],
    regios: [],
    themas: [],
    programmas: [],
    partijen: [],
    dossiers: [],
    kamerstukken: [],
    begrippen: [],
  };
}
