import type {
  AlineaNode,
  BijlageNode,
  KamerstukNode,
  OnderdeelNode,
} from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import type { OfficialAlinea, Publication } from '#import/publication.ts';
import { blocksOf } from '#import/recognise/list.ts';
import { partnersOf } from './pairs.ts';

/** What the official document says at one place, word for word. */
export interface OfficialText {
  /** In the order of the document; a paragraph of a letter has one. */
  alineas: readonly OfficialAlinea[];
  /** The document that says so. */
  document: KamerstukNode | BijlageNode;
  /** The day on which the text was fetched or read, `YYYY-MM-DD`. */
  gelezenOp: string;
}

/** The official text of every place that has one; places without one are absent. */
export type OfficialTexts = ReadonlyMap<AlineaNode | OnderdeelNode, OfficialText>;

/**
 * Finds for every paragraph of our letters and every numbered place of our annexes what the official text says there. A letter
 * pairs as `partnersOf` pairs its sections, an annex by the printed numbers of its blocks. A lid of an article has none:
 * the official text is not read that finely.
 */
export function layBeside(
  publications: readonly Publication[],
  { rondes, bijlagen }: Pick<Register, 'rondes' | 'bijlagen'>,
): OfficialTexts {
  const found = new Map<AlineaNode | OnderdeelNode, OfficialText>();
  for (const publication of publications) {
    const { gelezenOp } = publication.herkomst;
    for (const { brief, secties } of rondes) {
      if (!brief || !isTextOf(publication, brief)) continue;
      for (const [sectie, official] of partnersOf(publication.secties, secties)) {
        for (const alinea of sectie.alineas) {
          const theirs = official.alineas[alinea.nr - 1];
          if (theirs) found.set(alinea, { alineas: [theirs], document: brief, gelezenOp });
        }
      }
    }
    for (const bijlage of bijlagen) {
      if (!isTextOf(publication, bijlage)) continue;
      const blocks = blocksOf(publication);
      for (const onderdeel of bijlage.onderdelen) {
        const block = blocks.find((one) => isBlockOf(onderdeel, one));
        if (!block || block.sectie.alineas.length === 0) continue;
        found.set(onderdeel, { alineas: block.sectie.alineas, document: bijlage, gelezenOp });
      }
    }
  }
  return found;
}

/** Whether the text is that of the document: by the id of its Kamerstuk, or by its number at the Tweede Kamer. */
function isTextOf({ id, meta }: Publication, document: KamerstukNode | BijlageNode): boolean {
  const { documentnummer } = document.data;
  const numbers = [id, meta.documentnummer].map((one) => one?.toLowerCase());
  if (documentnummer !== undefined && numbers.includes(documentnummer.toLowerCase())) return true;
  return document.collection === 'kamerstukken'
    ? document.id === id
    : document.stuk?.id === id || document.id === id;
}

function isBlockOf(
  { data }: OnderdeelNode,
  { soort, nummer }: { soort: 'punt' | 'artikel'; nummer: string },
): boolean {
  if ('punt' in data) return soort === 'punt' && data.punt === nummer;
  return soort === 'artikel' && data.artikel === nummer && data.lid === undefined;
}
