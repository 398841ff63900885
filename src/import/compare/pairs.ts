import type { SectieNode } from '#domain/register/model.ts';
import type { Publication } from '#import/publication.ts';
import type { Pair } from './rendering.ts';

/** Official paragraphs beside ours, and what has no partner. */
export interface Pairs {
  pairs: Pair[];
  /** Dutch sentences: sections and paragraphs that only one of the two has. */
  los: string[];
}

/**
 * Lays the sections of a letter beside the official ones: by heading, else by their place in the letter. Paragraphs pair by
 * number; ours is the section of the pair.
 */
export function pairUp(
  publication: Pick<Publication, 'secties'>,
  ours: readonly SectieNode[],
): Pairs {
  const sorted = ours.toSorted((a, b) => a.data.volgorde - b.data.volgorde);
  const byTitle = new Map(publication.secties.map((sectie) => [plain(sectie.titel), sectie]));
  const pairs: Pair[] = [];
  const los: string[] = [];
  const taken = new Set<string>();
  for (const [index, node] of sorted.entries()) {
    const official = byTitle.get(plain(node.label)) ?? publication.secties[index];
    const name = node.id.split('/').at(-1) ?? node.id;
    if (!official || taken.has(official.id)) {
      los.push(`${name}: geen officieel onderdeel met deze kop.`);
      continue;
    }
    taken.add(official.id);
    for (const alinea of node.alineas) {
      const theirs = official.alineas[alinea.nr - 1];
      if (!theirs) los.push(`${name}, alinea ${alinea.nr}: niet in de officiële tekst.`);
      else
        pairs.push({
          sectie: name,
          alinea: alinea.nr,
          officieel: theirs.tekst,
          onze: alinea.parsed.text,
        });
    }
    for (const { nr } of official.alineas.slice(node.alineas.length)) {
      los.push(`${name}, alinea ${nr} van de officiële tekst: niet in de atlas.`);
    }
  }
  for (const { id, titel } of publication.secties) {
    if (!taken.has(id)) los.push(`Het officiële onderdeel “${titel}” is niet in de atlas.`);
  }
  return { pairs, los };
}

function plain(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
