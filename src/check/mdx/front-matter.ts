import {
  type Document,
  isAlias,
  isNode,
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
import type { Rule } from '#domain/problem/rule.ts';
import { frontMatterRules } from './front-matter-rules.ts';

/**
 * The fields in the front matter of a section, and the problems of its text. Without `data` it cannot be read, or uses
 * YAML that is not allowed.
 * @param front the text between the two `---`, which begins on the second line of the file
 */
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

/** Where each field of the front matter is in the file, by dotted name. Empty when it cannot be read. */
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
  /** The place in the file of a UTF-16 offset in the front matter. */
  at: (index: number) => Position;
}

/** `undefined` for a text that is nested so deeply that the parser gives up. */
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
    if (code !== 'DUPLICATE_KEY') return unreadable(file, at(pos[0]).line);
    return { file, ...at(pos[0]), ...frontMatterRules.duplicateField() };
  });
}

/** Problems of YAML beyond plain values: with it a text can mean something other than what it shows. */
function explainTricks(file: string, { document, at }: Yaml): Problem[] {
  const problems: Problem[] = [];
  const refuse = (index: number, value: string, rule: Rule<void>) =>
    problems.push({ file, ...at(index), value, ...rule() });
  visit(document, {
    Node(place, node) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(start, `*${node.source}`, frontMatterRules.alias);
      else if (node.anchor !== undefined) refuse(start, `&${node.anchor}`, frontMatterRules.anchor);
      else if (place !== 'key' && isScalar(node) && isDoubtful(node))
        problems.push(doubtful(file, node, at(start)));
      // A comment on a line of its own takes nothing away from a value.
      if (isScalar(node) && node.comment) {
        refuse(node.range?.[1] ?? start, `#${node.comment}`, frontMatterRules.comment);
      }
      if (node.tag !== undefined) refuse(start, node.tag, frontMatterRules.tag);
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<')
        refuse(key.range?.[0] ?? 0, '<<', frontMatterRules.merge);
      else if (!isScalar(key) || typeof key.value !== 'string')
        refuse(isNode(key) ? (key.range?.[0] ?? 0) : 0, String(key), frontMatterRules.noName);
    },
  });
  return problems;
}

/**
 * Whether parsers disagree about an unquoted value: YAML 1.1 reads dates, numbers and “no” where YAML 1.2 reads text, and
 * Astro uses a different parser from this one.
 */
function isDoubtful({ type, source = '' }: Scalar): boolean {
  const looksLike =
    /^(?:\d{4}-\d{1,2}-\d{1,2}.*|[-+]?0[box].*|[-+]?[\d.][\d_.:]*(?:e[-+]?\d+)?|y|yes|n|no|on|off|null|~)$/i;
  return type === 'PLAIN' && looksLike.test(source) && !/^-?(?:0|[1-9]\d*)$/.test(source);
}

function doubtful(file: string, { source = '' }: Scalar, place: Position): Problem {
  return { file, ...place, value: source, ...frontMatterRules.ambiguousValue({ source }) };
}

function unreadable(file: string, line: number): Problem {
  return { file, line, ...frontMatterRules.notYaml() };
}
