import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearestOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { type InferableTag, inferableTags } from '#schema/field/afgeleid.ts';
import { alineaName } from './anchor.ts';
import { plainText } from './plain-text.ts';
import { alineaRules, footnoteRules } from './rules.ts';
import { attributesOf, isAlinea } from './tag.ts';
import { checkVoetnoten } from './voetnoten.ts';

/** One paragraph of a letter: its number, its tags and its plain text. */
export interface ParsedAlinea {
  /** Its place in the section, from 1. An `nr` attribute that says otherwise is a problem. */
  nr: number;
  /** Names that it had in addresses before it got this number, oldest first: see `alineaNames`. */
  eerder: string[];
  /** `vervallen`: what was here has gone, and the text is a notice that says so. */
  vorm: Vorm;
  /** Ids per tag; `alle` where the paragraph speaks of every provincie or gebied. */
  provincies: 'alle' | string[];
  gebieden: 'alle' | string[];
  landsdelen: string[];
  regios: string[];
  themas: string[];
  /** The tags that no source says in so many words. */
  afgeleid: InferableTag[];
  /** The text without Markdown, on one line. */
  text: string;
  /** Labels of the footnotes it refers to, in order. */
  voetnoten: string[];
}

/** The paragraphs and footnotes of one section of a letter, and what is wrong with them. */
export interface ParsedSectie {
  alineas: ParsedAlinea[];
  /** Footnote texts by label. */
  voetnoten: Map<string, string>;
  problems: Problem[];
}

const vormen = ['punt', 'vervallen'] as const;
type Vorm = 'tekst' | (typeof vormen)[number];

const attributes = [
  'nr',
  'eerder',
  'provincies',
  'gebieden',
  'landsdelen',
  'regios',
  'themas',
  'vorm',
  'afgeleid',
] as const;

/**
 * Reads the paragraphs of one section of a letter. They must be numbered 1, 2, 3 … without gaps, because everything
 * else refers to them as “Water, alinea 3”; every footnote must have a reference and every reference a footnote.
 * Mistakes become problems; nothing is thrown.
 * @param file path from the top of the repository, for the problems
 */
export function readSectie(file: string, tree: Root): ParsedSectie {
  const problems: Problem[] = [];
  const alineas: ParsedAlinea[] = [];
  const voetnoten = new Map<string, string>();
  const lines = new Map<string, number | undefined>();
  for (const node of tree.children) {
    if (isAlinea(node)) {
      alineas.push(readAlinea(file, node, alineas.length + 1, problems));
    } else if (node.type === 'footnoteDefinition') {
      const label = node.label ?? '';
      if (voetnoten.has(label)) {
        const line = node.position?.start.line;
        problems.push({ file, line, value: `[^${label}]`, ...footnoteRules.repeated() });
      }
      voetnoten.set(label, plainText(node).trim());
      lines.set(label, node.position?.start.line);
    }
  }
  if (alineas.length === 0) problems.push({ file, ...alineaRules.none() });
  problems.push(...checkEerder(file, alineas), ...checkVoetnoten(file, alineas, lines));
  return { alineas, voetnoten, problems };
}

function readAlinea(
  file: string,
  node: Nodes,
  expected: number,
  problems: Problem[],
): ParsedAlinea {
  const given = new Map<string, string>();
  for (const { name, value } of attributesOf(node)) {
    if (value === undefined) continue;
    if (given.has(name)) {
      const finding = alineaRules.repeatedAttribute();
      problems.push({ file, field: `alinea ${expected}`, value: name, ...finding });
    }
    if (!attributes.some((known) => known === name)) {
      problems.push({
        file,
        field: `alinea ${expected}`,
        value: name,
        ...alineaRules.unknownAttribute(),
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
      ...alineaRules.number({ expected }),
    });
  }
  for (const tag of [...inferableTags, 'afgeleid', 'eerder']) {
    const ids = idsOf(given.get(tag));
    const twice = ids.find((one, index) => ids.indexOf(one) !== index);
    if (twice === undefined) continue;
    const at = { file, field: `alinea ${expected}, ${tag}` };
    problems.push({ ...at, value: twice, ...alineaRules.repeatedId() });
  }
  const written = given.get('vorm');
  const vorm = vormen.find((known) => known === written) ?? 'tekst';
  if (written !== undefined && vorm === 'tekst') {
    problems.push({
      file,
      field: `alinea ${expected}, vorm`,
      value: written,
      ...alineaRules.vorm(),
      allowed: vormen,
    });
  }
  const text = plainText(node).replace(/\s+/g, ' ').trim();
  if (text === '') problems.push({ file, field: `alinea ${expected}`, ...alineaRules.empty() });
  return {
    nr: expected,
    eerder: idsOf(given.get('eerder')),
    vorm,
    provincies: idsOrAlle(given.get('provincies')),
    gebieden: idsOrAlle(given.get('gebieden')),
    landsdelen: idsOf(given.get('landsdelen')),
    regios: idsOf(given.get('regios')),
    themas: idsOf(given.get('themas')),
    afgeleid: inferredTags(given, `alinea ${expected}, afgeleid`, file, problems),
    text,
    voetnoten: footnoteLabels(node),
  };
}

/** A name in an address belongs to one paragraph, or a link could mean two. */
function checkEerder(file: string, alineas: readonly ParsedAlinea[]): Problem[] {
  const seen = new Map<string, number>();
  return alineas.flatMap(({ nr, eerder }) =>
    eerder.flatMap((name): Problem[] => {
      const at = { file, field: `alinea ${nr}, eerder`, value: name };
      if (!alineaName.test(name)) return [{ ...at, ...alineaRules.eerder() }];
      const other = seen.get(name);
      seen.set(name, nr);
      return other === undefined ? [] : [{ ...at, ...alineaRules.eerderTwice({ other }) }];
    }),
  );
}

/** Reads which tags are inferred; a tag that the paragraph does not have cannot be. */
function inferredTags(
  given: ReadonlyMap<string, string>,
  field: string,
  file: string,
  problems: Problem[],
): InferableTag[] {
  const present = inferableTags.filter((tag) => idsOf(given.get(tag)).length > 0);
  return idsOf(given.get('afgeleid')).flatMap((name) => {
    const tag = present.find((one) => one === name);
    if (tag) return [tag];
    const finding = alineaRules.afgeleid();
    const nearest = nearestOf(name, present);
    problems.push({ file, field, value: name, ...finding, allowed: present, nearest });
    return [];
  });
}

function footnoteLabels(node: Nodes): string[] {
  const labels: string[] = [];
  visit(node, 'footnoteReference', ({ label }) => {
    labels.push(label ?? '');
  });
  return labels;
}

function idsOf(value: string | undefined): string[] {
  return value?.split(/\s+/).filter(Boolean) ?? [];
}

function idsOrAlle(value: string | undefined): 'alle' | string[] {
  return value?.trim() === 'alle' ? 'alle' : idsOf(value);
}
