import type { LinkedBron } from '#domain/register/model.ts';
import { documentOf } from '#domain/register/plaats.ts';
import type { Mijlpaal } from './mijlpaal.ts';

/** A document that mijlpalen come from: a page of the atlas (`path`) or elsewhere (`url`). */
export interface Source {
  label: string;
  path: string | undefined;
  url: string | undefined;
}

/**
 * The documents behind these mijlpalen, each once, in the order in which they are needed. The place in the document
 * is on the page of the outcome.
 */
export function sourcesOf(mijlpalen: readonly Mijlpaal[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { bron } of mijlpalen) {
    const source = bron && sourceOf(bron);
    const key = source?.path ?? source?.url;
    if (source && key !== undefined && !sources.has(key)) sources.set(key, source);
  }
  return [...sources.values()];
}

function sourceOf(bron: LinkedBron): Source | undefined {
  if (bron.kind === 'web') return { label: bron.titel, path: undefined, url: bron.url };
  const document = documentOf(bron);
  return document && { label: document.label, path: document.path, url: undefined };
}
