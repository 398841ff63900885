import { LineCounter, parseDocument } from 'yaml';
import { type ParsedSectie, readSectie } from '#domain/alinea.ts';
import { checkInert } from '#domain/inert.ts';
import type { Problem } from '#domain/problem.ts';
import { checkJsonText } from '#domain/raw-text.ts';
import { readTree } from '#markdown/tree.ts';

export interface ParsedFile {
  data?: unknown;
  parsed?: ParsedSectie;
  problems: Problem[];
}

/** Reads a JSON record; a field that stands twice counts as a mistake, because the first would vanish without a word. */
export function parseJson(file: string, text: string): ParsedFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const place = /\(line (\d+) column (\d+)\)/.exec(String(error));
    const field = place ? `regel ${place[1]}, teken ${place[2]}` : undefined;
    const message =
      'is hier geen geldige JSON; let op komma’s, aanhalingstekens en haakjes in de buurt';
    return { problems: [{ file, field, message }] };
  }
  return { data, problems: [...checkJsonText(file, data), ...duplicateKeys(file, text, 0)] };
}

/** Reads the front matter and paragraphs of one section of a letter. */
export function parseMdx(file: string, text: string): ParsedFile {
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!front)
    return { problems: [{ file, message: 'begint niet met een blok tussen twee regels ---' }] };
  const document = parseDocument(front[1] ?? '', { schema: 'core' });
  const problems = duplicateKeys(file, front[1] ?? '', 1);
  if (document.errors.length > 0 && problems.length === 0) {
    problems.push({
      file,
      field: 'regel 1',
      message: 'heeft een blok tussen --- dat geen geldige YAML is',
    });
  }
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  problems.push(...checkJsonText(file, data));
  try {
    const tree = readTree(text);
    const parsed = readSectie(file, tree);
    return { data, parsed, problems: [...problems, ...checkInert(file, tree), ...parsed.problems] };
  } catch (error) {
    return { data, problems: [...problems, explainMdxError(file, String(error))] };
  }
}

function explainMdxError(file: string, error: string): Problem {
  const line = /(\d+):\d+:/.exec(error)?.[1];
  const field = line ? `regel ${line}` : undefined;
  const message =
    'kan hier niet worden gelezen; kijk of elke <Alinea …> een </Alinea> heeft, en of er geen < of { in de tekst staat';
  return { file, field, message };
}

function duplicateKeys(file: string, text: string, linesBefore: number): Problem[] {
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({
      file,
      field: `regel ${lines.linePos(pos[0]).line + linesBefore}`,
      message: 'heeft een veld dat al eerder in deze groep staat',
    }));
}
