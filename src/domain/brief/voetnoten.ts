import type { Problem } from '#domain/problem/problem.ts';
import { footnoteRules } from './rules.ts';

/** What the check of footnotes needs to know of a paragraph. */
interface Referring {
  nr: number;
  text: string;
  voetnoten: readonly string[];
}

/**
 * Checks that every reference has its footnote, and every footnote a reference.
 * @param lines the line of each footnote in the file, from 1, by its label
 */
export function checkVoetnoten(
  file: string,
  alineas: readonly Referring[],
  lines: ReadonlyMap<string, number | undefined>,
): Problem[] {
  const used = new Set(alineas.flatMap((alinea) => alinea.voetnoten));
  const idle = [...lines.keys()].filter((label) => !used.has(label));
  // Markdown reads a reference to a missing footnote as plain text.
  const missing = alineas.flatMap(({ nr, text }) =>
    [...text.matchAll(/\[\^[^\]\s]+\]/g)].map(([value]) => ({ nr, value })),
  );
  return [
    ...missing.map(({ nr, value }) => ({
      file,
      field: `alinea ${nr}`,
      value,
      ...footnoteRules.missing(),
    })),
    ...idle.map((label) => ({
      file,
      line: lines.get(label),
      value: `[^${label}]`,
      ...footnoteRules.unused(),
    })),
  ];
}
