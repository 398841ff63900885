import { explainJsonMistake } from '#check/json/json-mistake.ts';
import { findJsonError, mayRepeatField, scanJson } from '#check/json/json-scan.ts';
import { jsonRules } from '#check/json/rules.ts';
import { briefRules } from '#check/mdx/brief-rules.ts';
import { readFrontMatter } from '#check/mdx/front-matter.ts';
import { frontMatterRules } from '#check/mdx/front-matter-rules.ts';
import { checkInert } from '#check/mdx/inert.ts';
import { explainMdxError } from '#check/mdx/mdx-mistake.ts';
import { type OwnLink, ownLinksIn } from '#check/mdx/own-link.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { checkWords } from '#check/mdx/words.ts';
import { positionAt, positionsIn } from '#check/text/position.ts';
import { checkJsonText } from '#check/text/raw-text.ts';
import { type ParsedSectie, readSectie } from '#domain/brief/alinea.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { readTree } from '#markdown/tree.ts';
import { isWithdrawn } from '#schema/record/ingetrokken.ts';
import { isMoved } from '#schema/record/verhuisd.ts';

/**
 * What one file says. Without `data` it cannot be read; without `parsed` a section has no paragraphs that can be read.
 */
export interface ParsedFile {
  data?: unknown;
  parsed?: ParsedSectie;
  /** Links to pages of this site. Whether those exist is only known once all files have been read. */
  links?: OwnLink[];
  problems: Problem[];
}

/**
 * Reads a JSON record. A field that is there twice is a mistake, because JSON would silently drop the first.
 * @param texts `false` leaves the strings unchecked, as in `checkJsonText`
 */
export function parseJson(file: string, text: string, texts = true): ParsedFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const error = findJsonError(text);
    if (!error) throw cause;
    const { line, column } = error;
    return { problems: [{ file, line, column, ...explainJsonMistake(text, error).finding }] };
  }
  const { problems, tooDeep } = checkJsonText(file, data, texts);
  if (tooDeep) return { problems };
  if (!mayRepeatField(text, data)) return { data, problems };
  const toPosition = positionsIn(text);
  scanJson(text, ({ again, index, field }) => {
    if (!again) return;
    const finding = jsonRules.duplicateField();
    problems.push({ file, ...toPosition(index), field: field(), ...finding });
  });
  return { data, problems };
}

/**
 * Reads the front matter and paragraphs of one section of a letter.
 * @param texts `false` leaves the words of the paragraphs unchecked
 */
export function parseMdx(file: string, text: string, texts = true): ParsedFile {
  const parts = splitMdx(text);
  if (!parts) {
    return { problems: [{ file, line: 1, ...frontMatterRules.missing() }] };
  }
  const { data, problems } = readFrontMatter(file, parts.front);
  try {
    const tree = readTree(text);
    if (texts) problems.push(...checkInert(file, tree), ...checkWords(file, tree));
    if (isMoved(data) || isWithdrawn(data)) {
      if (parts.body.trim() !== '') problems.push(leftOver(file, text, parts.body));
      return { data, problems };
    }
    const parsed = readSectie(file, tree);
    const links = ownLinksIn(file, tree);
    return { data, parsed, links, problems: [...problems, ...parsed.problems] };
  } catch (error) {
    return { data, problems: [...problems, explainMdxError(file, text, String(error))] };
  }
}

function leftOver(file: string, text: string, body: string): Problem {
  const { line } = positionAt(text, text.length - body.trimStart().length);
  return { file, line, ...briefRules.underMoved() };
}
