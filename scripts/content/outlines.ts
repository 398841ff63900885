import { explainIssue } from '#domain/explain-issue.ts';
import type { GebiedNode } from '#domain/model.ts';
import { matchOutlines } from '#domain/outlines.ts';
import type { Problem } from '#domain/problem.ts';
import { outlinesFile, outlinesSchema } from '#schema/outlines.ts';

/** Problems of the file with outlines: not JSON, not the GeoJSON we draw, or areas that the atlas does not know. */
export function checkOutlines(bytes: Uint8Array, gebieden: readonly GebiedNode[]): Problem[] {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return [{ file: outlinesFile, message: 'is geen geldige JSON in UTF-8' }];
  }
  const result = outlinesSchema.safeParse(data);
  if (!result.success)
    return result.error.issues.flatMap((issue) => explainIssue(outlinesFile, data, issue));
  return matchOutlines(result.data, gebieden).problems;
}
