import { posix } from 'node:path';

export interface Import {
  /** What stands between the quotes. */
  from: string;
  typeOnly: boolean;
}

/** Every import and re-export of a TypeScript, JavaScript or Astro file, type-only ones marked. */
export function importsOf(source: string): Import[] {
  const statements =
    /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]+?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*(?:\/\*[\s\S]*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;
  return [
    ...[...source.matchAll(statements)].map(([, type, from = '']) => ({
      from,
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(calls)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

/**
 * The part of the house that an import leads to: a folder or file of `src` (`domain`, `register.ts`), another folder of the
 * repository (`scripts`), or the name that stands there for a package (`astro:content`, `node:fs`, `astro/zod`).
 */
export function targetOf(file: string, from: string): string {
  if (from.startsWith('#')) return partOf(`src/${from.slice(1)}`);
  if (from.startsWith('.')) return partOf(posix.join(posix.dirname(file), from));
  return from;
}

/** `domain` for `src/domain/register/bron.ts`, `register.ts` for `src/atlas.ts`, `scripts` for `scripts/build.ts`. */
export function partOf(file: string): string {
  const [top = '', part = ''] = file.split('/');
  return top === 'src' ? part : top;
}

/** What one part of the house may import. Names that end in `:` or `/` stand for everything that begins so. */
export interface Rule {
  allowed: readonly string[];
  /** Allowed as types only. */
  types?: readonly string[];
}

/** The imports of a file that its part of the house may not have, as Dutch sentences. */
export function wrongImports(
  file: string,
  source: string,
  rules: Readonly<Record<string, Rule>>,
): string[] {
  const part = partOf(file);
  const rule = rules[part];
  if (!rule) return [`${file}: voor “${part}” is geen regel`];
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const target = targetOf(file, from);
    const allowed = [...rule.allowed, ...(typeOnly ? (rule.types ?? []) : [])];
    const isAllowed = allowed.some((name) =>
      /[:/]$/.test(name) ? target.startsWith(name) : target === name,
    );
    return isAllowed ? [] : [`${file}: ${part} mag “${from}” niet importeren`];
  });
}
