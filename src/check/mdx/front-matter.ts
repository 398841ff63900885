import {
  type Document,
  isAlias,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Position } from '#check/text/position.ts';
import { checkJsonText } from '#check/text/raw-text.ts';
import type { Problem } from '#domain/problem/problem.ts';

/** The fields in the block of a section, and what is wrong with them as text. `front` begins on the second line of the file. */
export function readFrontMatter(
  file: string,
  front: string,
): { data?: unknown; problems: Problem[] } {
  const yaml = parseYaml(front);
  const problems = yaml
    ? [...explainErrors(file, yaml), ...explainTricks(file, yaml)]
    : [unreadable(file, 2)];
  if (!yaml || problems.length > 0) return { problems };
  try {
    const data: unknown = yaml.document.toJS();
    const checked = checkJsonText(file, data);
    return checked.tooDeep ? { problems: checked.problems } : { data, problems: checked.problems };
  } catch {
    return { problems: [unreadable(file, 2)] };
  }
}

/** The place in the file of each field of the block. */
export function placesInFrontMatter(front: string): Map<string, Position> {
  const places = new Map<string, Position>();
  const yaml = parseYaml(front);
  if (!yaml) return places;
  visit(yaml.document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key) || !pair.key.range) return;
      const outer = path.flatMap((node) =>
        isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [],
      );
      places.set([...outer, String(pair.key.value)].join('.'), yaml.at(pair.key.range[0]));
    },
  });
  return places;
}

interface Yaml {
  document: Document;
  /** The place in the file of a character of the block. */
  at: (index: number) => Position;
}

/** `undefined` for a text so deep that the parser gives up. */
function parseYaml(text: string): Yaml | undefined {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
    const at = (index: number) => {
      const { line, col } = lines.linePos(index);
      return { line: line + 1, column: col };
    };
    return { document, at };
  } catch {
    return undefined;
  }
}

function explainErrors(file: string, { document, at }: Yaml): Problem[] {
  return document.errors.map(({ code, pos }) => {
    if (code !== 'DUPLICATE_KEY') return { ...unreadable(file, at(pos[0]).line) };
    const message = 'heeft een veld dat al eerder in deze groep staat';
    return { file, ...at(pos[0]), message, mend: 'Laat één van de twee staan.' };
  });
}

/** What YAML can do beyond writing down values; each lets a text be another than it looks. */
function explainTricks(file: string, { document, at }: Yaml): Problem[] {
  const problems: Problem[] = [];
  const refuse = (index: number, value: string, what: string) =>
    problems.push({ file, ...at(index), value, message: `is ${what}; schrijf gewone waarden` });
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(start, `*${node.source}`, 'een verwijzing van YAML');
      else if (node.anchor !== undefined) refuse(start, `&${node.anchor}`, 'een anker van YAML');
      else if (isScalar(node) && isDoubtful(node)) problems.push(doubtful(file, node, at(start)));
      if (node.tag !== undefined) refuse(start, node.tag, 'een eigen soort van YAML');
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<')
        refuse(key.range?.[0] ?? 0, '<<', 'een samenvoeging van YAML');
      else if (!isScalar(key) || typeof key.value !== 'string')
        refuse(0, String(key), 'geen naam van een veld');
    },
  });
  return problems;
}

/**
 * Whether programs read a bare value in two ways: YAML 1.1 makes a date or a number of what YAML 1.2 takes for text, and Astro
 * reads the block with another parser than this one.
 */
function isDoubtful({ type, source = '' }: Scalar): boolean {
  const looksLike = /^(?:\d{4}-\d{1,2}-\d{1,2}.*|[-+]?0[box].*|[-+]?[\d.][\d_.:]*(?:e[-+]?\d+)?)$/i;
  return type === 'PLAIN' && looksLike.test(source) && !/^-?(?:0|[1-9]\d*)$/.test(source);
}

function doubtful(file: string, { source = '' }: Scalar, place: Position): Problem {
  const message = 'is niet voor elk programma dezelfde waarde';
  const mend = `Zet er rechte aanhalingstekens om ("${source}"), of schrijf een gewoon geheel getal.`;
  return { file, ...place, value: source, message, mend };
}

function unreadable(file: string, line: number): Problem {
  const message = 'heeft een blok tussen --- dat geen geldige YAML is';
  const mend =
    'Schrijf elk veld op een eigen regel als naam: "waarde", met rechte aanhalingstekens om tekst.';
  return { file, line, message, mend };
}
