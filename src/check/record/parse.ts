import { explainJsonMistake } from '#check/json/json-mistake.ts';
import { findJsonError, scanJson } from '#check/json/json-scan.ts';
import { readFrontMatter } from '#check/mdx/front-matter.ts';
import { checkInert } from '#check/mdx/inert.ts';
import { explainMdxError } from '#check/mdx/mdx-mistake.ts';
import { type OwnLink, ownLinksIn } from '#check/mdx/own-link.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { positionAt, positionsIn } from '#check/text/position.ts';
import { checkJsonText } from '#check/text/raw-text.ts';
import { type ParsedSectie, readSectie } from '#domain/brief/alinea.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { readTree } from '#markdown/tree.ts';
import { isMoved } from '#schema/verhuisd.ts';

/** Without `data` a file cannot be read, and without `parsed` the paragraphs of a section cannot. */
export interface ParsedFile {
  data?: unknown;
  parsed?: ParsedSectie;
  /** Links in the text to pages of this site; whether those are there is known when all files are read. */
  links?: OwnLink[];
  problems: Problem[];
}

/**
 * Reads a JSON record; a field that stands twice counts as a mistake, because the first would vanish without a word.
 * @param texts `false` for a file that others wrote, as in `checkJsonText`
 */
export function parseJson(file: string, text: string, texts = true): ParsedFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const error = findJsonError(text);
    const { mend } = error ? explainJsonMistake(text, error) : { mend: undefined };
    const message = 'is hier geen geldige JSON';
    return { problems: [{ file, line: error?.line, column: error?.column, message, mend }] };
  }
  const { problems, tooDeep } = checkJsonText(file, data, texts);
  if (tooDeep) return { problems };
  const toPosition = positionsIn(text);
  scanJson(text, ({ again, index, field }) => {
    if (!again) return;
    const message = 'heeft een veld dat al eerder in deze groep staat';
    problems.push({
      file,
      ...toPosition(index),
      field: field(),
      message,
      mend: 'Laat één van de twee staan.',
    });
  });
  return { data, problems };
}

/** Reads the front matter and paragraphs of one section of a letter. */
export function parseMdx(file: string, text: string): ParsedFile {
  const parts = splitMdx(text);
  if (!parts) {
    const mend = 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.';
    return {
      problems: [
        { file, line: 1, message: 'begint niet met een blok tussen twee regels ---', mend },
      ],
    };
  }
  const { data, problems } = readFrontMatter(file, parts.front);
  try {
    const tree = readTree(text);
    problems.push(...checkInert(file, tree));
    if (isMoved(data)) {
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
  const message = 'heeft nog tekst onder een verhuisbericht; die zou niemand meer zien';
  return { file, line, message, mend: 'Haal alles onder het blok weg.' };
}
