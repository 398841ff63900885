import { explainIssue } from '#domain/explain-issue.ts';
import type { GebiedNode } from '#domain/model.ts';
import { matchOutlines } from '#domain/outlines.ts';
import type { Problem } from '#domain/problem.ts';
import { checkRawText } from '#domain/raw-text.ts';
import { outlinesFile, outlinesSchema } from '#schema/outlines.ts';
import { parseJson } from './parse.ts';

/** Problems of the file with outlines: as a text, as JSON, as the GeoJSON that we draw, or areas that the atlas does not know. */
export function checkOutlines(bytes: Uint8Array, gebieden: readonly GebiedNode[]): Problem[] {
  const { text, problems } = checkRawText(outlinesFile, bytes);
  if (text === undefined) return problems;
  const { data, problems: found } = parseJson(outlinesFile, text.replace(/^\ufeff/, ''));
  if (data === undefined || problems.length + found.length > 0) return [...problems, ...found];
  const result = outlinesSchema.safeParse(data);
  if (!result.success)
    return result.error.issues.flatMap((issue) => explainIssue(outlinesFile, data, issue));
  return matchOutlines(result.data, gebieden).problems;
}
