import { extname } from 'node:path';
import { visit } from 'unist-util-visit';
import { readTree } from '#markdown/tree.ts';

/** The code in a source file, and what in it can only be told apart by running it. */
export interface SourceParts {
  /** Pieces of TypeScript or JavaScript, each a module of its own. */
  code: string[];
  /** Addresses in a `<script src>`, as they are written. */
  scripts: string[];
  /** Pieces outside all code that would load something, for a person to move. */
  stray: string[];
}

/** The kinds of file that hold code. A file of any other kind in the rooms is a mistake. */
export const codeExtensions = [
  'ts',
  'mts',
  'cts',
  'tsx',
  'js',
  'mjs',
  'cjs',
  'jsx',
  'astro',
  'mdx',
];

/** Takes a source file apart by the kind that its name tells. */
export function partsOf(file: string, source: string): SourceParts {
  if (extname(file) === '.astro') return partsOfAstro(source);
  if (extname(file) === '.mdx') return { code: codeOfMdx(source), scripts: [], stray: [] };
  return { code: [source], scripts: [], stray: [] };
}

const fence = /^\s*---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;
const attributes = /(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*?/.source;
const element = new RegExp(
  `<!--[\\s\\S]*?-->|<style\\b[\\s\\S]*?</style\\s*>|<script\\b(${attributes})(?:/>|>([\\s\\S]*?)</script\\s*>)`,
  'gi',
);
/** What would load a file from an expression in the markup, and a fence that is not the first thing in the file. */
const loading = /\b(?:import\s*\(|import\.meta\.\w+|require\s*[.(])|^---[ \t]*$/gm;

function partsOfAstro(source: string): SourceParts {
  const front = fence.exec(source);
  const markup = front ? source.slice(front[0].length) : source;
  const parts: SourceParts = { code: [front?.[1] ?? ''], scripts: [], stray: [] };
  const rest = markup.replace(element, (_, own: string | undefined, body: string | undefined) => {
    const [, address] = /\ssrc\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}|[^\s"'{>]+)/.exec(own ?? '') ?? [];
    if (address) parts.scripts.push(address);
    if (body) parts.code.push(body);
    return '';
  });
  parts.stray.push(...(rest.match(loading) ?? []));
  return parts;
}

function codeOfMdx(source: string): string[] {
  const code: string[] = [];
  visit(readTree(source), (node) => {
    const isCode = /^mdxjsEsm$|^mdx(?:Flow|Text)Expression$/.test(node.type);
    if (isCode && 'value' in node) code.push(String(node.value));
  });
  return code;
}
