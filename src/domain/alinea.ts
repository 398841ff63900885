import { attributesOf, type MarkdownNode } from './markdown-node.ts';
import type { Problem } from './problem.ts';
import { nearestOf } from './problem.ts';

/** One paragraph of a letter as the editor wrote it: its number, its tags and its plain text. */
export interface ParsedAlinea {
  nr: number;
  vorm: 'tekst' | 'punt';
  /** Ids per tag; `alle` where the paragraph speaks of every province or area. */
  provincies: 'alle' | string[];
  gebieden: 'alle' | string[];
  landsdelen: string[];
  regios: string[];
  themas: string[];
  /** The words without Markdown. */
  text: string;
  /** Labels of the footnotes it refers to, in order. */
  voetnoten: string[];
}

export interface ParsedSectie {
  alineas: ParsedAlinea[];
  /** Footnote texts by label. */
  voetnoten: Map<string, string>;
  problems: Problem[];
}

const attributes = [
  'nr',
  'provincies',
  'gebieden',
  'landsdelen',
  'regios',
  'themas',
  'vorm',
] as const;

/**
 * Reads the paragraphs of one section of a letter. They must be numbered 1, 2, 3 … without gaps, because
 * “Water, alinea 3” is how everything else refers to them; footnotes must match in both directions.
 */
export function readSectie(file: string, tree: MarkdownNode): ParsedSectie {
  const problems: Problem[] = [];
  const alineas: ParsedAlinea[] = [];
  const voetnoten = new Map<string, string>();
  for (const node of tree.children ?? []) {
    if (node.type === 'footnoteDefinition') voetnoten.set(node.label ?? '', plainText(node).trim());
    else if (node.name === 'Alinea')
      alineas.push(readAlinea(file, node, alineas.length + 1, problems));
    else if (node.type !== 'yaml') {
      const field = node.position && `regel ${node.position.start.line}`;
      problems.push({ file, field, value: plainText(node), message: 'staat buiten een <Alinea>' });
    }
  }
  if (alineas.length === 0) problems.push({ file, message: 'heeft geen enkele alinea' });
  problems.push(...checkVoetnoten(file, alineas, voetnoten));
  return { alineas, voetnoten, problems };
}

/** The words of a node and everything in it, without Markdown. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  if (node.value !== undefined) return node.value.replaceAll('\n', ' ');
  const between = node.type === 'list' || node.type === 'root' || node.name === 'Alinea' ? ' ' : '';
  return (node.children ?? []).map(plainText).join(between);
}

function readAlinea(
  file: string,
  node: MarkdownNode,
  expected: number,
  problems: Problem[],
): ParsedAlinea {
  const given = new Map<string, string>();
  for (const { name, value } of attributesOf(node)) {
    if (value === undefined) continue;
    if (!attributes.some((known) => known === name)) {
      problems.push({
        file,
        field: `alinea ${expected}`,
        value: name,
        message: 'is geen bekend kenmerk van een alinea',
        allowed: attributes,
        nearest: nearestOf(name, attributes),
      });
    }
    given.set(name, value);
  }
  if (given.get('nr') !== String(expected)) {
    problems.push({
      file,
      field: `alinea ${expected}, nr`,
      value: given.get('nr') ?? '',
      message: `moet ${expected} zijn: alinea’s tellen door vanaf 1`,
    });
  }
  const vorm = given.get('vorm');
  if (vorm !== undefined && vorm !== 'punt') {
    problems.push({
      file,
      field: `alinea ${expected}, vorm`,
      value: vorm,
      message: 'bestaat niet',
      allowed: ['punt'],
    });
  }
  const text = plainText(node).replace(/\s+/g, ' ').trim();
  if (text === '') problems.push({ file, field: `alinea ${expected}`, message: 'is leeg' });
  return {
    nr: expected,
    vorm: vorm === 'punt' ? 'punt' : 'tekst',
    provincies: idsOrAlle(given.get('provincies')),
    gebieden: idsOrAlle(given.get('gebieden')),
    landsdelen: idsOf(given.get('landsdelen')),
    regios: idsOf(given.get('regios')),
    themas: idsOf(given.get('themas')),
    text,
    voetnoten: footnoteLabels(node),
  };
}

function checkVoetnoten(
  file: string,
  alineas: ParsedAlinea[],
  voetnoten: Map<string, string>,
): Problem[] {
  const used = new Set(alineas.flatMap((alinea) => alinea.voetnoten));
  const missing = [...used].filter((label) => !voetnoten.has(label));
  const idle = [...voetnoten.keys()].filter((label) => !used.has(label));
  return [
    ...missing.map((label) => ({
      file,
      value: `[^${label}]`,
      message: 'verwijst naar een voetnoot die er niet is',
    })),
    ...idle.map((label) => ({
      file,
      value: `[^${label}]`,
      message: 'is een voetnoot waar geen alinea naar verwijst',
    })),
  ];
}

function footnoteLabels(node: MarkdownNode): string[] {
  if (node.type === 'footnoteReference') return [node.label ?? ''];
  return (node.children ?? []).flatMap(footnoteLabels);
}

function idsOf(value: string | undefined): string[] {
  return value?.split(/\s+/).filter(Boolean) ?? [];
}

function idsOrAlle(value: string | undefined): 'alle' | string[] {
  return value?.trim() === 'alle' ? 'alle' : idsOf(value);
}
