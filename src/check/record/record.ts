import { checkPlace, type Place } from '#check/files/place.ts';
import type { OwnLink } from '#check/mdx/own-link.ts';
import { explainIssue } from '#check/shape/explain-issue.ts';
import { addHints } from '#check/shape/hints.ts';
import { replaceLoneCr } from '#check/text/lone-cr.ts';
import { checkRawText, readRawText } from '#check/text/raw-text.ts';
import { textRules } from '#check/text/rules.ts';
import type { ParsedSectie } from '#domain/brief/alinea.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { SourceRecords } from '#domain/register/source-records.ts';
import { type CollectionName, typedCollections } from '#schema/collections.ts';
import type { Issue } from '#schema/issue.ts';
import {
  ingetrokkenJsonSchema,
  type JsonSchema,
  jsonSchemaOf,
  verhuisdJsonSchema,
} from '#schema/json-schema.ts';
import { ingetrokkenSchema, isWithdrawn } from '#schema/record/ingetrokken.ts';
import { isMoved, verhuisdSchema } from '#schema/record/verhuisd.ts';
import { parseJson, parseMdx } from './parse.ts';

/** One file on its own: what it says, and what is wrong with it before records are linked. */
export interface ReadRecord {
  problems: Problem[];
  /** As far as it could be read. */
  data?: unknown;
  /** The paragraphs, for a section of a letter. */
  parsed?: ParsedSectie | undefined;
  links?: OwnLink[] | undefined;
  /** Adds the record to the others. Absent when the record does not fit its schema, is misplaced or cannot be read. */
  join?: ((records: SourceRecords) => void) | undefined;
}

/**
 * Reads and checks one file of a collection: its place, bytes, text and shape. Nothing is linked yet.
 * @param texts `false` leaves the words unchecked, which are most of the work and change nothing about what is read
 */
export function readRecord(
  file: string,
  bytes: Uint8Array,
  place: Place,
  texts = true,
): ReadRecord {
  const { collection } = place;
  const { text, problems } = (texts ? checkRawText : readRawText)(file, bytes);
  const misplaced = checkPlace(file, place);
  problems.push(...misplaced);
  if (text === undefined) return { problems };
  // The byte order mark and line ends of old Macs are already reported, and what is around them can be read.
  const body = replaceLoneCr(text.replace(/^\ufeff/, ''));
  const read =
    collection === 'secties' ? parseMdx(file, body, texts) : parseJson(file, body, texts);
  const { data, parsed, links } = read;
  problems.push(...read.problems);
  if (data === undefined) return { problems };
  const shaped = checkShape(file, place, data, parsed);
  // A reserved field name is not reported again as an unknown field.
  const unnamed = new Set(
    read.problems.flatMap(({ field, rule }) =>
      rule === textRules.reservedField.id ? [field] : [],
    ),
  );
  problems.push(...shaped.problems.filter(({ field }) => !unnamed.has(field)));
  const readable = collection !== 'secties' || parsed || isMoved(data) || isWithdrawn(data);
  const join = misplaced.length === 0 && readable ? shaped.join : undefined;
  return { problems, data, parsed, links, join };
}

function checkShape<C extends CollectionName>(
  file: string,
  { collection, id }: { collection: C; id: string },
  data: unknown,
  parsed: ParsedSectie | undefined,
): ReadRecord {
  const explain = ({ issues }: { issues: Issue[] }, shape: JsonSchema) => ({
    problems: issues
      .flatMap((issue) => explainIssue(file, data, issue))
      .map((problem) => addHints(problem, data, shape)),
  });
  if (isMoved(data)) {
    const result = verhuisdSchema.safeParse(data);
    if (!result.success) return explain(result.error, verhuisdJsonSchema);
    return {
      problems: [],
      join: (records) => records[collection].push({ id, data: result.data }),
    };
  }
  if (isWithdrawn(data)) {
    const result = ingetrokkenSchema.safeParse(data);
    if (!result.success) return explain(result.error, ingetrokkenJsonSchema);
    return {
      problems: [],
      join: (records) => records[collection].push({ id, data: result.data }),
    };
  }
  const result = typedCollections[collection].schema.safeParse(data);
  if (!result.success) return explain(result.error, jsonSchemaOf(collection));
  return {
    problems: [],
    join: (records) => records[collection].push({ id, data: result.data, parsed }),
  };
}
