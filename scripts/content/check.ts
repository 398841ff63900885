import type { z } from 'astro/zod';
import type { ParsedSectie } from '#domain/alinea.ts';
import { explainIssue } from '#domain/explain-issue.ts';
import { tryLinkRegister } from '#domain/link.ts';
import type { Register, SourceRecords } from '#domain/model.ts';
import { nearestOf, type Problem } from '#domain/problem.ts';
import { checkRawText } from '#domain/raw-text.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  typedCollections,
} from '#schema/collections.ts';
import { idPattern } from '#schema/id.ts';
import { verhuisdSchema } from '#schema/verhuisd.ts';
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
  for (const { file, bytes } of files) {
    const place = claim(file);
    if (!place) {
      problems.push(unclaimed(file));
      continue;
    }
    problems.push(...checkId(file, place.id, seen));
    const { text, problems: textProblems } = checkRawText(file, bytes);
    const {
      data,
      parsed,
      problems: parseProblems,
    } = place.collection === 'secties' ? parseMdx(file, text) : parseJson(file, text);
    problems.push(...textProblems, ...parseProblems);
    const shape =
      data === undefined ? [] : checkShape(place.collection, place.id, file, data, parsed, records);
    problems.push(...shape);
    if (data === undefined || shape.length > 0) broken.add(file);
    count += 1;
  }
  const linked = tryLinkRegister(records, broken);
  return { problems: [...problems, ...linked.problems], register: linked.register, count };
}

function claim(file: string): { collection: CollectionName; id: string } | undefined {
  for (const collection of collectionNames) {
    const { base, extension } = collections[collection];
    if (!file.startsWith(`${base}/`) || !file.endsWith(`.${extension}`)) continue;
    return { collection, id: file.slice(base.length + 1, -extension.length - 1) };
  }
  return undefined;
}

function unclaimed(file: string): Problem {
  const expected = collectionNames.map(
    (name) => `${collections[name].base}/….${collections[name].extension}`,
  );
  const folder = file.slice(0, file.lastIndexOf('/'));
  const bases = collectionNames.map((name) => collections[name].base);
  return {
    file,
    message: 'hoort bij geen enkele verzameling en zou ongemerkt wegvallen',
    allowed: bases.includes(folder) ? expected.filter((path) => path.startsWith(folder)) : expected,
    nearest: nearestOf(folder, bases),
  };
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

function checkShape<C extends CollectionName>(
  collection: C,
  id: string,
  file: string,
  data: unknown,
  parsed: ParsedSectie | undefined,
  records: SourceRecords,
): Problem[] {
  const isMoved = typeof data === 'object' && data !== null && 'verhuisdNaar' in data;
  const explain = (error: z.ZodError) =>
    error.issues.flatMap((issue) => explainIssue(file, data, issue));
  if (isMoved) {
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
