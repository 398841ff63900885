import type { ParsedSectie } from '#domain/alinea.ts';
import { explainIssue } from '#domain/explain-issue.ts';
import { tryLinkRegister } from '#domain/link.ts';
import type { LooseRecord } from '#domain/link/loose.ts';
import type { Register, SourceRecords } from '#domain/model.ts';
import { compareText, type Problem } from '#domain/problem.ts';
import { checkRawText } from '#domain/raw-text.ts';
import { type CollectionName, typedCollections } from '#schema/collections.ts';
import type { Issue } from '#schema/issue.ts';
import { isMoved, verhuisdSchema } from '#schema/verhuisd.ts';
import { type ContentFile, readContentFiles } from './files.ts';
import { parseJson, parseMdx } from './parse.ts';
import { checkPlace, checkUnique, claim, type Place, unclaimed } from './place.ts';

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
  const loose: LooseRecord[] = [];
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
    const read = readRecord(file, bytes, place, records);
    problems.push(...checkUnique(file, seen), ...read.problems);
    if (records[place.collection].length === known) {
      broken.add(file);
      loose.push({ file, data: read.data });
    }
    count += 1;
  }
  const linked = tryLinkRegister(records, broken, loose);
  // What is written wrong is not also said to lead nowhere.
  const told = new Set(problems.map(({ file, field }) => `${file}, ${field}`));
  const others = linked.problems.filter(
    ({ file, field }) => field === undefined || !told.has(`${file}, ${field}`),
  );
  return { problems: [...problems, ...others], register: linked.register, count };
}

/** Reads one file; a record that is as it should be joins `records`. */
function readRecord(
  file: string,
  bytes: Uint8Array,
  place: Place,
  records: SourceRecords,
): { data?: unknown; problems: Problem[] } {
  const { collection } = place;
  const { text, problems } = checkRawText(file, bytes);
  const misplaced = checkPlace(file, place);
  problems.push(...misplaced);
  if (text === undefined) return { problems };
  const read = collection === 'secties' ? parseMdx(file, text) : parseJson(file, text);
  problems.push(...read.problems);
  if (read.data === undefined) return { problems };
  const readable = collection !== 'secties' || read.parsed || isMoved(read.data);
  const target = misplaced.length === 0 && readable ? records : emptyRecords();
  problems.push(...addRecord(file, place, read, target));
  return { data: read.data, problems };
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
    gemeenten: [],
    themas: [],
    programmas: [],
    partijen: [],
    dossiers: [],
    kamerstukken: [],
    begrippen: [],
    wijzigingen: [],
  };
}
