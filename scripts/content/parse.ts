import { type Document, LineCounter, parseDocument } from 'yaml';
import { type ParsedSectie, readSectie } from '#domain/alinea.ts';
import { checkInert } from '#domain/inert.ts';
import type { Problem } from '#domain/problem.ts';
import { checkJsonText } from '#domain/raw-text.ts';
import { readTree } from '#markdown/tree.ts';
import { isMoved } from '#schema/verhuisd.ts';
import { findJsonError } from './json-error.ts';

/** Without `data` a file cannot be read, and without `parsed` the paragraphs of a section cannot. */
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
  } catch {
    const place = findJsonError(text);
    const field = place && `regel ${place.line}, teken ${place.column}`;
    const message =
      'is hier geen geldige JSON; let op komma’s, aanhalingstekens en haakjes in de buurt';
    return { problems: [{ file, field, message }] };
  }
  const { problems, tooDeep } = checkJsonText(file, data);
  if (tooDeep) return { problems };
  return { data, problems: [...problems, ...duplicateKeys(file, parseYaml(text), 0)] };
}

/** Reads the front matter and paragraphs of one section of a letter. */
export function parseMdx(file: string, text: string): ParsedFile {
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!front)
    return { problems: [{ file, message: 'begint niet met een blok tussen twee regels ---' }] };
  const { data, problems } = parseFrontMatter(file, front[1] ?? '');
  try {
    const tree = readTree(text);
    problems.push(...checkInert(file, tree));
    if (isMoved(data)) return { data, problems };
    const parsed = readSectie(file, tree);
    return { data, parsed, problems: [...problems, ...parsed.problems] };
  } catch (error) {
    return { data, problems: [...problems, explainMdxError(file, String(error))] };
  }
}

function parseFrontMatter(file: string, text: string): ParsedFile {
  const yaml = parseYaml(text);
  const duplicates = duplicateKeys(file, yaml, 1);
  if (duplicates.length > 0) return { problems: duplicates };
  const [error] = yaml?.document.errors ?? [];
  try {
    if (!yaml || error) throw new Error('geen YAML', { cause: error });
    const data: unknown = yaml.document.toJS();
    const { problems, tooDeep } = checkJsonText(file, data);
    return tooDeep ? { problems } : { data, problems };
  } catch {
    const line = yaml && error ? yaml.lines.linePos(error.pos[0]).line + 1 : 1;
    const message = 'heeft een blok tussen --- dat geen geldige YAML is';
    return { problems: [{ file, field: `regel ${line}`, message }] };
  }
}

function explainMdxError(file: string, error: string): Problem {
  const line = /(\d+):\d+:/.exec(error)?.[1];
  const field = line ? `regel ${line}` : undefined;
  const message =
    'kan hier niet worden gelezen; kijk of elke <Alinea …> een </Alinea> heeft, en of er geen < of { in de tekst staat';
  return { file, field, message };
}

interface Yaml {
  document: Document;
  lines: LineCounter;
}

/** JSON is YAML too. `undefined` for a text so deep that the parser gives up. */
function parseYaml(text: string): Yaml | undefined {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
    return { document, lines };
  } catch {
    return undefined;
  }
}

function duplicateKeys(file: string, yaml: Yaml | undefined, linesBefore: number): Problem[] {
  return (yaml?.document.errors ?? []).flatMap(({ code, pos }) => {
    if (code !== 'DUPLICATE_KEY') return [];
    const field = `regel ${(yaml?.lines.linePos(pos[0]).line ?? 0) + linesBefore}`;
    return { file, field, message: 'heeft een veld dat al eerder in deze groep staat' };
  });
}
