import type { Register } from '#domain/register/register.ts';
import { pairUp } from '#import/compare/pairs.ts';
import {
  compareRendering,
  type Difference,
  type Explained,
  withoutExplained,
} from '#import/compare/rendering.ts';
import type { Publication } from '#import/publication.ts';
import { createRecogniser } from '#import/recognise/facts.ts';

/** What the check of one letter found. */
export interface RenderingReport {
  id: string;
  /** Paragraphs that were laid beside each other. */
  alineas: number;
  verschillen: Difference[];
  uitgelegd: number;
  /** Explanations of differences that are gone. */
  overbodig: Explained[];
  los: string[];
}

/** Compares the paragraphs of one letter with the official text of it; `undefined` when the atlas has no such letter. */
export function checkRendering(
  publication: Publication,
  register: Register,
  explained: readonly Explained[],
): RenderingReport | undefined {
  const ronde = register.rondes.find(({ data }) => data.brief === publication.id);
  const ours = register.secties.filter((node) => ronde !== undefined && node.ronde === ronde);
  if (ours.length === 0) return undefined;
  const { pairs, los } = pairUp(publication, ours);
  const all = compareRendering(pairs, createRecogniser(register), publication.meta.datum);
  const { open, unused } = withoutExplained(all, explained);
  return {
    id: publication.id,
    alineas: pairs.length,
    verschillen: open,
    uitgelegd: all.length - open.length,
    overbodig: unused,
    los,
  };
}

/** The report for people, in Dutch. */
export function formatRendering({
  id,
  alineas,
  verschillen,
  uitgelegd,
  overbodig,
  los,
}: RenderingReport): string {
  const lines = verschillen.map(({ sectie, alinea, soort, waarde, staat }) => {
    const where =
      staat === 'officieel' ? 'staat officieel, niet bij ons' : 'staat bij ons, niet officieel';
    return `${sectie}, alinea ${alinea}: ${soort} “${waarde}” ${where}.`;
  });
  const unused = overbodig.map(
    ({ sectie, alinea, soort, waarde }) =>
      `${sectie}, alinea ${alinea}: de uitleg bij ${soort} “${waarde}” hoort nergens meer bij.`,
  );
  return [
    ...lines,
    ...unused,
    ...los,
    `${id}: ${alineas} alinea’s vergeleken, ${verschillen.length} verschillen zonder uitleg, ${uitgelegd} uitgelegd.`,
  ].join('\n');
}
