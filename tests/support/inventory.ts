import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Register } from '#domain/register/register.ts';
import type { Imported } from '#import/draft/drafts.ts';
import { sentencesOf } from '#import/recognise/sentences.ts';

const itemSchema = z.object({
  sectieSlug: z.string(),
  alinea: z.number(),
  soort: z.string(),
  titel: z.string(),
  omschrijving: z.string(),
  provincies: z.array(z.string()),
  novexGebieden: z.array(z.string()),
});
type Item = z.infer<typeof itemSchema>;

/** A reading of a letter by hand: what each paragraph says, item by item. */
export function readInventory(path: string): Item[] {
  return z.array(itemSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Of what should be found how much is, and of what is found how much should be. Each 0 to 1. */
export interface Score {
  recall: number;
  precision: number;
}

/** How well provincies and gebieden are recognised, per paragraph. */
export function scorePlaces(
  { publication, facts }: Imported,
  items: readonly Item[],
  register: Register,
): Score {
  let [right, missed, extra] = [0, 0, 0];
  for (const { official, own } of paragraphs(publication, items)) {
    const found = facts.get(official);
    for (const [kind, field] of [
      ['provincies', 'provincies'],
      ['gebieden', 'novexGebieden'],
    ] as const) {
      const nodes = register[kind].map(({ id, label, data }) => ({
        id,
        names: [label, data.officieleNaam, ...data.aliassen],
      }));
      const names = new Set(own.flatMap((item) => item[field]));
      const wanted = new Set(
        [...names].map((name) => nodes.find((node) => node.names.includes(name))?.id ?? name),
      );
      const given = found?.[kind] ?? [];
      const got = new Set(given === 'alle' ? nodes.map(({ id }) => id) : given);
      const both = [...wanted].filter((id) => got.has(id)).length;
      right += both;
      missed += wanted.size - both;
      extra += got.size - both;
    }
  }
  return { recall: right / (right + missed), precision: right / (right + extra) };
}

/** How many items that are more than an observation are among the candidates, and how many candidates are such an item. */
export function scoreCandidates(
  { publication, kandidaten }: Imported,
  items: readonly Item[],
): Score {
  const used = new Set<string>();
  let [found, total] = [0, 0];
  for (const { official, own, text } of paragraphs(publication, items)) {
    for (const item of own.filter(({ soort }) => soort !== 'constatering')) {
      const words = wordsOf(`${item.titel} ${item.omschrijving}`);
      const [best] = sentencesOf(text).toSorted(
        (a, b) => likeness(words, b.tekst) - likeness(words, a.tekst),
      );
      const candidate = kandidaten.find(
        ({ sectie, alinea, start }) => `${sectie}/${alinea}` === official && start === best?.start,
      );
      total += 1;
      if (!candidate) continue;
      found += 1;
      used.add(candidate.id);
    }
  }
  return { recall: found / total, precision: used.size / kandidaten.length };
}

/** The paragraphs with their items; the sections of the reading are in the order of the letter. */
function paragraphs({ secties }: Imported['publication'], items: readonly Item[]) {
  const order = [...new Set(items.map(({ sectieSlug }) => sectieSlug))];
  return secties.flatMap((sectie, index) =>
    sectie.alineas.map(({ nr, tekst }) => ({
      official: `${sectie.id}/${nr}`,
      text: tekst,
      own: items.filter((item) => item.sectieSlug === order[index] && item.alinea === nr),
    })),
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 6)),
  );
}

function likeness(words: ReadonlySet<string>, sentence: string): number {
  const own = wordsOf(sentence);
  return [...words].filter((word) => own.has(word)).length / Math.sqrt(Math.max(1, own.size));
}
