import type { SectieNode } from '#domain/register/model.ts';
import type { OfficialSectie, Publication } from '#import/publication.ts';
import type { Pair } from './rendering.ts';

/** Official paragraphs beside ours, and what has no partner. */
export interface Pairs {
  pairs: Pair[];
  /** Dutch sentences: sections and paragraphs that only one of the two has. */
  los: string[];
}

/**
 * Lays the sections of a letter beside the official ones, as `partnersOf` pairs them. Paragraphs pair by number; the name of a pair is our
 * section.
 */
export function pairUp(
  publication: Pick<Publication, 'secties'>,
  ours: readonly SectieNode[],
): Pairs {
  const sorted = inOrder(ours);
  const partners = partnersOf(publication.secties, ours);
  const pairs: Pair[] = [];
  const los: string[] = [];
  for (const node of sorted) {
    const official = partners.get(node);
    const name = node.id.split('/').at(-1) ?? node.id;
    if (!official) {
      los.push(`${name}: geen officieel onderdeel met deze kop.`);
      continue;
    }
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
  const taken = new Set(partners.values());
  for (const sectie of publication.secties) {
    if (!taken.has(sectie))
      los.push(`Het officiële onderdeel “${sectie.titel}” is niet in de atlas.`);
  }
  return { pairs, los };
}

/** The official section of each of ours: the one with the same heading, and what is left by its order where both have as many left. */
export function partnersOf(
  official: readonly OfficialSectie[],
  ours: readonly SectieNode[],
): Map<SectieNode, OfficialSectie> {
  const byTitle = new Map(official.map((sectie) => [plain(sectie.titel), sectie]));
  const partners = new Map<SectieNode, OfficialSectie>();
  for (const node of ours) {
    const same = byTitle.get(plain(node.label));
    if (same) partners.set(node, same);
  }
  const taken = new Set(partners.values());
  const left = official.filter((sectie) => !taken.has(sectie));
  const without = inOrder(ours).filter((node) => !partners.has(node));
  if (left.length !== without.length) return partners;
  for (const [index, node] of without.entries()) {
    const partner = left[index];
    if (partner) partners.set(node, partner);
  }
  return partners;
}

function inOrder(secties: readonly SectieNode[]): SectieNode[] {
  return secties.toSorted((a, b) => a.data.volgorde - b.data.volgorde);
}

function plain(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
