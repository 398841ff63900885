import type { CollectionEntry } from 'astro:content';
import { type ParsedSectie, readSectie } from '#domain/brief/alinea.ts';
import { readTree } from '#markdown/tree.ts';

const known = new WeakMap<object, ParsedSectie>();

/** The paragraphs and footnotes of a section. Each entry is parsed once: a development server has those that did not change again. */
export function parsedSectie(entry: CollectionEntry<'secties'>): ParsedSectie {
  const before = known.get(entry);
  if (before) return before;
  const parsed = readSectie(entry.filePath ?? entry.id, readTree(entry.body ?? ''));
  known.set(entry, parsed);
  return parsed;
}
