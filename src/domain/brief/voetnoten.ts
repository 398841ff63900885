import type { Problem } from '#domain/problem/problem.ts';

/** A paragraph, as far as its footnotes go. */
interface Referring {
  nr: number;
  text: string;
  voetnoten: readonly string[];
}

/**
 * Footnotes match in both directions: every reference has its footnote, and every footnote a reference.
 * @param lines the line of each footnote, by its label
 */
export function checkVoetnoten(
  file: string,
  alineas: readonly Referring[],
  lines: ReadonlyMap<string, number | undefined>,
): Problem[] {
  const used = new Set(alineas.flatMap((alinea) => alinea.voetnoten));
  const idle = [...lines.keys()].filter((label) => !used.has(label));
  // Markdown takes a reference to a footnote that is not there for plain text.
  const missing = alineas.flatMap(({ nr, text }) =>
    [...text.matchAll(/\[\^[^\]\s]+\]/g)].map(([value]) => ({ nr, value })),
  );
  return [
    ...missing.map(({ nr, value }) => ({
      file,
      field: `alinea ${nr}`,
      value,
      message: 'verwijst naar een voetnoot die er niet is',
    })),
    ...idle.map((label) => ({
      file,
      line: lines.get(label),
      value: `[^${label}]`,
      message: 'is een voetnoot waar geen alinea naar verwijst',
    })),
  ];
}
