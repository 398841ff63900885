import type { Problem } from '#domain/problem/problem.ts';
import { footnoteRules } from './rules.ts';

/** What the check of footnotes needs to know of a paragraph. */
interface Referring {
  nr: number;
  text: string;
  voetnoten: readonly string[];
}

/**
 * The id that Markdown gives the first reference to a footnote on a page: it numbers the second and later ones of a section,
 * `voetnoot-fnref-3-2`, and a page of a long section may not have the first.
 * @param label the label of the footnote
 * @param alineas all paragraphs of the section, in order
 * @param isShown whether a paragraph is on the page
 */
export function firstReferenceId<Alinea extends Pick<Referring, 'voetnoten'>>(
  label: string,
  alineas: readonly Alinea[],
  isShown: (alinea: Alinea) => boolean,
): string {
  const at = alineas.findIndex((alinea) => isShown(alinea) && alinea.voetnoten.includes(label));
  const before = alineas.slice(0, at).flatMap(({ voetnoten }) => voetnoten);
  const count = before.filter((other) => other === label).length;
  return `voetnoot-fnref-${label}${count === 0 ? '' : `-${count + 1}`}`;
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
